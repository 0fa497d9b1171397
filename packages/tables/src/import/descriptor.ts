import { extname } from 'node:path';
import type { Column } from '../schema/column.js';
import { knowPlans } from '../schema/plan-words.js';
import { schemas } from '../schema/schemas.js';
import { plainCsv } from './csv.js';
import { type ArqueroTable, cellText } from './sheet.js';

knowPlans();

/** A file of the package that is being made. */
export interface PackageFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** What is in it: its columns become the resource's schema. */
  readonly columns: readonly { readonly name: string; readonly numeric: boolean }[];
}

const types = {
  number: 'number',
  integer: 'integer',
  date: 'date',
  list: 'string',
  text: 'string',
  code: 'string',
  period: 'string',
} as const;

/** A column as a Table Schema describes it; columns of our own schemas say which words they may hold. */
function describeField(tableName: string, { name, numeric }: PackageFile['columns'][number]) {
  const schema = (schemas as Readonly<Record<string, Readonly<Record<string, Column>>>>)[tableName];
  const column = schema && Object.hasOwn(schema, name) ? schema[name] : undefined;
  if (column === undefined) return { name, type: numeric ? 'number' : 'string' };
  const constraints = {
    ...(column.need === 'cell' && { required: true }),
    ...(column.words && { enum: Object.keys(column.words) }),
  };
  return { name, type: types[column.kind], ...(Object.keys(constraints).length > 0 && { constraints }) };
}

function describeResource({ path, bytes, columns }: PackageFile) {
  const name = path.slice(0, -extname(path).length);
  const [tableName = name] = name.split('-');
  const form =
    extname(path) === '.arrow'
      ? { format: 'arrow', mediatype: 'application/vnd.apache.arrow.file' }
      : { format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' };
  return {
    name,
    path,
    ...form,
    bytes: bytes.byteLength,
    schema: { fields: columns.map((column) => describeField(tableName, column)), missingValues: [''] },
  };
}

/** The descriptor of a Frictionless Data Package, as the text of `datapackage.json`. */
export function describePackage(about: Readonly<Record<string, unknown>>, files: readonly PackageFile[]): string {
  return `${JSON.stringify({ ...about, resources: files.map(describeResource) }, undefined, 2)}\n`;
}

/** A table as a CSV file of the package. */
export function csvFile(name: string, content: ArqueroTable): PackageFile {
  return {
    path: `${name}.csv`,
    bytes: new TextEncoder().encode(plainCsv(content)),
    columns: content.columnNames().map((column) => ({
      name: column,
      numeric: Array.from(content.array(column)).every((cell) => typeof cell === 'number' || cellText(cell) === ''),
    })),
  };
}
