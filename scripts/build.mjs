/** `npm run build`: packages/*\/dist, from nothing. */
import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { isMain } from './main.mjs';
import { writeManifest } from './manifest.mjs';
import { command, root, SetupError } from './setup.mjs';
import { tool } from './tools.mjs';

const source = join(root, 'packages/elements/src');
const dist = join(root, 'packages/elements/dist');

/* What is delivered as it is written, so that an administrator can read it. */
const asWritten = ['embed.html', 'embed.css', 'embed-instead.js', 'frame-height.js', 'frame.js'].map(
  (name) => `frame/${name}`,
);

/** Everything that is delivered. Throws when a step fails. */
export async function build() {
  for (const name of ['tables', 'figures', 'elements', 'render']) {
    rmSync(join(root, 'packages', name, 'dist'), { recursive: true, force: true });
    expect(tool('tsc', ['-p', `packages/${name}/tsconfig.build.json`]), `packages/${name}`);
  }
  await buildElements();
}

/** What pages load: the bundles, their manifest and their hashes. */
export async function buildElements() {
  const vite = await import('vite');
  for (const mode of ['plot', 'elements'])
    await vite.build({ configFile: join(root, 'vite.config.ts'), mode, logLevel: 'warn' });
  for (const file of asWritten) copyFileSync(join(source, file), join(dist, basename(file)));
  copyFileSync(join(root, 'packages/elements/src/kanskracht.css'), join(dist, 'kanskracht.css'));
  expect(writeManifest(), 'the manifest');
  writeIntegrity();
}

function expect({ ok }, what) {
  if (!ok) throw new SetupError(`The build stopped: ${what} could not be made, see above.`);
}

/* For pages that pin what they load with the `integrity` attribute or an import map. */
function writeIntegrity() {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !file.startsWith('types/'))
    .sort();
  const hashes = Object.fromEntries(files.map((file) => [file, `sha384-${sha384(join(dist, file))}`]));
  writeFileSync(join(dist, 'integrity.json'), `${JSON.stringify(hashes, null, 2)}\n`);
}

function sha384(file) {
  return createHash('sha384').update(readFileSync(file)).digest('base64');
}

if (isMain(import.meta)) await command(build);
