import { type Facts, type Level, parentCode, Regions, type Row, regionLevel } from '@kanskracht/tables';
import { withoutHoles } from '../without-holes.js';
import type { Place } from './model.js';

/**
 * The regions that have observations, by code. Level and parent come from the `regions` table (of the
 * same division where it holds several), else from the observations, else from the code itself.
 */
export function readPlaces(facts: Facts, observations: readonly Row<'observations'>[]): Map<string, Place> {
  const regions = new Regions(facts.regions);
  const places = new Map<string, Place>();
  for (const { region, region_year, name, level, parent } of observations) {
    if (places.has(region)) continue;
    const about = regions.find(region, region_year);
    places.set(region, {
      region,
      name: about?.name ?? name ?? region,
      ...withoutHoles({
        level: about?.level ?? level ?? regionLevel(region),
        parent: about?.parent ?? parent ?? parentCode(region),
      }),
    });
  }
  return places;
}

/** Whether two ids are the same but for their case and the spaces around them. */
export const sameId = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** The region that an editor means by an id. */
export const findPlace = (id: string, places: ReadonlyMap<string, Place>): Place | undefined =>
  places.get(id) ?? [...places.values()].find(({ region }) => sameId(region, id));

/** The codes of the regions that a region lies in, nearest first; those without observations too. */
export function ancestors(region: string, places: ReadonlyMap<string, Place>): string[] {
  const path: string[] = [];
  let parent = places.get(region)?.parent ?? parentCode(region);
  while (parent !== undefined && !path.includes(parent) && parent !== region) {
    path.push(parent);
    parent = places.get(parent)?.parent ?? parentCode(parent);
  }
  return path;
}

/** The regions with observations in which all of these lie, nearest first; levels above count when codes name them. */
export function commonAncestors(regions: readonly string[], places: ReadonlyMap<string, Place>): Place[] {
  const [first = [], ...rest] = regions.map((region) => ancestors(region, places));
  return first.filter((code) => rest.every((path) => path.includes(code))).flatMap((code) => places.get(code) ?? []);
}

/** From wide to fine. */
const depth: readonly Level[] = ['NL', 'PV', 'GG', 'GM', 'WK', 'BU', 'location', 'own'];

export const depthOf = (level: Level | undefined): number =>
  level === undefined ? depth.length : depth.indexOf(level);

export const countryOf = (places: ReadonlyMap<string, Place>): Place | undefined =>
  [...places.values()].find(({ level }) => level === 'NL');
