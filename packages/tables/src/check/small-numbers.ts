import { isSmall } from '../compare/small-numbers.js';
import type { Context } from './context.js';
import type { Fact, Rows } from './rows.js';

/** The columns that say how many persons a value is about. */
export const counts = ['n', 'denominator', 'numerator'] as const;

/**
 * Takes the numbers out of a row that is about too few persons: fewer than the indicator's minimum (`n`,
 * `denominator`), or 1 to 4 who are counted (`numerator`). So is a row whose count says `too_few`, or
 * can't be read ("<10", "ca. 5") or is below 0: nobody can tell that it is about enough. What was in the
 * file must not reach a page or a download.
 */
export function withholdSmall(valueKey: string, fact: Fact, index: number, rows: Rows, context: Context): void {
  const minimum = context.minimum(fact.indicator);
  const countOf = (key: string) => rows.read(key, index) as number | undefined;
  const isNegative = (key: string) => Number(countOf(key)) < 0;
  const small = counts.find(
    (key) =>
      isNegative(key) ||
      rows.isBad(key, index) ||
      rows.reason(key, index) === 'too_few' ||
      isSmall({ [key]: countOf(key) }, { minimum }),
  );
  // Where nobody was asked and nothing is said, there is nothing to hide.
  if (small === undefined || (countOf(small) === 0 && fact[valueKey] === undefined)) return;
  const held = [valueKey, 'lower', 'upper', ...counts].filter((key) => fact[key] !== undefined);
  for (const key of held) delete fact[key];
  if (isNegative(small)) {
    fact.missing ??= 'unknown';
    rows.tell('negative_count', index, small, {});
    return;
  }
  fact.missing ??= 'too_few';
  if (rows.isBad(small, index) && !saysLess(rows.cell(small, index))) rows.tell('unreadable_count', index, small, {});
  else if (held.length > 0) rows.tell('small_number', index, small, small === 'numerator' ? {} : { minimum });
}

/* "<10" is how a spreadsheet says that it is small. */
function saysLess(cell: unknown): boolean {
  return typeof cell === 'string' && /^\s*[<≤]/.test(cell);
}
