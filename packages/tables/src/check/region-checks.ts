import { divisionsDiffer, regionLevel } from '../region-codes.js';
import type { TableName } from '../schema/schemas.js';
import type { Context } from './context.js';
import type { Fact, Rows } from './rows.js';

/* Rows of these mean something without their region; of the others the region is the subject. */
const standWithoutRegion: ReadonlySet<TableName> = new Set(['activities', 'actions']);

/* A level with digits behind it, or behind the code's own letters: a code of CBS, or what was meant for one. */
const oddCode = /^(?:GM|WK|BU)+\d+$/i;

/**
 * Whether a row's region is one that the table of regions knows. An unknown one is told of; a row that
 * is about more than its region stays in without it. Without such a table, a code that only looks like
 * one of CBS is told of: `WK98416`.
 */
export function hasKnownRegion(name: TableName, fact: Fact, index: number, rows: Rows, context: Context): boolean {
  const { region, level = '' } = fact;
  if (typeof region !== 'string') return true;
  if (name === 'regions' || !context.knowsRegions) {
    if (oddCode.test(`${level}${region}`) && !regionLevel(region)) rows.tell('odd_code', index, 'region', { level });
    return true;
  }
  if (context.divisionsOf(region).length > 0) return true;
  rows.tell('unknown_region', index, 'region', {});
  if (!standWithoutRegion.has(name)) return false;
  delete fact.region;
  return true;
}

/** Watches whether regions of different divisions meet in one comparison: the same indicator and period. */
export class Divisions {
  readonly #years = new Map<string, number>();

  /** Tells of the first row of a sheet that meets another division, in its own table or in that of the regions. */
  check(rows: Rows, context: Context): void {
    for (const [{ region, region_year: year, indicator, period }, index] of rows.facts) {
      if (typeof region !== 'string' || typeof year !== 'number') continue;
      const met = indicator === undefined ? year : this.#firstYear(`${indicator}@${period}`, year);
      const listed = context.divisionsOf(region);
      const other = listed.every((given) => divisionsDiffer(given, year)) ? (listed[0] ?? met) : met;
      if (!divisionsDiffer(other, year)) continue;
      rows.tell('different_division', index, 'region_year', { years: [other, year].sort((a, b) => a - b) });
      return;
    }
  }

  /** The year of the division that a comparison began with. */
  #firstYear(comparison: string, year: number): number {
    const met = this.#years.get(comparison) ?? year;
    this.#years.set(comparison, met);
    return met;
  }
}
