/** What the recipes with a package have in common: the library is built, packed and written. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { build as buildLibrary } from './build.mjs';
import { root } from './setup.mjs';

/** The version of everything here. */
export const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/**
 * Builds first, also where a build is there: that can be of another version, or of sources that have changed.
 *
 * @param {string} target the file
 * @param {() => Promise<Uint8Array>} pack makes it of what was built
 * @param {() => Promise<void>} build
 */
export async function writePackage(target, pack, build = buildLibrary) {
  await build();
  const bytes = await pack();
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, bytes);
  console.log(`${relative(root, target)}: ${Math.round(bytes.length / 1024)} kB`);
}
