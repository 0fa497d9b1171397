/**
 * `npm test` builds, checks, tests and weighs everything, and ends with the line "N passed, N failed".
 * `npm test -- tables/read keyboard` runs only the tests whose path holds one of the words;
 * `--update` writes changed pictures over the committed ones.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { findBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { check } from './check.mjs';
import { command, root } from './setup.mjs';
import { weigh } from './weigh.mjs';

await command(async (args) => {
  const words = args.filter((arg) => !arg.startsWith('--'));
  const matches = (file) => words.length === 0 || words.some((word) => file.includes(word));
  const files = readdirSync(join(root, 'test'), { recursive: true })
    .map((file) => join('test', file))
    .filter(matches);
  const web = files.filter((file) => file.endsWith('.test.ts'));
  const node = files.filter((file) => /^test.node.*\.test\.mjs$/.test(file));
  const everything = words.length === 0;
  // These run what is delivered; the others run the sources.
  const needsBuild = everything || node.length > 0 || web.some((file) => file.includes('strict'));

  findBrowser();
  const steps = {
    build: needsBuild && (() => build()),
    checks: everything && check,
    'tests in the browser': web.length > 0 && (() => webTests(web, args.includes('--update'))),
    'tests in Node': node.length > 0 && (() => nodeTests(node)),
    weight: everything && weigh,
  };
  const total = { passed: 0, failed: 0 };
  for (const [name, step] of Object.entries(steps)) {
    if (!step) continue;
    console.log(`\n── ${name}`);
    const { passed, failed } = await attempt(step);
    total.passed += passed;
    total.failed += failed;
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  // The test runner may leave a connection open.
  process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
});

/* A step that breaks off is a failure among the others, so that the last line always comes. */
async function attempt(step) {
  try {
    return (await step()) ?? { passed: 1, failed: 0 };
  } catch (error) {
    console.error(error);
    return { passed: 0, failed: 1 };
  }
}

async function webTests(files, update) {
  const { runWebTests } = await import('./web-tests.mjs');
  return runWebTests(files, { update });
}

async function nodeTests(files) {
  const { runNodeTests } = await import('./node-tests.mjs');
  return runNodeTests(files);
}
