import { absenceOf } from './check/absence.js';
import type { Given, Matched, Sheet, SheetColumn } from './check/sheet.js';
import { isColumnName } from './check/table-names.js';
import { dimensionCodes, readDimension } from './dimensions.js';
import { readPeriod } from './periods.js';
import { readNumbers } from './read/numbers.js';
import { plain } from './schema/words.js';
import { type ReadableTable, rowNumber } from './table.js';

/** What other tables say that helps to know a wide table's columns. */
export interface WideHints {
  /** Codes and labels in the `dimensions` table, as `plain` gives them, with the code of each. */
  readonly dimensions: ReadonlyMap<string, string>;
  /** Ids in the `indicators` table, or those that were asked for, as `plain` gives them, with the id of each. */
  readonly indicators: ReadonlyMap<string, string>;
}

/** What the columns of a wide table stand for, and in which column of the tidy one that is written. */
interface Unfolding {
  readonly names: readonly string[];
  readonly meaning: (name: string) => string;
  readonly nameKey: 'dimension' | 'period' | 'indicator';
  readonly valueKey: 'score' | 'value';
}

/**
 * A wide table, as people keep them in a spreadsheet, as the tidy one it stands for; `undefined` when the
 * table is not wide. Read are health scores with a row a region or group and a column a dimension, and
 * observations with a column a period (the indicator is then `value` unless a column names it), or with a
 * `period` column and a column an indicator.
 */
export function readWide(given: Given, matched: Matched, hints: WideHints): Sheet | undefined {
  if (given.name === 'health_scores') return wideScores(given, matched, hints.dimensions);
  if (given.name === 'observations') return wideObservations(given, matched, hints.indicators);
  return undefined;
}

function wideScores(given: Given, { known, others }: Matched, dimensions: WideHints['dimensions']): Sheet | undefined {
  const subject = known.has('region') || known.has('group') || known.has('name');
  if (known.has('dimension') || known.has('score') || !subject) return undefined;
  const named = others.filter((name) => readDimension(name) !== undefined || dimensions.has(plain(name)));
  // The six official ones are a whole web; with fewer, or none, other columns of scores belong to it too.
  const codes = new Set(named.map(readDimension));
  const whole = dimensions.size > 0 || dimensionCodes.every((code) => codes.has(code));
  const scores = whole
    ? named
    : others.filter((name) => named.includes(name) || (!isColumnName(name) && isNumeric(given.table, name)));
  if (scores.length === 0 || (named.length === 0 && scores.length < 3)) return undefined;
  const meaning = (name: string): string => dimensions.get(plain(name)) ?? name;
  return unpivot(given, known, { names: scores, meaning, nameKey: 'dimension', valueKey: 'score' });
}

function wideObservations(
  given: Given,
  { known, others }: Matched,
  indicators: WideHints['indicators'],
): Sheet | undefined {
  if (known.has('value') || !(known.has('region') || known.has('name'))) return undefined;
  if (!known.has('period')) {
    const names = others.filter((name) => readPeriod(name) !== undefined);
    if (names.length === 0) return undefined;
    return unpivot(given, known, { names, meaning: (name) => name, nameKey: 'period', valueKey: 'value' });
  }
  if (known.has('indicator')) return undefined;
  const names = others.filter((name) => indicators.has(plain(name)));
  if (names.length === 0) return undefined;
  const meaning = (name: string): string => indicators.get(plain(name)) ?? name;
  return unpivot(given, known, { names, meaning, nameKey: 'indicator', valueKey: 'value' });
}

/* Whether a column holds numbers, and nothing else but marks for absent ones. */
function isNumeric(table: ReadableTable, name: string): boolean {
  const cells = Array.from(table.array(name), (cell) => (absenceOf(cell) === undefined ? cell : undefined));
  const { values, ambiguous, unreadable } = readNumbers(cells);
  return unreadable.size === 0 && (ambiguous.size > 0 || values.some((value) => value !== undefined));
}

/* What belongs to one value can't be said once for a row of values, but counts still tell that a row is about too few. */
const ofOneValue = /^(?:lower|upper)$/;
const countOfOne = /^(?:numer|denomin)ator$/;

function unpivot({ name, label, table }: Given, known: Matched['known'], unfolding: Unfolding): Sheet {
  const { names, meaning, nameKey, valueKey } = unfolding;
  const width = names.length;
  const length = table.numRows() * width;
  const rowOf = (index: number): number => Math.floor(index / width);
  const spread = (cells: ArrayLike<unknown>): unknown[] => Array.from({ length }, (_, index) => cells[rowOf(index)]);
  const columns = new Map<string, SheetColumn>();
  for (const [key, given] of known) {
    if (ofOneValue.test(key)) continue;
    columns.set(key, { given, cells: spread(table.array(given)), aside: countOfOne.test(key) });
  }
  // In a spreadsheet the name of a region is often all that a row has.
  const nameColumn = columns.get('name');
  if (nameColumn && !columns.has('region') && !columns.has('group')) columns.set('region', nameColumn);
  if (nameKey === 'period' && !columns.has('indicator')) {
    columns.set('indicator', { given: 'indicator', cells: new Array<string>(length).fill('value') });
  }
  const givenAt = (index: number): string => names[index % width] ?? '';
  const meanings = names.map(meaning);
  const values = names.map((column) => table.array(column));
  columns.set(nameKey, {
    given: nameKey,
    givenAt,
    cells: Array.from({ length }, (_, index) => meanings[index % width]),
  });
  columns.set(valueKey, {
    given: valueKey,
    givenAt,
    cells: Array.from({ length }, (_, index) => values[index % width]?.[rowOf(index)]),
  });
  return { name, label, length, columns, rowAt: (index) => rowNumber(table, rowOf(index)) };
}
