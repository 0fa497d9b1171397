import { ColumnTable, type ReadableTable } from '@kanskracht/tables';

export type Cells = Readonly<Record<string, unknown>>;

/** A table from rows, columns in the order in which they appear. */
export function tableOf(rows: readonly Cells[]): ReadableTable {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return new ColumnTable(Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name])])));
}
