/** The custom elements manifest: Storybook's pages, editors and frameworks read from it what an element has. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';
import { tool } from './tools.mjs';

const folder = 'packages/elements';
const file = join(root, folder, 'dist/custom-elements.json');

export const readManifest = () => JSON.parse(readFileSync(file, 'utf8'));

/** Writes the manifest from the sources of the elements: what is public of them, and nothing else. */
export function writeManifest() {
  const made = tool('cem', ['analyze', '--litelement', '--quiet', '--globs', 'src/**/*.ts', '--outdir', 'dist'], {
    folder,
  });
  if (made.ok) writeFileSync(file, `${JSON.stringify(publicPart(readManifest()), null, 2)}\n`);
  return made;
}

/* The analyzer lists every function of every file, and what an element keeps to itself. */
function publicPart({ modules, ...rest }) {
  const names = new Set(modules.find(({ path }) => path === 'src/index.ts').exports.map(({ name }) => name));
  const isPublic = ({ name }) => names.has(name);
  return {
    ...rest,
    modules: modules
      .map((module) => ({
        ...module,
        declarations: module.declarations.filter(isPublic).map(publicDeclaration),
        exports: module.exports.filter(isPublic),
      }))
      .filter(({ declarations, exports }) => declarations.length > 0 || exports.length > 0),
  };
}

function publicDeclaration(declaration) {
  if (declaration.kind !== 'class') return declaration;
  const members = declaration.members.filter(({ privacy = 'public' }) => privacy === 'public');
  const settable = new Set(members.map(({ attribute }) => attribute));
  return {
    ...declaration,
    members,
    attributes: declaration.attributes?.filter(({ name }) => settable.has(name)),
  };
}

/**
 * Whether every element tells what it is, and what each of its attributes, properties, methods, parts,
 * properties of style and events is for and may hold.
 */
export function checkManifest() {
  const elements = readManifest()
    .modules.flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName);
  const complaints = elements.flatMap((element) => undescribed(element).map((what) => `${element.tagName}: ${what}`));
  if (elements.length === 0) complaints.push('The manifest names no element.');
  return { ok: complaints.length === 0, output: complaints.join('\n') };
}

function undescribed({ summary, attributes = [], members = [], cssParts = [], cssProperties = [], events = [] }) {
  const fields = members.filter(({ kind }) => kind === 'field');
  const nameless = [...attributes, ...members, ...cssParts, ...cssProperties, ...events].filter(
    ({ description }) => !description,
  );
  const typeless = [...attributes, ...fields, ...events].filter(({ type }) => !type?.text);
  return [
    ...(summary ? [] : ['no summary']),
    ...nameless.map(({ name }) => `no description of ${name}`),
    ...typeless.map(({ name }) => `no type of ${name}`),
  ];
}
