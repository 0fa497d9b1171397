import { type Counts, isSmall } from '../compare/small-numbers.js';
import type { TableName } from '../schema/schemas.js';
import type { Context } from './context.js';
import type { Fact, Rows } from './rows.js';

/* Where persons were asked or counted; participants of an activity are no answers of persons. */
const guarded: ReadonlySet<TableName> = new Set(['observations', 'health_scores', 'measurements']);

/**
 * Takes the numbers out of a row that is about too few persons: fewer than the indicator's minimum (`n`,
 * `denominator`), or 1 to 4 who are counted (`numerator`). What was in the file must not reach a page or
 * a download.
 */
export function withholdSmall(
  name: TableName,
  valueKey: string,
  fact: Fact,
  index: number,
  rows: Rows,
  context: Context,
): void {
  if (!guarded.has(name)) return;
  const minimum = context.minimum(fact.indicator);
  const counts = fact as Fact & Counts;
  const small = (['n', 'denominator', 'numerator'] as const).find(
    (key) => isSmall({ [key]: counts[key] }, { minimum }) || saysLess(rows.cell(key, index)),
  );
  // Where nobody was asked and nothing is said, there is nothing to hide.
  if (small === undefined || (counts[small] === 0 && fact[valueKey] === undefined)) return;
  for (const key of [valueKey, 'lower', 'upper', 'numerator', 'denominator', 'n']) delete fact[key];
  fact.missing ??= 'too_few';
  rows.tell('small_number', index, small, small === 'numerator' ? {} : { minimum });
}

/* "<10" is how a spreadsheet says that it is small. */
function saysLess(cell: unknown): boolean {
  return typeof cell === 'string' && /^\s*[<≤]/.test(cell);
}
