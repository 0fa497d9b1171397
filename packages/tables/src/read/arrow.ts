import { tableFromIPC } from '@uwdata/flechette';
import type { ReadableTable } from '../table.js';
import { countCells } from './count-cells.js';
import { ReadError } from './error.js';
import { refuseMore } from './limits.js';
import { uniqueNames } from './rows.js';

type Column = ReturnType<typeof tableFromIPC>['children'][number];
type Batches = Column['data'];

/**
 * Reads Arrow IPC, as a file or as a stream. Columns are decoded when they are first asked for.
 * 64-bit integers become numbers where that keeps their value, else they stay BigInt.
 */
export function readArrow(input: ArrayBuffer | Uint8Array): ReadableTable {
  try {
    /* Its columns are views, which must begin at a multiple of their size: a piece of a larger buffer need not. */
    const bytes = ArrayBuffer.isView(input) && input.byteOffset % 8 !== 0 ? new Uint8Array(input) : input;
    const { names, children, numRows } = tableFromIPC(bytes, { useBigInt: true, useDate: true });
    if (names.length === 0) throw new Error('There are no columns.');
    const rows = children.reduce((most, { length }) => Math.max(most, length), 0);
    refuseMore(rows, names.length);
    const count = countCells();
    for (const { data } of children) countBatches(data, count);
    const titles = uniqueNames(names.map(String));
    return new ArrowTable(new Map(titles.map((name, index) => [name, children[index] as Column])), numRows);
  } catch (cause) {
    if (cause instanceof ReadError) throw cause;
    const compressed = cause instanceof Error && /compression/i.test(cause.message);
    throw new ReadError(compressed ? 'compressed_arrow' : 'not_arrow', {}, cause);
  }
}

/**
 * Counts what pieces of a column say they hold, and what lists in them say so. A column of nulls takes no
 * bytes, whatever its length: a file of a few hundred bytes can claim any number of rows.
 */
function countBatches(batches: Batches, count: (more: number) => void): void {
  for (const { length, children } of batches) {
    /* A piece of less than nothing would hide a large one. */
    if (length < 0) throw new Error('A piece of a column has a length below 0.');
    count(length);
    if (children) countBatches(children, count);
  }
}

/* Private to TypeScript alone, for the proxies of frameworks: see `ColumnTable`. */
class ArrowTable implements ReadableTable {
  private readonly columns: ReadonlyMap<string, Column>;
  private readonly rows: number;
  private readonly arrays = new Map<string, ArrayLike<unknown>>();

  constructor(columns: ReadonlyMap<string, Column>, rows: number) {
    this.columns = columns;
    this.rows = rows;
  }

  numRows(): number {
    return this.rows;
  }

  columnNames(): string[] {
    return [...this.columns.keys()];
  }

  get(name: string, row = 0): unknown {
    return this.array(name)[row];
  }

  array(name: string): ArrayLike<unknown> {
    const known = this.arrays.get(name);
    if (known !== undefined) return known;
    const column = this.columns.get(name);
    if (column === undefined) throw new RangeError(`There is no column "${name}" in this table.`);
    const values = decode(column);
    this.arrays.set(name, values);
    return values;
  }

  scan(fn: (row: number) => void): void {
    for (let row = 0; row < this.rows; row += 1) fn(row);
  }
}

function decode(column: Column): ArrayLike<unknown> {
  const values: ArrayLike<unknown> = column.toArray();
  const isSettled =
    ArrayBuffer.isView(values) && !(values instanceof BigInt64Array || values instanceof BigUint64Array);
  return isSettled ? values : Array.from(values, plainCell);
}

function plainCell(cell: unknown): unknown {
  if (typeof cell === 'bigint') return Number.isSafeInteger(Number(cell)) ? Number(cell) : cell;
  /* A list in a cell is written as it is in every other format. */
  return Array.isArray(cell) ? cell.join('|') : cell;
}
