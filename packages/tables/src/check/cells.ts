import { readDate } from '../dates.js';
import { readPeriod } from '../periods.js';
import { isEmpty, readNumbers } from '../read/numbers.js';
import { cleanCode } from '../region-codes.js';
import type { Column } from '../schema/column.js';
import { type MissingReason, readWord } from '../schema/words.js';
import { absenceOf, type Marks } from './absence.js';
import type { ProblemCode, ProblemDetails } from './messages.js';
import { asMeant } from './single-precision.js';

/** A column as it was read. */
export interface ReadColumn {
  /** Cell by cell; `undefined` where there is nothing, or nothing that can be used. */
  readonly values: readonly unknown[];
  /** Where a cell of numbers holds a mark for "no value": its reason. */
  readonly absent: ReadonlyMap<number, MissingReason>;
  /** Where something stands that can't be used; its problem is told. */
  readonly bad: ReadonlySet<number>;
}

/** Tells what is wrong with the cell of a row. */
export type Report = <Code extends ProblemCode>(code: Code, index: number, details: ProblemDetails[Code]) => void;

/** Reads the cells of one column by its kind; `key` is its English name. */
export function readCells(
  key: string,
  column: Column,
  cells: ArrayLike<unknown>,
  length: number,
  marks: Marks | undefined,
  report: Report,
): ReadColumn {
  switch (column.kind) {
    case 'number':
    case 'integer':
      return readNumberCells(cells, length, column.kind === 'integer', marks, report);
    case 'period':
      return readWith(cells, length, readPeriod, (index) => report('unreadable_period', index, {}));
    case 'date':
      return readWith(cells, length, readDate, (index) => report('unreadable_date', index, {}));
    case 'code': {
      const read = (cell: unknown): string | undefined => readWord(column, textOf(cell) ?? '');
      return readWith(cells, length, read, (index) => report('unknown_word', index, { allowed: column.words ?? {} }));
    }
    case 'list':
      return readWith(cells, length, key === 'breaks' ? readPeriods : key === 'members' ? readCodes : readList);
    default:
      return readWith(cells, length, regionColumns.has(key) ? readCode : textOf);
  }
}

const regionColumns: ReadonlySet<string> = new Set(['region', 'parent']);

/** A cell as text, without surrounding spaces; `undefined` when it holds nothing. */
function textOf(cell: unknown): string | undefined {
  if (typeof cell === 'string') return cell.trim() || undefined;
  if (typeof cell === 'number') return Number.isNaN(cell) ? undefined : String(cell);
  if (typeof cell === 'bigint' || typeof cell === 'boolean') return String(cell);
  return cell instanceof Date ? readDate(cell) : undefined;
}

const readCode = (cell: unknown): string | undefined => {
  const text = textOf(cell);
  return text === undefined ? undefined : cleanCode(text);
};

/* JSON can hold a list as it is; a file of text separates with bars. */
function readList(cell: unknown): string[] | undefined {
  const items = Array.isArray(cell) ? cell : (textOf(cell)?.split('|') ?? []);
  const texts = items.map(textOf).filter((text) => text !== undefined);
  return texts.length === 0 ? undefined : texts;
}

const readCodes = (cell: unknown): string[] | undefined => readList(cell)?.map(cleanCode);
const readPeriods = (cell: unknown): string[] | undefined => readList(cell)?.map((text) => readPeriod(text) ?? text);

const none: ReadonlyMap<number, MissingReason> = new Map();

/* The same texts come back in row after row: each is read once. */
function readWith(
  cells: ArrayLike<unknown>,
  length: number,
  read: (cell: unknown) => unknown,
  onBad?: (index: number) => void,
): ReadColumn {
  const known = new Map<unknown, unknown>();
  const values = new Array<unknown>(length);
  const bad = new Set<number>();
  for (let index = 0; index < length; index += 1) {
    const cell = cells[index];
    let value = known.get(cell);
    if (value === undefined && !known.has(cell)) {
      value = read(cell);
      known.set(cell, value);
    }
    values[index] = value;
    if (value === undefined && onBad && !isEmpty(cell)) {
      bad.add(index);
      onBad(index);
    }
  }
  return { values, absent: none, bad };
}

function readNumberCells(
  cells: ArrayLike<unknown>,
  length: number,
  whole: boolean,
  marks: Marks | undefined,
  report: Report,
): ReadColumn {
  const absent = new Map<number, MissingReason>();
  const kept = new Array<unknown>(length);
  for (let index = 0; index < length; index += 1) {
    const reason = absenceOf(cells[index], marks);
    if (reason === undefined) kept[index] = cells[index];
    else absent.set(index, reason);
  }
  const { values, ambiguous, unreadable } = readNumbers(kept);
  const bad = new Set<number>();
  const refuse = (code: 'ambiguous_number' | 'not_a_number' | 'not_an_integer', index: number): void => {
    bad.add(index);
    values[index] = undefined;
    report(code, index, {});
  };
  for (const index of unreadable) refuse('not_a_number', index);
  for (const index of ambiguous) refuse('ambiguous_number', index);
  if (whole) {
    values.forEach((value, index) => {
      if (value !== undefined && !Number.isInteger(value)) refuse('not_an_integer', index);
    });
  }
  return { values: asMeant(values), absent, bad };
}
