import { absenceOf } from '../check/absence.js';
import { isEmpty, readNumbers } from '../read/numbers.js';
import { schemas } from '../schema/schemas.js';
import { type MissingReason, plain } from '../schema/words.js';
import type { ReadableTable } from '../table.js';

/** The columns of the tables that can be about few people, under the names that the schemas give them. */
const known = { ...schemas.measurements, ...schemas.health_scores, ...schemas.observations };
export type Key = keyof typeof known;

const keys = new Map<string, Key>(
  (Object.keys(known) as Key[]).flatMap((key) => [key, ...known[key].aliases].map((name) => [plain(name), key])),
);

/** What a column is, by its English or Dutch name in any case; `undefined` for one that the schemas don't know. */
export const keyOf = (name: string): Key | undefined => keys.get(plain(name));

/** Which columns hold what must not stay behind of a row that is withheld: each of these could tell the others. */
export function measuresOf(table: ReadableTable): ReadonlySet<string> {
  const names = table.columnNames();
  const measures = names.filter((name) => measureKeys.has(keyOf(name)));
  // A wide table has a column of values for each dimension, period or indicator, under names of its own.
  const isWide = !names.some((name) => keyOf(name) === 'value' || keyOf(name) === 'score');
  const isOwnNumber = (name: string) =>
    keyOf(name) === undefined && numbers(table.array(name)).some((value) => value !== undefined);
  return new Set(isWide ? [...measures, ...names.filter(isOwnNumber)] : measures);
}

const measureKeys: ReadonlySet<Key | undefined> = new Set<Key>([
  'value',
  'score',
  'lower',
  'upper',
  'numerator',
  'denominator',
  'n',
]);

/** A column as trimmed texts, all empty where the table has no such column. */
export function textsOf(table: ReadableTable, key: Key): string[] {
  const cells = cellsOf(table, key);
  return Array.from({ length: table.numRows() }, (_, row) => String(cells[row] ?? '').trim());
}

/** A column as numbers, `undefined` where there is none. */
export const numbersOf = (table: ReadableTable, key: Key) => numbers(cellsOf(table, key));

/** The reasons that cells of a column of numbers give for being none: `.`, `x`, a word. */
export function absencesOf(table: ReadableTable, key: Key): (MissingReason | undefined)[] {
  return Array.from(cellsOf(table, key), (cell) => absenceOf(cell));
}

/** Where a column of counts holds something that is no number, or says that it is too few: "<10", "ca. 5", "te weinig". */
export function unreadIn(table: ReadableTable, key: Key): boolean[] {
  const values = numbersOf(table, key);
  return Array.from(cellsOf(table, key), (cell, row) => {
    const reason = absenceOf(cell);
    return reason === 'too_few' || (reason === undefined && values[row] === undefined && !isEmpty(cell));
  });
}

function numbers(cells: ArrayLike<unknown>): readonly (number | undefined)[] {
  return readNumbers(Array.from(cells, (cell) => (absenceOf(cell) === undefined ? cell : undefined))).values;
}

function cellsOf(table: ReadableTable, key: Key): ArrayLike<unknown> {
  const name = table.columnNames().find((name) => keyOf(name) === key);
  return name === undefined ? [] : table.array(name);
}
