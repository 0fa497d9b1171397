import { ColumnTable, type ReadableTable } from '../table.js';

/** The rows of several tables below each other; a column that one of them lacks is absent in its rows. */
export function concatTables(tables: readonly ReadableTable[]): ReadableTable {
  const [first] = tables;
  if (first !== undefined && tables.length === 1) return first;
  const names = new Set(tables.flatMap((table) => table.columnNames()));
  return new ColumnTable(new Map([...names].map((name) => [name, tables.flatMap((table) => cellsOf(table, name))])));
}

function cellsOf(table: ReadableTable, name: string): unknown[] {
  return table.columnNames().includes(name)
    ? Array.from(table.array(name))
    : new Array<undefined>(table.numRows()).fill(undefined);
}
