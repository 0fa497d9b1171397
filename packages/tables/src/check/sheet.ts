import type { Column } from '../schema/column.js';
import { schemas, type TableName } from '../schema/schemas.js';
import { plain } from '../schema/words.js';
import { type ReadableTable, rowNumber } from '../table.js';
import { columnsOf } from './table-names.js';

/** One table as it was given, before its columns are known. */
export interface Given {
  readonly name: TableName;
  /** The name by which messages speak of it: the partner's own; empty where it has none. */
  readonly label: string;
  /** What follows the table's name in a part's: `2024`, `national`. */
  readonly suffix?: string;
  readonly table: ReadableTable;
}

/** A column to be read: the name that the partner gave it, and its cells. */
export interface SheetColumn {
  readonly given: string;
  readonly cells: ArrayLike<unknown>;
  /** In a table that was wide, the name of the column that a cell stood in. */
  readonly givenAt?: (index: number) => string;
  /** It is looked at to see whether a value is about too few, but is no part of the fact. */
  readonly aside?: boolean;
}

/** A tidy table to be read: its columns under their English names. */
export interface Sheet {
  readonly name: TableName;
  readonly label: string;
  readonly length: number;
  readonly columns: ReadonlyMap<string, SheetColumn>;
  /** The row of a spreadsheet in which a fact stood; the header is row 1. */
  rowAt(index: number): number;
}

/** Which of a table's columns stand for which of the schema's. */
export interface Matched {
  /** From the English name to the name that was given; cells beyond the header go by the name that they got. */
  readonly known: ReadonlyMap<string, string>;
  /** Names given twice for the same column: the second, with the first. */
  readonly twice: readonly (readonly [second: string, first: string])[];
  /** Columns that the schema does not know. */
  readonly others: readonly string[];
}

/* What the readers call the cells of rows that are longer than the header. */
const beyondHeader = /^cell \d+ of \d+$/;

export function matchColumns(table: ReadableTable, name: TableName): Matched {
  const names = columnsOf(name);
  const known = new Map<string, string>();
  const twice: [string, string][] = [];
  const others: string[] = [];
  for (const given of table.columnNames()) {
    const key = beyondHeader.test(given) ? given : names.get(plain(given));
    const first = key === undefined ? undefined : known.get(key);
    if (key === undefined) others.push(given);
    else if (first === undefined) known.set(key, given);
    else twice.push([given, first]);
  }
  return { known, twice, others };
}

/** A tidy table as a sheet. */
export function tidySheet({ name, label, table }: Given, known: Matched['known']): Sheet {
  return {
    name,
    label,
    length: table.numRows(),
    columns: new Map([...known].map(([key, given]) => [key, { given, cells: table.array(given) }])),
    rowAt: (index) => rowNumber(table, index),
  };
}

/** A table's columns with what is known of each. */
export function schemaOf(name: TableName): readonly (readonly [key: string, column: Column])[] {
  return Object.entries(schemas[name]);
}
