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
