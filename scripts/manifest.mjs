/** The custom elements manifest: Storybook's pages and editors read from it what an element has. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';
import { tool } from './tools.mjs';

const folder = 'packages/elements';

/** Writes the manifest from the sources of the elements. */
export function writeManifest() {
  return tool('cem', ['analyze', '--litelement', '--quiet', '--globs', 'src/**/*.ts', '--outdir', 'dist'], { folder });
}

/**
 * Whether every element tells what it is, and what each of its attributes, parts, properties of style
 * and events is for.
 */
export function checkManifest() {
  const { modules } = JSON.parse(readFileSync(join(root, folder, 'dist/custom-elements.json'), 'utf8'));
  const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
  const complaints = elements.flatMap((element) => undescribed(element).map((what) => `${element.tagName}: ${what}`));
  if (elements.length === 0) complaints.push('The manifest names no element.');
  return { ok: complaints.length === 0, output: complaints.join('\n') };
}

function undescribed({ summary, attributes = [], cssParts = [], cssProperties = [], events = [] }) {
  const nameless = [...attributes, ...cssParts, ...cssProperties, ...events].filter(({ description }) => !description);
  const complaints = nameless.map(({ name }) => `no description of ${name}`);
  return summary ? complaints : ['no summary', ...complaints];
}
