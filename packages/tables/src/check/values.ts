import type { TableName } from '../schema/schemas.js';
import type { Context } from './context.js';
import type { Fact, Rows } from './rows.js';
import { withholdSmall } from './small-numbers.js';

/* The tables whose rows each hold one value, or the reason why there is none, with that column's name. */
const valueColumns: Partial<Record<TableName, string>> = {
  observations: 'value',
  health_scores: 'score',
  prevention: 'value',
  measurements: 'value',
};

/**
 * Settles the value of each row: after this it has either its value or a reason in `missing`, never both,
 * and no number that is too small to show or that contradicts another. With `reasonsMayLack` a cell that is
 * empty without a reason is nothing to speak of.
 */
export function settleValues(name: TableName, rows: Rows, context: Context, reasonsMayLack: boolean): void {
  const key = valueColumns[name];
  if (key === undefined) return;
  let count = 0;
  let first = 0;
  const shares = new Map<unknown, number>();
  for (const [fact, index] of rows.facts) {
    withholdSmall(key, fact, index, rows, context);
    if (settleMissing(key, fact, index, rows) === 'unexplained') {
      if (count === 0) first = index;
      count += 1;
    }
    if (!inRange(key, fact, index, rows, context, shares) || !inInterval(key, fact, index, rows)) {
      fact.missing = 'unknown';
      delete fact[key];
    }
    // Without the value, what it can be worked out from does not stay either.
    if (fact[key] === undefined) for (const other of ['lower', 'upper', 'numerator']) delete fact[other];
  }
  for (const index of shares.values()) if (index >= 0) rows.tell('shares_not_percent', index, key, {});
  if (count > 0 && !reasonsMayLack) rows.tell('no_value_no_reason', first, key, { count });
}

/* Leaves each row with its value or its reason; `unexplained` when there was neither and the reason had to be made. */
function settleMissing(key: string, fact: Fact, index: number, rows: Rows): 'settled' | 'unexplained' {
  // A reason that can't be read is still a reason: whoever wrote it did not mean the value to be shown.
  const unreadable = rows.isBad('missing', index);
  if (unreadable) fact.missing = 'unknown';
  if (fact.missing !== undefined) {
    if (fact[key] !== undefined && !unreadable) {
      rows.tell('value_and_missing', index, key, { missing: String(rows.cell('missing', index)) });
    }
    delete fact[key];
    return 'settled';
  }
  if (fact[key] !== undefined) return 'settled';
  const reason = rows.reason(key, index);
  fact.missing = reason ?? 'unknown';
  return reason === undefined && !rows.isBad(key, index) ? 'unexplained' : 'settled';
}

/* In `shares` goes, for each indicator in percent, the row of a value that looks like a share, or -1 where another is no share. */
function inRange(
  key: string,
  fact: Fact,
  index: number,
  rows: Rows,
  context: Context,
  shares: Map<unknown, number>,
): boolean {
  const value = fact[key];
  if (typeof value !== 'number') return true;
  if (key === 'score') {
    const max = context.scaleMax(fact.dimension);
    if (value >= 0 && value <= max) return true;
    rows.tell('outside_scale', index, key, { max });
    return false;
  }
  const { indicator, unit = context.unit(indicator) } = fact;
  if (unit !== '%') return true;
  if (value < 0 || value > 100) {
    rows.tell('outside_percentage', index, key, {});
    return false;
  }
  if (value > 1) shares.set(indicator, -1);
  // A percentage below 1 seldom has two decimals or more; a share in a spreadsheet has.
  else if ((value * 10) % 1 && !shares.has(indicator)) shares.set(indicator, index);
  return true;
}

function inInterval(key: string, fact: Fact, index: number, rows: Rows): boolean {
  const { [key]: value, lower, upper } = fact;
  if (typeof lower !== 'number' || typeof upper !== 'number') return true;
  if (lower > upper) {
    // The value itself is not in doubt; the interval is, and goes.
    delete fact.lower;
    delete fact.upper;
    rows.tell('reversed_interval', index, 'lower', { lower, upper });
    return true;
  }
  if (typeof value !== 'number' || (value >= lower && value <= upper)) return true;
  rows.tell('outside_interval', index, key, { lower, upper });
  return false;
}
