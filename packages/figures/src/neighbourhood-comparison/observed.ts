import { comparePeriods, type Row } from '@kanskracht/tables';
import { limitsOf } from '../count-interval.js';
import { withoutHoles } from '../without-holes.js';
import type { Indicator, Moment, Observed } from './model.js';

type Observation = Row<'observations'>;

/** The observations of one indicator and group, by region and period. */
export class Series {
  readonly periods: readonly string[];
  readonly #byRegion = new Map<string, Map<string, Observation>>();
  readonly #indicator: Indicator;

  /** Where a region has a value for several divisions in one period, the division that most rows have counts. */
  constructor(rows: readonly Observation[], indicator: Indicator, periodsToCome: readonly string[] = []) {
    this.#indicator = indicator;
    const usual = usualDivisions(rows);
    for (const row of rows) {
      const periods = this.#byRegion.get(row.region) ?? new Map<string, Observation>();
      this.#byRegion.set(row.region, periods);
      if (!periods.has(row.period) || row.region_year === usual.get(row.period)) periods.set(row.period, row);
    }
    this.periods = [...new Set([...rows.map(({ period }) => period), ...periodsToCome])].sort(comparePeriods);
  }

  at(region: string, period: string): Observed {
    const row = this.#byRegion.get(region)?.get(period);
    if (row === undefined) return { missing: 'unknown', estimate: this.#indicator.method === 'model' };
    return observe(row, this.#indicator);
  }

  /**
   * All periods of the indicator for one region. A series starts anew where a break lies between a period
   * and the one before, measured or not, and where the regions are divided anew.
   */
  history(region: string): Moment[] {
    let division: number | undefined;
    return this.periods.map((period, index) => {
      const observed = this.at(region, period);
      const redrawn = division !== undefined && observed.regionYear !== undefined && observed.regionYear !== division;
      division = observed.regionYear ?? division;
      return { period, observed, newSeries: redrawn || this.#startsAnew(period, this.periods[index - 1]) };
    });
  }

  #startsAnew(period: string, before: string | undefined): boolean {
    return (
      before !== undefined &&
      this.#indicator.breaks.some((at) => comparePeriods(before, at) < 0 && comparePeriods(at, period) <= 0)
    );
  }
}

/** The region year that most rows of a period have. */
function usualDivisions(rows: readonly Observation[]): Map<string, number | undefined> {
  const counts = new Map<string, Map<number | undefined, number>>();
  for (const { period, region_year } of rows) {
    const years = counts.get(period) ?? new Map<number | undefined, number>();
    counts.set(period, years.set(region_year, (years.get(region_year) ?? 0) + 1));
  }
  const most = (years: Map<number | undefined, number>) => [...years].sort(([, a], [, b]) => b - a)[0]?.[0];
  return new Map([...counts].map(([period, years]) => [period, most(years)]));
}

function observe(row: Observation, indicator: Indicator): Observed {
  const estimate = (row.method ?? indicator.method) === 'model' || row.status === 'estimated';
  const about = withoutHoles({ n: row.n, regionYear: row.region_year, source: row.source });
  if (row.value === undefined) return { missing: row.missing ?? 'unknown', estimate, ...about };
  return {
    value: row.value,
    estimate,
    ...about,
    ...limitsOf(row, indicator.unit, estimate),
  };
}
