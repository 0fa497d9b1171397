import type { Marks } from '../check/absence.js';
import { readTableName } from '../check/table-names.js';
import type { Dataset, Part } from '../dataset.js';
import type { ReadableTable } from '../table.js';
import { concatTables } from './concat.js';
import { decodeText } from './decode.js';
import { asReadError, ReadError } from './error.js';
import { type FetchOptions, fetchBytes, homeOf, resolveAddress, roomOf } from './fetch.js';
import { isObject, parseJson } from './json.js';
import { readMissingValues } from './missing-values.js';
import { licencesOf, sourcesOf } from './package-facts.js';
import { openResource, type ReadPath, type Resource, readResource } from './resource.js';

/* Each may be a file to fetch; a country's municipalities in parts of their own fit. */
const mostResources = 1000;

/**
 * Reads a Frictionless data package. A resource with a table's name, in English or Dutch, is read at
 * once; one with a table's name, a hyphen and more (`observations-2024`) is a part, read when asked;
 * others are kept under their own name, and left out when they can't be read as a table.
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
  if (descriptor.resources.length > mostResources) throw new ReadError('too_many_resources', { limit: mostResources });
  /* What is read at once shares its room; a part that is asked for later has room of its own. */
  const makeReadPath = (): ReadPath => {
    const room = roomOf(options);
    return async (path) => {
      const base = file?.url ?? resolveAddress(options.base ?? '');
      return (await fetchBytes(resolvePath(path, base), home, options, room)).bytes;
    };
  };
  const readPath = makeReadPath();
  const resources = await Promise.all(descriptor.resources.map((each) => openResource(each, readPath)));
  const descriptors = [descriptor, ...resources.map((resource) => resource.descriptor)];
  return {
    tables: await readTables(
      resources.filter((resource) => !isPart(resource)),
      readPath,
    ),
    ...(typeof descriptor.title === 'string' ? { title: descriptor.title } : {}),
    sources: sourcesOf(descriptors),
    licences: licencesOf(descriptors),
    parts: resources.filter(isPart).map((resource) => partOf(resource, makeReadPath)),
    missingValues: missingValuesOf(descriptor.missingValues, resources),
  };
}

function isPart({ name }: Resource): boolean {
  return readTableName(name)?.suffix !== undefined;
}

function tableOf({ name }: Resource): string {
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
  const read = await Promise.all(
    resources.map(async (resource) => ({ resource, table: await tryRead(resource, readPath) })),
  );
  const byName = new Map<string, ReadableTable[]>();
  for (const { resource, table } of read) {
    if (table !== undefined) byName.set(tableOf(resource), [...(byName.get(tableOf(resource)) ?? []), table]);
  }
  return Object.fromEntries([...byName].map(([name, tables]) => [name, concatTables(tables)]));
}

/** A table that nobody asked for need not be one. */
async function tryRead(resource: Resource, readPath: ReadPath): Promise<ReadableTable | undefined> {
  try {
    return await readNamed(resource, readPath);
  } catch (error) {
    if (readTableName(resource.name) === undefined) return undefined;
    throw error;
  }
}

async function readNamed(resource: Resource, readPath: ReadPath): Promise<ReadableTable> {
  try {
    return await readResource(resource, readPath);
  } catch (error) {
    throw asReadError(error).about(resource.name);
  }
}

function partOf(resource: Resource, makeReadPath: () => ReadPath): Part {
  const { suffix = '' } = readTableName(resource.name) ?? {};
  let loading: Promise<ReadableTable> | undefined;
  return {
    name: resource.name,
    table: tableOf(resource),
    suffix,
    load() {
      /* Figures that share a package fetch a part once; after a failure it may be tried again. */
      loading ??= readNamed(resource, makeReadPath()).catch((error: unknown) => {
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
