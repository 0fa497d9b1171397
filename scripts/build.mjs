/** `npm run build`: packages/*\/dist, from nothing. */
import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { writeFrameworks } from './framework-types.mjs';
import { isMain } from './main.mjs';
import { writeManifest } from './manifest.mjs';
import { billOfMaterials } from './sbom.mjs';
import { command, root, SetupError } from './setup.mjs';
import { writeTokens } from './tokens.mjs';
import { tool } from './tools.mjs';

const source = join(root, 'packages/elements/src');
const dist = join(root, 'packages/elements/dist');

/* What is delivered as it is written, so that an administrator can read it. */
const asWritten = [
  'kanskracht.css',
  ...['embed.html', 'embed.css', 'embed-instead.js', 'frame-height.js', 'frame.js'].map((name) => `frame/${name}`),
];

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
  expect(writeManifest(), 'the manifest');
  writeFrameworks();
  await writeTokens();
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
  const scripts = Object.entries(hashes()).filter(([file]) => file.endsWith('.js') && !ofDevelopers.test(file));
  write('importmap.json', { integrity: Object.fromEntries(scripts.map(([file, hash]) => [`./${file}`, hash])) });
  write('integrity.json', hashes());
}

/* No page loads these: an import map stands in the page, and each line of it weighs. */
const ofDevelopers = /^(application|frameworks)\//;

function hashes() {
  const hash = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
  return Object.fromEntries(Object.entries(deliveredFiles()).map(([file, bytes]) => [file, hash(bytes)]));
}

/* All that is there by now, by name, with forward slashes. */
function deliveredFiles() {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(dist, file))]));
}

function write(file, content) {
  writeFileSync(join(dist, file), `${JSON.stringify(content, null, 2)}\n`);
}

if (isMain(import.meta)) await command(build);
