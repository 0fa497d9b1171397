import type { Marks } from '../check/absence.js';
import { readTableName } from '../check/table-names.js';
import type { Dataset, Part } from '../dataset.js';
import type { ReadableTable } from '../table.js';
import { concatTables } from './concat.js';
import { countCells } from './count-cells.js';
import { decodeText } from './decode.js';
import { asReadError, ReadError } from './error.js';
import { type FetchOptions, fetchBytes, homeOf, resolveAddress, roomOf } from './fetch.js';
import { isObject, parseJson } from './json.js';
import { readMissingValues } from './missing-values.js';
import { othersIn } from './others.js';
import { licencesOf, sourcesOf } from './package-facts.js';
import {
  type Described,
  describe,
  fetchFiles,
  filesIn,
  openResource,
  type ReadPath,
  type Resource,
  readResource,
} from './resource.js';

/* Of resources, and of the files that they name; a country's municipalities in parts of their own fit. */
const mostResources = 1000;

/**
 * Reads a Frictionless data package. A resource with a table's name, in English or Dutch, is read at
 * once; one with a table's name, a hyphen and more (`observations-2024`) is a part, read when asked. So is
 * one with any other name, unless it is the only table: a figure has no use for it, and is not kept waiting.
 *
 * @param given the address of a `datapackage.json`, or what is in one; its files lie in its own folder
 *   (of a descriptor: that of `base`, by default the page), or on its site with a full address
 * @throws {ReadError} and nothing else
 */
export async function readPackage(given: string | URL | object, options: FetchOptions = {}): Promise<Dataset> {
  const isAddress = typeof given === 'string' || given instanceof URL;
  const home = homeOf({ ...options, crossOrigin: options.crossOrigin ?? (isAddress && options.base === undefined) });
  const file = isAddress ? await fetchBytes(resolveAddress(given, options.base), home, options) : undefined;
  const descriptor = file ? parseJson(decodeText(file.bytes)) : given;
  if (!isObject(descriptor) || !Array.isArray(descriptor.resources)) throw new ReadError('not_a_package');
  refuseMany(descriptor.resources);
  const described = descriptor.resources.map(describe);
  refuseMany(described.flatMap(filesIn));
  /* What is read at once shares its room; a part that is asked for later has room of its own. */
  const makeReadPath = (): ReadPath => {
    const room = roomOf(options);
    return async (path) => {
      const base = file?.url ?? resolveAddress(options.base ?? '');
      return (await fetchBytes(resolvePath(path, base), home, options, room)).bytes;
    };
  };
  const readPath = makeReadPath();
  const others = othersIn(described);
  const ours = described.filter((each) => !others.has(each));
  const resources = await Promise.all(ours.map((each) => openResource(each, readPath)));
  const descriptors = [descriptor, ...described.map((each) => each.descriptor)];
  return {
    tables: await readTables(
      resources.filter((resource) => !isPart(resource)),
      readPath,
    ),
    ...(typeof descriptor.title === 'string' ? { title: descriptor.title } : {}),
    sources: sourcesOf(descriptors),
    licences: licencesOf(descriptors),
    parts: [...resources.filter(isPart), ...others].map((each) => partOf(each, makeReadPath)),
    missingValues: missingValuesOf(descriptor.missingValues, resources),
  };
}

function refuseMany({ length }: readonly unknown[]): void {
  if (length > mostResources) throw new ReadError('too_many_resources', { limit: mostResources });
}

function isPart({ name }: Described): boolean {
  return readTableName(name)?.suffix !== undefined;
}

function tableOf({ name }: Described): string {
  return readTableName(name)?.name ?? name;
}

/** A file of the package lies in its folder; with a full address, on its site. */
function resolvePath(path: string, base: URL): URL {
  const url = resolveAddress(path, base);
  const isSafe = /^https?:/i.test(path) ? url.origin === base.origin : url.href.startsWith(new URL('.', base).href);
  if (!isSafe) throw new ReadError('unsafe_path', { value: path });
  return url;
}

async function readTables(
  resources: readonly Resource[],
  readPath: ReadPath,
): Promise<Readonly<Record<string, ReadableTable>>> {
  const files = await Promise.all(
    resources.map((resource) => naming(resource.name, () => fetchFiles(resource, readPath))),
  );
  const count = countCells();
  const byName = new Map<string, ReadableTable[]>();
  // One after another: a small file can hold a large table, and a package a thousand of those.
  for (const [index, resource] of resources.entries()) {
    const table = await naming(resource.name, () => readResource(resource, files[index] ?? [], count));
    byName.set(tableOf(resource), [...(byName.get(tableOf(resource)) ?? []), table]);
  }
  const tables = [...byName].map(
    async ([name, parts]) => [name, await naming(name, () => concatTables(parts))] as const,
  );
  return Object.fromEntries(await Promise.all(tables));
}

/** Does what it is given to do; where that fails, the error names the resource. */
async function naming<T>(name: string, read: () => T | Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw asReadError(error).about(name);
  }
}

function partOf(described: Described | Resource, makeReadPath: () => ReadPath): Part {
  const { name } = described;
  const { suffix = '' } = readTableName(name) ?? {};
  const read = async (): Promise<ReadableTable> => {
    const readPath = makeReadPath();
    const resource = 'schema' in described ? described : await openResource(described, readPath);
    return readResource(resource, await fetchFiles(resource, readPath), countCells());
  };
  let loading: Promise<ReadableTable> | undefined;
  return {
    name,
    table: tableOf(described),
    suffix,
    load() {
      /* Figures that share a package fetch a part once; after a failure it may be tried again. */
      loading ??= naming(name, read).catch((error: unknown) => {
        loading = undefined;
        throw error;
      });
      return loading;
    },
  };
}

function missingValuesOf(ofPackage: unknown, resources: readonly Resource[]): Readonly<Record<string, Marks>> {
  const byTable = new Map<string, Marks>();
  for (const resource of resources) {
    const marks = readMissingValues(ofPackage, resource.descriptor.missingValues, resource.schema.missingValues);
    /* What a part says is not said of the whole table. */
    const name = isPart(resource) ? resource.name : tableOf(resource);
    byTable.set(name, { ...byTable.get(name), ...marks });
  }
  return Object.fromEntries([...byTable].filter(([, marks]) => Object.keys(marks).length > 0));
}
