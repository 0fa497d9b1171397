import type { Level } from '@kanskracht/tables';
import { readIds } from '../ids.js';
import type { Place } from './model.js';
import type { ComparisonOptions } from './options.js';
import { ancestors, depthOf, findPlace } from './places.js';

/** More rows than this nobody reads in one figure. */
export const mostShown = 150;

export interface Chosen {
  readonly regions: readonly Place[];
  /** The one region that was asked for. */
  readonly subject?: string;
  readonly handpicked: boolean;
  /** Ids that were asked for and are not in the data. */
  readonly unknown: readonly string[];
  /** How many regions did not fit. */
  readonly leftOut: number;
}

/**
 * Which regions are shown: those that are named, the siblings of the one that is named, the parts of
 * `within`, or else all of the level that most regions have, so far as they fit in a figure.
 */
export function chooseRegions(places: ReadonlyMap<string, Place>, options: ComparisonOptions): Chosen {
  const { known: ids, unknown } = readIds(options.region, (id) => findPlace(id, places)?.region);
  const all = [...places.values()];
  if (ids.length > 1) {
    return fit(
      all.filter(({ region }) => ids.includes(region)),
      { handpicked: true, unknown },
    );
  }
  const [subject] = ids;
  const inside = options.within === undefined ? all : all.filter(liesIn(options.within, places));
  if (subject !== undefined) {
    const siblings = inside.filter(isSibling(places.get(subject)));
    const regions = siblings.some(({ region }) => region === subject)
      ? siblings
      : all.filter((p) => p.region === subject);
    return fit(regions, { subject, handpicked: false, unknown });
  }
  const children = inside.filter(({ parent }) => parent === options.within);
  const level = options.level ?? commonLevel(options.within === undefined || children.length === 0 ? inside : children);
  const ofLevel = inside.filter((place) => place.level === level);
  return fit(level === undefined ? withoutParents(ofLevel) : ofLevel, { handpicked: false, unknown });
}

function fit(regions: readonly Place[], rest: Omit<Chosen, 'regions' | 'leftOut'>): Chosen {
  return { ...rest, regions: regions.slice(0, mostShown), leftOut: Math.max(0, regions.length - mostShown) };
}

/** Places of one's own need not say their level: what others lie in is what they are compared with. */
function withoutParents(places: readonly Place[]): readonly Place[] {
  const parents = new Set(places.map(({ parent }) => parent));
  return places.filter(({ region }) => !parents.has(region));
}

const liesIn =
  (region: string, places: ReadonlyMap<string, Place>) =>
  (place: Place): boolean =>
    ancestors(place.region, places).includes(region);

const isSibling =
  (subject: Place | undefined) =>
  ({ level, parent }: Place): boolean =>
    level === subject?.level && parent === subject?.parent;

/** The level that most of the regions have, the finest of equals; a level with too many for one figure only if there is no other. */
function commonLevel(places: readonly Place[]): Level | undefined {
  const counts = new Map<Level | undefined, number>();
  for (const { level } of places) counts.set(level, (counts.get(level) ?? 0) + 1);
  const [best] = [...counts].sort(
    ([a, countA], [b, countB]) =>
      Number(countA > mostShown) - Number(countB > mostShown) || countB - countA || depthOf(b) - depthOf(a),
  );
  return best?.[0];
}
