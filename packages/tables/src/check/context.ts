import type { Dataset } from '../dataset.js';
import { type MissingReason, plain } from '../schema/words.js';
import type { WideHints } from '../wide.js';
import type { Marks } from './absence.js';
import type { Facts } from './facts.js';
import type { TidyOptions } from './read-tidy-facts.js';
import type { Given } from './sheet.js';

/** The fewest persons a value may be about, where its indicator does not say. */
const defaultMinimum = 10;

/** Where a score ends, where its dimension does not say. */
const defaultScale = 10;

/** What tables read earlier say about the rows of later ones. */
export class Context {
  readonly #dataset: Dataset;
  readonly #asked: readonly string[] | undefined;
  readonly #readDimension: ((name: string) => string | undefined) | undefined;
  readonly #units = new Map<unknown, string>();
  readonly #minima = new Map<unknown, number>();
  readonly #scales = new Map<unknown, number>();
  readonly #dimensions = new Map<string, string>();
  readonly #indicators = new Map<string, string>();
  readonly #regionYears = new Map<string, (number | undefined)[]>();

  /** `indicators`: those that a wide table is read for; all when it is absent. */
  constructor(dataset: Dataset, { indicators, any }: Pick<TidyOptions, 'indicators' | 'any'>) {
    this.#dataset = dataset;
    this.#asked = indicators;
    this.#readDimension = any?.readDimension;
    for (const id of indicators ?? []) this.#indicators.set(plain(id), id);
  }

  /** Takes in what the rows of a table say about others. */
  learn(facts: Partial<Facts>): void {
    for (const { indicator, unit, min_n } of facts.indicators ?? []) {
      if (this.#asked === undefined) this.#indicators.set(plain(indicator), indicator);
      if (unit !== undefined) this.#units.set(indicator, unit);
      if (min_n !== undefined) this.#minima.set(indicator, min_n);
    }
    for (const { dimension, label, scale_max } of facts.dimensions ?? []) {
      this.#dimensions.set(plain(dimension), dimension);
      this.#dimensions.set(plain(label), dimension);
      if (scale_max !== undefined) this.#scales.set(dimension, scale_max);
    }
    for (const { region, region_year } of facts.regions ?? []) {
      const years = this.#regionYears.get(region);
      if (years) years.push(region_year);
      else this.#regionYears.set(region, [region_year]);
    }
  }

  get wideHints(): WideHints {
    return { dimensions: this.#dimensions, indicators: this.#indicators };
  }

  /** What the package says its marks mean, for a table or the part of one. */
  marks({ name, label }: Given): Marks | undefined {
    const { missingValues = {} } = this.#dataset;
    const of = (key: string): Record<string, MissingReason> | undefined =>
      Object.hasOwn(missingValues, key) ? missingValues[key] : undefined;
    return of(label) ?? of(name) ?? of('');
  }

  /** The code of a dimension by any of its names; a name nobody knows is a dimension of its own. */
  dimension(name: string): string {
    return this.#dimensions.get(plain(name)) ?? this.#readDimension?.(name) ?? name;
  }

  unit(indicator: unknown): string | undefined {
    return this.#units.get(indicator);
  }

  minimum(indicator: unknown): number {
    return this.#minima.get(indicator) ?? defaultMinimum;
  }

  scaleMax(dimension: unknown): number {
    return this.#scales.get(dimension) ?? defaultScale;
  }

  /** Whether there is a table of regions to check codes against. */
  get knowsRegions(): boolean {
    return this.#regionYears.size > 0;
  }

  /** Of which divisions the table of regions has this code; none when it does not know it. */
  divisionsOf(region: string): readonly (number | undefined)[] {
    return this.#regionYears.get(region) ?? [];
  }
}
