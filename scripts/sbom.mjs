/**
 * The software bill of materials of what pages load, in CycloneDX 1.6. It is made from the bundler's own
 * list of what went into each file: `npm sbom` tells which packages are installed, which is far more
 * than what is delivered.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import process from 'node:process';
import { root } from './setup.mjs';

/**
 * @param {{fileName: string, moduleIds: string[]}[]} chunks what the bundler wrote, and what of
 * @param {Record<string, Buffer>} files what is delivered, by name
 * @param {string | undefined} epoch seconds since 1970, for a bill with a date; without it the bill has none,
 *   so that the same sources always give the same bill
 */
export function billOfMaterials(chunks, files, epoch = process.env.SOURCE_DATE_EPOCH) {
  const main = readPackage(join(root, 'packages/elements'));
  const parts = packagesIn(chunks);
  const { name, version } = readPackage(join(root, 'node_modules/rolldown'));
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      ...(epoch ? { timestamp: new Date(Number(epoch) * 1000).toISOString() } : {}),
      lifecycles: [{ phase: 'build' }],
      tools: { components: [{ type: 'application', name, version }] },
      component: { ...describe(main), components: Object.entries(files).map(([file, bytes]) => fileOf(file, bytes)) },
    },
    components: parts.map(({ manifest, places }) => ({
      ...describe(manifest),
      evidence: { occurrences: places.map((location) => ({ location })) },
    })),
    dependencies: [main, ...parts.map(({ manifest }) => manifest)].map((manifest) => ({
      ref: addressOf(manifest),
      dependsOn: parts
        .map((part) => part.manifest)
        .filter((other) => other !== manifest && other.name in (manifest.dependencies ?? {}))
        .map(addressOf),
    })),
  };
  return { ...bill, serialNumber: `urn:uuid:${uuidOf(JSON.stringify(bill))}` };
}

/* Each package of which something is delivered, with the files that it is in. */
function packagesIn(chunks) {
  const found = new Map();
  for (const { fileName, moduleIds } of chunks) {
    for (const id of moduleIds) {
      const folder = folderOf(id);
      if (folder === undefined || folder === join(root, 'packages/elements')) continue;
      found.set(folder, (found.get(folder) ?? new Set()).add(fileName));
    }
  }
  return [...found]
    .map(([folder, places]) => ({ manifest: readPackage(folder), places: [...places].sort() }))
    .sort((a, b) => (addressOf(a.manifest) < addressOf(b.manifest) ? -1 : 1));
}

/* The bundler's own few lines belong to the bundler; a module that we made up in the build is nobody's. */
function folderOf(id) {
  if (id.startsWith('\0rolldown/')) return join(root, 'node_modules/rolldown');
  const file = normalize(id);
  if (!file.startsWith(root)) return undefined;
  for (let folder = dirname(file); folder !== root; folder = dirname(folder)) {
    const manifest = attempt(() => readPackage(folder));
    // Packages hold package.json files without a name, which say what kind of modules a folder has.
    if (manifest?.name && manifest.version) return folder;
  }
  throw new Error(`The bill of materials does not know what ${id} belongs to.`);
}

function describe(manifest) {
  const [group, name] = manifest.name.startsWith('@') ? manifest.name.split('/') : [undefined, manifest.name];
  return {
    type: 'library',
    'bom-ref': addressOf(manifest),
    ...(group ? { group } : {}),
    name,
    version: manifest.version,
    ...(manifest.description ? { description: manifest.description } : {}),
    licenses: [licenceOf(manifest)],
    purl: addressOf(manifest),
  };
}

function licenceOf({ name, license }) {
  if (typeof license !== 'string') throw new Error(`${name} does not say its licence.`);
  return /[\s(]/.test(license) ? { expression: license } : { license: { id: license } };
}

function fileOf(name, bytes) {
  const content = createHash('sha384').update(bytes).digest('hex');
  return { type: 'file', 'bom-ref': name, name, hashes: [{ alg: 'SHA-384', content }] };
}

/* https://github.com/package-url/purl-spec */
function addressOf({ name, version }) {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

/* Of the form that CycloneDX asks for, and the same for the same bill. */
function uuidOf(text) {
  const hex = createHash('sha256').update(text).digest('hex');
  const variant = ((Number.parseInt(hex[16], 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function readPackage(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

function attempt(read) {
  try {
    return read();
  } catch {
    return undefined;
  }
}
