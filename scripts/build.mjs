/** `npm run build`: packages/*\/dist, from nothing. */
import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { isMain } from './main.mjs';
import { writeManifest } from './manifest.mjs';
import { billOfMaterials } from './sbom.mjs';
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

/** What pages load: the bundles, the page of a frame, the manifest, the bill of materials and the hashes. */
export async function buildElements() {
  const vite = await import('vite');
  const chunks = [];
  for (const mode of ['plot', 'elements']) {
    const built = await vite.build({ configFile: join(root, 'vite.config.ts'), mode, logLevel: 'warn' });
    chunks.push(...[built].flat().flatMap(({ output }) => output.filter(({ type }) => type === 'chunk')));
  }
  for (const file of asWritten) copyFileSync(join(source, file), join(dist, basename(file)));
  copyFileSync(join(root, 'packages/elements/src/kanskracht.css'), join(dist, 'kanskracht.css'));
  expect(writeManifest(), 'the manifest');
  write('sbom.cdx.json', billOfMaterials(chunks, deliveredFiles()));
  writeHashes();
}

function expect({ ok }, what) {
  if (!ok) throw new SetupError(`The build stopped: ${what} could not be made, see above.`);
}

/*
 * For pages that pin what they load. integrity.json is for the `integrity` attribute, which holds for that one
 * file; what a module loads further is pinned by an import map.
 */
function writeHashes() {
  const scripts = Object.entries(hashes()).filter(([file]) => file.endsWith('.js'));
  write('importmap.json', { integrity: Object.fromEntries(scripts.map(([file, hash]) => [`./${file}`, hash])) });
  write('integrity.json', hashes());
}

function hashes() {
  const hash = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
  return Object.fromEntries(Object.entries(deliveredFiles()).map(([file, bytes]) => [file, hash(bytes)]));
}

/* By name, with forward slashes; types are for who builds, not for pages. */
function deliveredFiles() {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !file.startsWith('types/'))
    .sort();
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(dist, file))]));
}

function write(file, content) {
  writeFileSync(join(dist, file), `${JSON.stringify(content, null, 2)}\n`);
}

if (isMain(import.meta)) await command(build);
