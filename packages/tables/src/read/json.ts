import { readTableName } from '../check/table-names.js';
import { ColumnTable } from '../table.js';
import { readCells } from './cells.js';
import { ReadError } from './error.js';
import { refuseMore } from './limits.js';
import { refuseOthers } from './recognise.js';
import { type RowOptions, tableFromRows } from './rows.js';

export interface JsonOptions extends Omit<RowOptions, 'table' | 'firstRow'> {
  /** The table's name, in English or Dutch: its columns are then read as that table's. */
  readonly name?: string | undefined;
}

type JsonObject = Readonly<Record<string, unknown>>;

/**
 * Reads a table from JSON text or from what it holds: a list of row objects (their keys together are
 * the columns), a list of lists that begins with a header, columns as lists by name, or one of these
 * under `data` or `columns`. A key that a row lacks is an absent value.
 */
export function readJson(input: unknown, { name, ...rest }: JsonOptions = {}): ColumnTable {
  const options: RowOptions = {
    table: name === undefined ? undefined : readTableName(name)?.name,
    ...rest,
  };
  return tableFrom(typeof input === 'string' ? parseJson(input) : input, options);
}

/** The value that a JSON text holds; a `ReadError` where it is no JSON. */
export function parseJson(text: string): unknown {
  const bare = text.replace(/^\uFEFF/, '').trim();
  if (bare === '') throw new ReadError('empty_file');
  refuseOthers(bare);
  try {
    return JSON.parse(bare);
  } catch (cause) {
    throw new ReadError('not_json', {}, cause);
  }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function tableFrom(value: unknown, options: RowOptions): ColumnTable {
  if (Array.isArray(value)) return tableFromList(value, options);
  if (!isObject(value)) throw new ReadError('not_a_table');
  const inside = insideOf(value);
  if (inside !== undefined) return tableFrom(inside, options);
  const columns = Object.entries(value);
  if (columns.length === 0) throw new ReadError('empty_file');
  if (!columns.every((column): column is [string, unknown[]] => Array.isArray(column[1])))
    throw new ReadError('not_a_table');
  const tables = columns.filter(([name, rows]) => readTableName(name) && rows.length > 0 && rows.every(isObject));
  if (tables.length > 0)
    throw new ReadError('tables_by_name', { value: tables.map(([name]) => `‘${name}’`).join(', ') });
  refuseMore(
    columns.reduce((most, [, cells]) => Math.max(most, cells.length), 0),
    columns.length,
  );
  return tableOf(new Map(columns), options);
}

/** What is under `data` or `columns`, unless that is itself a column among others. */
function insideOf(value: JsonObject): unknown {
  const isColumns = Object.values(value).every(Array.isArray);
  return ['data', 'columns']
    .map((key) => own(value, key))
    .find(
      (each) => isObject(each) || (Array.isArray(each) && (!isColumns || each.every((row) => typeof row === 'object'))),
    );
}

function tableFromList(rows: readonly unknown[], options: RowOptions): ColumnTable {
  if (rows.length === 0) throw new ReadError('empty_file');
  if (rows.every(Array.isArray))
    return tableFromRows(
      rows.map((row) => row.map(flat)),
      options,
    );
  if (!rows.every(isObject)) throw new ReadError('not_a_table');
  const columns = new Map<string, unknown[]>();
  for (const row of rows) {
    for (const key of Object.keys(row)) if (!columns.has(key)) columns.set(key, []);
    refuseMore(rows.length, columns.size);
  }
  for (const [key, cells] of columns) for (const row of rows) cells.push(own(row, key));
  return tableOf(columns, options);
}

function tableOf(columns: ReadonlyMap<string, readonly unknown[]>, options: RowOptions): ColumnTable {
  return new ColumnTable(
    new Map([...columns].map(([name, cells]) => [name, readCells(name, cells.map(flat), options)])),
  );
}

/** Only what the object holds itself: a row without the key `constructor` has no such value. */
function own(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** A list in a cell is written as it is in every other format: texts with `|` between them. */
function flat(cell: unknown): unknown {
  return Array.isArray(cell) && cell.every((each) => typeof each !== 'object') ? cell.join('|') : cell;
}
