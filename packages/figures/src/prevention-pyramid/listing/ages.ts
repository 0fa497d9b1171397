/* Age groups: which ones there are, and which of them an activity is for. */
import type { Activity, AgeGroup } from '../model.js';

type Ages = Pick<Activity, 'ageFrom' | 'ageTo'>;

type Group = AgeGroup & { readonly from: number };

/** A group of whole years, with both ends in; without a last year it has no end. */
export const groupOf = (from: number, to?: number): Group =>
  to === undefined ? { id: `${from}-`, from } : { id: `${from}-${to}`, from, to };

const usual = [groupOf(0, 3), groupOf(4, 11), groupOf(12, 17), groupOf(18, 26), groupOf(27, 66), groupOf(67)];

/** The group of activities that tell no age. */
const unknown: AgeGroup = { id: 'unknown' };

const hasNoAge = ({ ageFrom, ageTo }: Ages): boolean => ageFrom === undefined && ageTo === undefined;

/**
 * The groups of one's `own`, or else the usual ones from the youngest to the oldest that an activity is
 * for; and `unknown` where an activity tells no age.
 */
export function ageGroupsFor(activities: readonly Ages[], own: readonly AgeGroup[]): readonly AgeGroup[] {
  const groups = own.length > 0 ? own : spanOf(usual, activities);
  return activities.some(hasNoAge) ? [...groups, unknown] : groups;
}

/** The ids of all groups that an activity touches: it counts in each. Both ends of its ages are in, whole years. */
export function groupsOf(activity: Ages, groups: readonly AgeGroup[]): readonly string[] {
  return groups.filter((group) => touches(activity, group)).map(({ id }) => id);
}

function touches(activity: Ages, { id, from, to = Infinity }: AgeGroup): boolean {
  if (hasNoAge(activity)) return id === unknown.id;
  const { ageFrom = 0, ageTo = Infinity } = activity;
  // Who is three and a half is three: a child between two birthdays must not fall between two groups.
  return from !== undefined && Math.floor(ageFrom) <= to && Math.floor(ageTo) >= from;
}

/* A group within the span that nobody serves is a gap worth seeing; one outside it is somebody else's. */
function spanOf(groups: readonly AgeGroup[], activities: readonly Ages[]): readonly AgeGroup[] {
  const served = groups.map((group) => activities.some((activity) => touches(activity, group)));
  const first = served.indexOf(true);
  return first < 0 ? [] : groups.slice(first, served.lastIndexOf(true) + 1);
}
