import type { Place } from './model.js';
import { ancestors, commonAncestors, countryOf, depthOf, findPlace } from './places.js';

/**
 * The region to compare with: `parent` is the nearest region of the data that holds all that is shown,
 * `country` the country, anything else an id. Unsaid it is the parent, else the country, the first of
 * them that `hasValue`. `undefined` where the data don't hold it: a mean of what is shown never stands
 * in for it.
 */
export function findReference(
  asked: string | undefined,
  shown: readonly Place[],
  places: ReadonlyMap<string, Place>,
  hasValue: (place: Place) => boolean,
): Place | undefined {
  const codes = shown.map(({ region }) => region);
  const around = commonAncestors(codes, places);
  switch (asked) {
    case undefined:
    case '': {
      const candidates = [...around, ...otherThan(countryOf(places), codes)];
      return candidates.find(hasValue) ?? candidates[0];
    }
    case 'none':
      return undefined;
    case 'parent':
      return around[0];
    case 'country':
      return countryOf(places);
    default:
      return findPlace(asked, places);
  }
}

/** A country can't be held against itself. */
function otherThan(place: Place | undefined, codes: readonly string[]): Place[] {
  return place === undefined || (codes.length === 1 && codes[0] === place.region) ? [] : [place];
}

/**
 * What can be chosen as a reference: what holds the regions shown and the `current` one, widest first,
 * and those regions themselves.
 */
export function possibleReferences(
  shown: readonly Place[],
  places: ReadonlyMap<string, Place>,
  current: Place | undefined,
): Place[] {
  const above = new Set(
    shown.flatMap(({ region }) => ancestors(region, places).flatMap((code) => places.get(code) ?? [])),
  );
  for (const place of [countryOf(places), current]) {
    if (place !== undefined && !shown.includes(place)) above.add(place);
  }
  const wider = [...above].sort((a, b) => depthOf(a.level) - depthOf(b.level));
  return [...new Set([...wider, ...shown])];
}
