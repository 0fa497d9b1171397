import { columnsOf } from '../check/table-names.js';
import type { Column, ColumnKind } from '../schema/column.js';
import { schemas, type TableName } from '../schema/schemas.js';
import { plain } from '../schema/words.js';

const tables = Object.keys(schemas) as TableName[];

/**
 * What the column of that name holds in a table, or else in any table, since a column keeps its name
 * in every one; `undefined` for a column nobody asked for.
 */
export function columnKind(column: string, table?: TableName): ColumnKind | undefined {
  const name = plain(column);
  return (table && kindIn(table, name)) ?? kindsAnywhere.get(name);
}

/** How many of a row's cells are names of columns that we know, of more than a letter: `x` is also a mark. */
export function countKnown(cells: readonly unknown[]): number {
  return cells.filter((cell) => String(cell).length > 1 && columnKind(String(cell))).length;
}

/** Which of the rows is the header: the first, or one of the next five below a title, where that names our columns. */
export function headerAt(rows: readonly (readonly unknown[])[]): number {
  return Math.max(
    0,
    rows.slice(0, 6).findIndex((cells) => countKnown(cells) > 1),
  );
}

export function isNumeric(kind: ColumnKind | undefined): boolean {
  return kind === 'number' || kind === 'integer';
}

function kindIn(table: TableName, name: string): ColumnKind | undefined {
  const key = columnsOf(table).get(name);
  const columns: Readonly<Record<string, Column>> = schemas[table];
  return key === undefined ? undefined : columns[key]?.kind;
}

const kindsAnywhere = new Map<string, ColumnKind>();
for (const table of tables) {
  for (const name of columnsOf(table).keys()) {
    const kind = kindIn(table, name);
    /* Where tables differ, text is the kind that loses nothing. */
    if (kind !== undefined && (!kindsAnywhere.has(name) || !isNumeric(kind))) kindsAnywhere.set(name, kind);
  }
}
