import { tableFromIPC } from '@uwdata/flechette';
import type { ReadableTable } from '../table.js';
import { ReadError } from './error.js';
import { uniqueNames } from './rows.js';

type Column = ReturnType<typeof tableFromIPC>['children'][number];

/**
 * Reads Arrow IPC, as a file or as a stream. Columns are decoded when they are first asked for.
 * 64-bit integers become numbers where that keeps their value, else they stay BigInt.
 */
export function readArrow(input: ArrayBuffer | Uint8Array): ReadableTable {
  try {
    /* Its columns are views, which must begin at a multiple of their size: a piece of a larger buffer need not. */
    const bytes = ArrayBuffer.isView(input) && input.byteOffset % 8 !== 0 ? new Uint8Array(input) : input;
    const { names, children, numRows } = tableFromIPC(bytes, { useBigInt: true, useDate: true });
    const titles = uniqueNames(names.map(String));
    if (titles.length === 0) throw new Error('There are no columns.');
    return new ArrowTable(new Map(titles.map((name, index) => [name, children[index] as Column])), numRows);
  } catch (cause) {
    const compressed = cause instanceof Error && /compression/i.test(cause.message);
    throw new ReadError(compressed ? 'compressed_arrow' : 'not_arrow', {}, cause);
  }
}

class ArrowTable implements ReadableTable {
  readonly #columns: ReadonlyMap<string, Column>;
  readonly #rows: number;
  readonly #arrays = new Map<string, ArrayLike<unknown>>();

  constructor(columns: ReadonlyMap<string, Column>, rows: number) {
    this.#columns = columns;
    this.#rows = rows;
  }

  numRows(): number {
    return this.#rows;
  }

  columnNames(): string[] {
    return [...this.#columns.keys()];
  }

  get(name: string, row = 0): unknown {
    return this.array(name)[row];
  }

  array(name: string): ArrayLike<unknown> {
    const known = this.#arrays.get(name);
    if (known !== undefined) return known;
    const column = this.#columns.get(name);
    if (column === undefined) throw new RangeError(`There is no column "${name}" in this table.`);
    const values = decode(column);
    this.#arrays.set(name, values);
    return values;
  }

  scan(fn: (row: number) => void): void {
    for (let row = 0; row < this.#rows; row += 1) fn(row);
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
