import type { TableName } from '../schema/schemas.js';
import { columnKind, isNumeric } from './names.js';
import { type DecimalSign, readNumbers } from './numbers.js';

/** What a data package's own description says of a column. */
export interface FieldHint {
  /** It holds text, also where that looks like numbers. */
  readonly text?: boolean;
  readonly decimal?: DecimalSign;
}

export interface CellOptions {
  /** The table that the column is in, if that is known. */
  readonly table?: TableName | undefined;
  readonly fields?: ReadonlyMap<string, FieldHint>;
}

/* Signs for a value that was left out; they stay as they are, for the checks to give their reason. */
const markers = new Set(['.', 'x']);

/** Codes such as 0984, and identifiers longer than a number can hold. */
const codeLike = /^0\d|\d{16}/;

/**
 * The cells of one column with its numbers read. Text loses only the spaces around it, so codes keep
 * their leading zeros. A column that nobody asked for becomes numbers only if all its cells are. What
 * can't be read as a number, or can be read in two ways, stays the text that it was.
 */
export function readCells(name: string, given: ArrayLike<unknown>, options: CellOptions = {}): readonly unknown[] {
  const cells = Array.from(given, (cell) => (typeof cell === 'string' ? cell.trim() : cell));
  const hint = options.fields?.get(name);
  const kind = hint?.text ? 'text' : columnKind(name, options.table);
  if (kind !== undefined && !isNumeric(kind)) return cells;
  const { values, unreadable } = readNumbers(cells, hint?.decimal);
  if (kind === undefined && !areNumbers(cells, unreadable)) return cells;
  return cells.map((cell, row) => (typeof cell === 'string' ? (values[row] ?? cell) : cell));
}

function areNumbers(cells: readonly unknown[], unreadable: ReadonlySet<number>): boolean {
  const onlyMarkers = [...unreadable].every((row) => markers.has(String(cells[row]).toLowerCase()));
  return onlyMarkers && !cells.some((cell) => typeof cell === 'string' && codeLike.test(cell));
}
