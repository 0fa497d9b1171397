/**
 * `node scripts/wordpress.mjs` writes recipes/wordpress/dist/kanskracht.zip: a plugin to upload in
 * WordPress, with the whole library in it, and the same unpacked beside it. The same input gives the
 * same bytes.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { isMain } from './main.mjs';
import { version, writePackage } from './package.mjs';
import { command, root } from './setup.mjs';

const library = join(root, 'packages/elements/dist');
const source = join(root, 'recipes/wordpress');

/* What pages don't load. */
const ofDevelopers = ['application', 'frameworks', 'types'];

/**
 * The library and the code of the twin each get a folder with the version in its name (kanskracht.php names
 * them): after an update nobody puts parts together of which some lie in a cache since the version before.
 *
 * @param {string} folder where the plugin goes, as a folder `kanskracht`
 * @returns {Promise<string>} that folder
 */
export async function wordPressPlugin(folder) {
  const plugin = join(folder, 'kanskracht');
  rmSync(plugin, { recursive: true, force: true });
  mkdirSync(plugin, { recursive: true });
  cpSync(join(source, 'kanskracht'), plugin, { recursive: true });
  cpSync(join(root, 'LICENSE'), join(plugin, 'LICENSE'));
  cpSync(library, join(plugin, `library-${version}`), {
    recursive: true,
    filter: (path) => !ofDevelopers.includes(relative(library, path)),
  });
  await buildTwin(join(plugin, `twin-${version}`));
  return plugin;
}

/** What makes the twin in an editor's browser: the code of the command, with a browser in the place of Node's parts. */
async function buildTwin(folder) {
  const { build, defaultClientConditions } = await import('vite');
  const here = (name) => join(source, 'twin', name);
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    resolve: {
      conditions: ['kanskracht-source', ...defaultClientConditions],
      alias: [
        { find: /^@lit-labs\/ssr.*/, replacement: here('lit-ssr.js') },
        { find: 'linkedom', replacement: here('linkedom.js') },
      ],
    },
    // As in the library itself: a drawing is the same on every screen.
    define: { 'window.devicePixelRatio': '1', 'process.env.NODE_ENV': '"production"' },
    build: {
      lib: { entry: { twin: here('index.js') }, formats: ['es'] },
      outDir: folder,
      emptyOutDir: true,
      copyPublicDir: false,
      target: 'es2022',
      license: { fileName: 'licences.md' },
      reportCompressedSize: false,
      rolldownOptions: { output: { codeSplitting: false, minify: true } },
    },
  });
}

/** Every file of a folder in a zip, under the folder's own name. */
async function zipped(folder, name) {
  const { zipSync } = await import('fflate');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [`${name}/${relative(folder, path).split(sep).join('/')}`, new Uint8Array(readFileSync(path))]);
  // The earliest date that a zip can hold, and not that of today.
  return zipSync(Object.fromEntries(files), { level: 9, mtime: new Date(1980, 0, 1) });
}

if (isMain(import.meta)) {
  const folder = join(source, 'dist');
  await command(() =>
    writePackage(join(folder, 'kanskracht.zip'), async () => zipped(await wordPressPlugin(folder), 'kanskracht')),
  );
}
