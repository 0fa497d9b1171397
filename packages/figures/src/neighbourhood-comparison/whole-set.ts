import { divisionsDiffer, type Facts, type Level, Regions, regionLevel } from '@kanskracht/tables';
import type { Place, Shown } from './model.js';

/**
 * Whether these are known to be all regions of their level in `within`, so that "the" may stand before
 * them. Observations can't tell, since a file may hold a few of the rows; a `regions` table can, where
 * it holds all that are shown and no other.
 */
export function isWholeSet(
  shown: readonly Shown[],
  level: Level | undefined,
  within: Place | undefined,
  { regions }: Pick<Facts, 'regions'>,
): boolean {
  if (level === undefined || within === undefined || regions.length === 0) return false;
  const known = new Regions(regions);
  const year = shown.find(({ observed }) => observed.regionYear !== undefined)?.observed.regionYear;
  const liesIn = (region: string): boolean => {
    const passed = new Set<string>();
    for (let at = known.parent(region, year); at !== undefined && !passed.has(at); at = known.parent(at, year)) {
      if (at === within.region) return true;
      passed.add(at);
    }
    return false;
  };
  const all = new Set(
    regions
      .filter((row) => (row.level ?? regionLevel(row.region)) === level && !divisionsDiffer(row.region_year, year))
      .flatMap(({ region }) => (liesIn(region) ? region : [])),
  );
  return all.size === shown.length && shown.every(({ region }) => all.has(region));
}
