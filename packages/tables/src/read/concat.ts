import { ColumnTable, type ReadableTable } from '../table.js';
import { refuseMore } from './limits.js';

/**
 * The rows of several tables below each other; a column that one of them lacks is absent in its rows.
 *
 * @throws {ReadError} where together they are too large for one table
 */
export function concatTables(tables: readonly ReadableTable[]): ReadableTable {
  const [first] = tables;
  if (first !== undefined && tables.length === 1) return first;
  const parts = tables.map((table) => ({ table, length: table.numRows(), names: new Set(table.columnNames()) }));
  const names = new Set(parts.flatMap((part) => [...part.names]));
  refuseMore(
    parts.reduce((rows, { length }) => rows + length, 0),
    names.size,
  );
  const cells = (name: string): unknown[] =>
    parts.flatMap((part) =>
      part.names.has(name) ? Array.from(part.table.array(name)) : new Array<undefined>(part.length).fill(undefined),
    );
  return new ColumnTable(new Map([...names].map((name) => [name, cells(name)])));
}
