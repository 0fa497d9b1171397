import { readTableName } from '../check/table-names.js';
import type { ReadableTable } from '../table.js';
import type { FieldHint } from './cells.js';
import { concatTables } from './concat.js';
import { type CsvOptions, readCsv, readCsvRows } from './csv.js';
import { decodeText } from './decode.js';
import { ReadError } from './error.js';
import { isObject, parseJson, readJson } from './json.js';
import { refuseMore } from './limits.js';
import { readTable } from './read-table.js';
import { tableFromRows } from './rows.js';
import { typeOf } from './type-of.js';

type JsonObject = Readonly<Record<string, unknown>>;

/** A resource as a data package describes it. */
export interface Described {
  readonly name: string;
  readonly descriptor: JsonObject;
}

/** A resource with its schema and dialect at hand, also where they lie in files of their own. */
export interface Resource extends Described {
  readonly schema: JsonObject;
  readonly dialect: JsonObject;
}

/** Gives the bytes at a path of the package. */
export type ReadPath = (path: string) => Promise<Uint8Array>;

export function describe(descriptor: unknown): Described {
  if (!isObject(descriptor) || typeof descriptor.name !== 'string' || descriptor.name === '') {
    throw new ReadError('not_a_package');
  }
  return { name: descriptor.name, descriptor };
}

/** The files that a descriptor names: of the data, and of a schema and a dialect that are no objects. */
export function filesIn({ descriptor: { path, schema, dialect } }: Described): unknown[] {
  return [path, schema, dialect].flat().filter((file) => typeof file === 'string');
}

/** What kind of data is in a resource, as far as its descriptor tells. */
export function formatOf({ descriptor: { path, format, mediatype } }: Described): ReturnType<typeof typeOf> {
  const [file] = [path].flat();
  return typeOf(
    typeof format === 'string' ? `.${format}` : String(file),
    typeof mediatype === 'string' ? mediatype : '',
  );
}

export async function openResource({ name, descriptor }: Described, readPath: ReadPath): Promise<Resource> {
  const read = async (value: unknown): Promise<JsonObject> => {
    const content = typeof value === 'string' ? parseJson(decodeText(await readPath(value))) : value;
    return isObject(content) ? content : {};
  };
  const [schema, dialect] = await Promise.all([read(descriptor.schema), read(descriptor.dialect)]);
  return { name, descriptor, schema, dialect };
}

/** The files of a resource; none where its data are in the package itself. */
export async function fetchFiles({ descriptor }: Resource, readPath: ReadPath): Promise<Uint8Array[]> {
  if (descriptor.data !== undefined) return [];
  const paths = [descriptor.path].flat();
  if (paths.length === 0 || !paths.every((path) => typeof path === 'string')) throw new ReadError('not_a_package');
  return Promise.all(paths.map(readPath));
}

/**
 * The table in a resource: in its `data`, or in its files.
 *
 * @param count counts the cells of what is read together; it refuses them when there are too many
 */
export async function readResource(
  resource: Resource,
  files: readonly Uint8Array[],
  count: (cells: number) => void,
): Promise<ReadableTable> {
  const { name, descriptor } = resource;
  const options = { ...csvOptions(resource), name };
  const counted = (table: ReadableTable): ReadableTable => {
    count(table.numRows() * table.columnNames().length);
    return table;
  };
  if (descriptor.data !== undefined) return counted(readInline(descriptor.data, options));
  const type = formatOf(resource);
  if (type === 'csv') return counted(readCsvFiles(files, options));
  const { encoding } = options;
  const tables: ReadableTable[] = [];
  // One after another: each can be as large as a table may be.
  for (const file of files) tables.push(counted(await readTable(file, { type, name, encoding })));
  return concatTables(tables);
}

function readInline(data: unknown, options: CsvOptions): ReadableTable {
  return typeof data === 'string' && !/^\s*[[{]/.test(data) ? readCsv(data, options) : readJson(data, options);
}

/** One table cut into files, each with the header or only the first. */
function readCsvFiles(files: readonly Uint8Array[], options: CsvOptions): ReadableTable {
  const [only, ...more] = files;
  if (only === undefined) throw new ReadError('empty_file');
  if (more.length === 0) return readCsv(only, options);
  const rows: (readonly string[])[] = [];
  for (const file of files) {
    const part = readCsvRows(file, options).rows;
    const isRepeated = rows[0]?.join('\t') === part[0]?.join('\t');
    for (const row of isRepeated ? part.slice(1) : part) rows.push(row);
    refuseMore(rows.length);
  }
  return tableFromRows(rows, { ...options, table: readTableName(options.name ?? '')?.name });
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
