import type { Place } from './model.js';
import { ancestors, commonAncestor, countryOf, depthOf } from './places.js';

/**
 * The region to compare with: `parent` is the nearest region of the data that holds all that is shown,
 * `country` the country, anything else an id. Unsaid it is the parent, else the country. `undefined`
 * where the data don't hold it: a mean of what is shown never stands in for it.
 */
export function findReference(
  asked: string | undefined,
  shown: readonly Place[],
  places: ReadonlyMap<string, Place>,
): Place | undefined {
  const codes = shown.map(({ region }) => region);
  const parent = (): Place | undefined => places.get(commonAncestor(codes, places) ?? '');
  switch (asked) {
    case undefined:
    case '':
      return parent() ?? otherThan(countryOf(places), codes);
    case 'none':
      return undefined;
    case 'parent':
      return parent();
    case 'country':
      return countryOf(places);
    default:
      return places.get(asked);
  }
}

/** A country can't be held against itself. */
function otherThan(place: Place | undefined, codes: readonly string[]): Place | undefined {
  return place !== undefined && codes.length === 1 && codes[0] === place.region ? undefined : place;
}

/** What can be chosen as a reference: what holds the regions shown, widest first, and those regions themselves. */
export function possibleReferences(shown: readonly Place[], places: ReadonlyMap<string, Place>): Place[] {
  const above = new Set(shown.flatMap(({ region }) => ancestors(region, places)));
  const country = countryOf(places);
  if (country !== undefined) above.add(country.region);
  const wider = [...above]
    .flatMap((code) => places.get(code) ?? [])
    .sort((a, b) => depthOf(a.level) - depthOf(b.level));
  return [...new Set([...wider, ...shown])];
}
