import { readTableName } from '../check/table-names.js';
import type { ReadableTable } from '../table.js';
import type { FieldHint } from './cells.js';
import { concatTables } from './concat.js';
import { type CsvOptions, readCsv, readCsvRows } from './csv.js';
import { decodeText } from './decode.js';
import { ReadError } from './error.js';
import { isObject, parseJson, readJson } from './json.js';
import { readTable } from './read-table.js';
import { tableFromRows } from './rows.js';
import { typeOf } from './type-of.js';

type JsonObject = Readonly<Record<string, unknown>>;

/** A resource of a data package, with its schema and dialect at hand also where they lie in files of their own. */
export interface Resource {
  readonly name: string;
  readonly descriptor: JsonObject;
  readonly schema: JsonObject;
  readonly dialect: JsonObject;
}

/** Gives the bytes at a path of the package. */
export type ReadPath = (path: string) => Promise<Uint8Array>;

/** A resource as its descriptor gives it; schema and dialect may be paths. */
export async function openResource(descriptor: unknown, readPath: ReadPath): Promise<Resource> {
  if (!isObject(descriptor) || typeof descriptor.name !== 'string' || descriptor.name === '') {
    throw new ReadError('not_a_package');
  }
  const read = async (value: unknown): Promise<JsonObject> => {
    const content = typeof value === 'string' ? parseJson(decodeText(await readPath(value))) : value;
    return isObject(content) ? content : {};
  };
  const [schema, dialect] = await Promise.all([read(descriptor.schema), read(descriptor.dialect)]);
  return { name: descriptor.name, descriptor, schema, dialect };
}

/** The table in a resource: its `data`, or what is at its `path` or paths. */
export async function readResource(resource: Resource, readPath: ReadPath): Promise<ReadableTable> {
  const { name, descriptor } = resource;
  const options = { ...csvOptions(resource), name };
  if (descriptor.data !== undefined) return readInline(descriptor.data, options);
  const paths = [descriptor.path].flat();
  if (paths.length === 0 || !paths.every((path) => typeof path === 'string')) throw new ReadError('not_a_package');
  const files = await Promise.all(paths.map(readPath));
  const type = formatOf(descriptor, paths[0] as string);
  if (type === 'csv') return readCsvFiles(files, options);
  const { encoding } = options;
  return concatTables(await Promise.all(files.map((file) => readTable(file, { type, name, encoding }))));
}

function readInline(data: unknown, options: CsvOptions): ReadableTable {
  return typeof data === 'string' && !/^\s*[[{]/.test(data) ? readCsv(data, options) : readJson(data, options);
}

/** One table cut into files, each with the header or only the first. */
function readCsvFiles(files: readonly Uint8Array[], options: CsvOptions): ReadableTable {
  const [only, ...more] = files;
  if (only === undefined) throw new ReadError('empty_file');
  if (more.length === 0) return readCsv(only, options);
  const parts = files.map((file) => readCsvRows(file, options).rows);
  const header = parts[0]?.[0]?.join('\t');
  const rows = parts.flatMap((part, index) => (index > 0 && part[0]?.join('\t') === header ? part.slice(1) : part));
  return tableFromRows(rows, { ...options, table: readTableName(options.name ?? '')?.name });
}

function formatOf(descriptor: JsonObject, path: string): ReturnType<typeof typeOf> {
  const { format, mediatype } = descriptor;
  return typeOf(typeof format === 'string' ? `.${format}` : path, typeof mediatype === 'string' ? mediatype : '');
}

/** What the descriptor says of how the text is written; of a dialect the delimiter and whether there is a header. */
function csvOptions({ descriptor, schema, dialect }: Resource): CsvOptions {
  const csv = isObject(dialect.csv) ? dialect.csv : dialect;
  const fields = Array.isArray(schema.fields) ? schema.fields.filter(isObject) : [];
  return {
    separator: typeof csv.delimiter === 'string' && csv.delimiter.length === 1 ? csv.delimiter : undefined,
    encoding: typeof descriptor.encoding === 'string' ? descriptor.encoding : undefined,
    header: csv.header === false ? fields.map(({ name }) => String(name)) : undefined,
    fields: new Map(fields.map((field) => [String(field.name), hintOf(field)])),
  };
}

function hintOf({ type, decimalChar }: JsonObject): FieldHint {
  return {
    ...(type === 'string' ? { text: true } : {}),
    ...(decimalChar === ',' || decimalChar === '.' ? { decimal: decimalChar } : {}),
  };
}
