import type { Facts } from './check/facts.js';
import type { Level } from './schema/words.js';

/* CBS codes: the last positions of a wijk or buurt can be letters once a municipality has a hundred of them. */
const codeForms: readonly (readonly [Level, RegExp])[] = [
  ['NL', /^NL\d{2}$/i],
  ['PV', /^PV\d{2}$/i],
  ['GG', /^GG\d{4}$/i],
  ['GM', /^GM\d{4}$/i],
  ['WK', /^WK\d{4}[\dA-Z]{2}$/i],
  ['BU', /^BU\d{4}[\dA-Z]{4}$/i],
];

/** The country's code, as CBS and RIVM write it since 2010. */
export const country = 'NL01';

/**
 * The level that a region's code tells: `NL` `PV` `GG` `GM` `WK` `BU` for CBS codes, whatever their case
 * and with the trailing spaces that StatLine pads them with; `undefined` for a code of one's own.
 */
export function regionLevel(code: string): Level | undefined {
  const trimmed = code.trim();
  return codeForms.find(([, form]) => form.test(trimmed))?.[0];
}

/** A region's code without padding; CBS codes in capitals, a code of one's own as it was written. */
export function cleanCode(code: string): string {
  const trimmed = code.trim();
  return regionLevel(trimmed) === undefined ? trimmed : trimmed.toUpperCase();
}

/**
 * The code of the region around it: buurt → wijk → municipality → country, province and GGD region →
 * country; `undefined` for the country and for a code of one's own.
 */
export function parentCode(code: string): string | undefined {
  const clean = cleanCode(code);
  switch (regionLevel(clean)) {
    case 'BU':
      return `WK${clean.slice(2, 8)}`;
    case 'WK':
      return `GM${clean.slice(2, 6)}`;
    case 'GM':
    case 'PV':
    case 'GG':
      return country;
    default:
      return undefined;
  }
}

/** One text for (region, year of the division): a code means another area in another year. */
export function regionKey(region: string, year?: number): string {
  return `${region}@${year ?? ''}`;
}

/** Whether two regions are known to be of different divisions. A year that nobody gave, or an empty cell, can't differ. */
export function divisionsDiffer(a: number | '' | null | undefined, b: number | '' | null | undefined): boolean {
  return Boolean(a && b && a !== b);
}

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
