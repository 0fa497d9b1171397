import type { Facts } from './check/facts.js';
import { divisionsDiffer, parentCode, regionLevel } from './region-codes.js';
import type { Level } from './schema/words.js';

/** A region as the tables know it. */
export interface Region {
  readonly region: string;
  readonly region_year?: number;
  readonly name?: string;
  readonly level?: Level;
  readonly parent?: string;
  /** Persons. */
  readonly inhabitants?: number;
  /** The codes that make up a place of one's own. */
  readonly members?: readonly string[];
}

/**
 * Regions by (code, year of the division). A year finds the region of that year, or the one that was
 * given without a year. No year finds the region where there is one division to choose from; where there
 * are more, only its code and its latest name, since all else could be that of another area.
 */
export class Regions {
  readonly #byCode = new Map<string, Region[]>();

  /** Of rows that tell of the same region in the same division, the first counts. */
  constructor(rows: Iterable<Region>) {
    for (const row of rows) {
      const same = this.#byCode.get(row.region);
      if (same === undefined) this.#byCode.set(row.region, [row]);
      else if (same.every((region) => divisionsDiffer(region.region_year, row.region_year))) same.push(row);
    }
  }

  /** Whether the code is known in any division. */
  has(region: string): boolean {
    return this.#byCode.has(region);
  }

  find(region: string, year?: number): Region | undefined {
    const candidates = this.#byCode.get(region) ?? [];
    if (year === undefined) return candidates.length > 1 ? latestName(candidates) : candidates[0];
    return (
      candidates.find((candidate) => candidate.region_year === year) ??
      candidates.find((candidate) => candidate.region_year === undefined)
    );
  }

  /** The region's name, or else its code. */
  name(region: string, year?: number): string {
    return this.find(region, year)?.name ?? region;
  }

  /** The level that was given, or else the one that the code tells. */
  level(region: string, year?: number): Level | undefined {
    return this.find(region, year)?.level ?? regionLevel(region);
  }

  /** The code of the parent that was given, or else the one that the code tells. */
  parent(region: string, year?: number): string | undefined {
    return this.find(region, year)?.parent ?? parentCode(region);
  }
}

function latestName(divisions: readonly Region[]): Region | undefined {
  const [latest] = divisions
    .filter((region): region is Region & { readonly name: string } => region.name !== undefined)
    .sort((a, b) => (b.region_year ?? 0) - (a.region_year ?? 0));
  return latest && { region: latest.region, name: latest.name };
}

/** The regions of the `regions` table, and those that only stand in observations or scores, by the name given there. */
export function regionsOf(facts: Pick<Facts, 'regions' | 'observations' | 'health_scores'>): Regions {
  function* rows(): Iterable<Region> {
    yield* facts.regions;
    const mentioned = [...facts.observations, ...facts.health_scores];
    // A row that names its region says more than one that only holds the code, wherever it stands.
    for (const named of [true, false]) {
      for (const row of mentioned) {
        if (row.region !== undefined && (row.name !== undefined) === named) yield { ...row, region: row.region };
      }
    }
  }
  return new Regions(rows());
}
