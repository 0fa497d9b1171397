/** Runs test/**\/*.test.ts in a browser: Vite bundles them, Web Test Runner runs the bundles. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { defaultReporter, startTestRunner } from '@web/test-runner';
import { build } from 'vite';
import { harnessLauncher } from '../test/harness/launcher.mjs';
import { picturePlugin, readerPlugin } from '../test/harness/plugins.mjs';
import { strictPages } from '../test/harness/strict-pages.mjs';
import { root } from './setup.mjs';

const minute = 60_000;

/**
 * @param {string[]} files test files, from the root of the repository
 * @param {{browser?: string, update?: boolean}} [options] `browser` is one of the harness; `update` writes changed
 *   pictures over the committed ones
 * @returns {Promise<{passed: number, failed: number, skipped: string[]}>}
 */
export async function runWebTests(files, { browser = 'chromium', update = false } = {}) {
  const cache = join(root, 'node_modules/.cache/kanskracht');
  mkdirSync(cache, { recursive: true });
  // Its own folder, so that two runs at a time don't meet.
  const folder = mkdtempSync(join(cache, 'tests-'));
  try {
    await bundle(files, folder);
    return await run(
      files.map((file) => wrap(nameOf(file), folder)),
      browser,
      update,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function nameOf(file) {
  return relative('test', file).replace(/\.ts$/, '').split(sep).join('/');
}

/*
 * The runner loads a file with its session in the address. A chunk that imports something from that
 * file asks for it without, which would run the tests twice: so the file only imports the bundle.
 */
function wrap(name, folder) {
  const file = join(folder, `${name}.js`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `import './${relative(dirname(file), join(folder, 'bundles', `${name}.js`))}';\n`);
  return file;
}

async function bundle(files, outDir) {
  await build({
    root,
    logLevel: 'warn',
    build: {
      outDir,
      copyPublicDir: false,
      target: 'es2022',
      minify: false,
      sourcemap: true,
      modulePreload: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      rolldownOptions: {
        input: Object.fromEntries(files.map((file) => [nameOf(file), join(root, file)])),
        external: [/^\/__web-dev-server/],
        // A test that loads the whole library loads at once what pages fetch later.
        checks: { ineffectiveDynamicImport: false },
        output: { entryFileNames: 'bundles/[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  });
}

async function run(files, browser, update) {
  const runner = await startTestRunner({
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    config: {
      rootDir: root,
      files,
      concurrency: 2,
      testsStartTimeout: minute,
      testsFinishTimeout: 20 * minute,
      browsers: [harnessLauncher(browser)],
      testFramework: { config: { timeout: minute } },
      plugins: [readerPlugin(), picturePlugin({ folder: join(root, 'test/output'), update })],
      middleware: [strictPages(root)],
      reporters: [defaultReporter({ reportTestProgress: false })],
    },
  });
  await new Promise((done) => runner.on('stopped', done));
  return count([...runner.sessions.all()]);
}

function count(sessions) {
  let passed = 0;
  let failed = 0;
  const skipped = [];
  for (const session of sessions) {
    const tests = session.testResults ? testsIn(session.testResults) : [];
    const failures = tests.filter((test) => !test.passed && !test.skipped).length;
    passed += tests.filter((test) => test.passed).length;
    skipped.push(...tests.filter((test) => test.skipped).map(({ name }) => name));
    // A file that could not be loaded has no tests, only an error.
    failed += failures === 0 && !session.passed ? 1 : failures;
  }
  return { passed, failed, skipped };
}

function testsIn(suite) {
  return [...suite.tests, ...suite.suites.flatMap(testsIn)];
}
