import type { Activity, PyramidModel } from '../model.js';
import { listing } from '../parts.js';

/** The activities of the level (and the age group) that is open; all that are shown where none is. */
export function openedActivities({ activities, ageGroups, open }: PyramidModel): readonly Activity[] {
  if (open === undefined) return activities;
  const group = ageGroups.filter(({ id }) => id === open.ageGroup);
  return activities.filter(
    (one) => one.level === open.level && (group.length === 0 || listing.use().groupsOf(one, group).length > 0),
  );
}
