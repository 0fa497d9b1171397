import { divisionsDiffer } from '../region-codes.js';
import type { Context } from './context.js';
import type { Rows } from './rows.js';

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
