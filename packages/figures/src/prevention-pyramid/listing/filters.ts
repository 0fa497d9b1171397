/* By what a list of activities can be narrowed: a programme line, a theme, an age group. */
import type { Facts, Row } from '@kanskracht/tables';
import { byName } from '../../format.js';
import { withoutHoles } from '../../without-holes.js';
import type { Activity, AgeGroup, Option, PyramidModel } from '../model.js';
import { ageGroupsFor } from './ages.js';

export type Filters = Pick<PyramidModel, 'programme' | 'theme' | 'age' | 'ageGroups'>;

/**
 * Programme lines in the order of the alphabet, themes in that of the `themes` table, age groups of one's
 * `own` or else the usual ones.
 */
export function filtersOf({ activities, themes }: Facts, own: readonly AgeGroup[]): Filters {
  const ageGroups = ageGroupsFor(activities.map(agesOf), own);
  const programmes = new Set(activities.flatMap(({ programme }) => programme ?? []));
  const held = new Set(activities.flatMap(({ theme }) => theme ?? []));
  const ordered = [...themes].sort((a, b) => (a.order ?? Infinity) - (b.order ?? Infinity)).map(({ theme }) => theme);
  const sorted = [...new Set([...ordered, ...held])].filter((id) => held.has(id));
  return {
    programme: { options: [...programmes].sort(byName('nl')).map(named) },
    theme: { options: sorted.map((id) => ({ id, label: themeName(id, themes) })) },
    age: { options: ageGroups.map(({ id }) => named(id)) },
    ageGroups,
  };
}

const named = (id: string): Option => ({ id, label: id });

export const agesOf = ({ age_from, age_to }: Row<'activities'>): Pick<Activity, 'ageFrom' | 'ageTo'> =>
  withoutHoles({ ageFrom: age_from, ageTo: age_to });

export const themeName = (id: string, themes: Facts['themes']): string =>
  themes.find(({ theme }) => theme === id)?.name ?? id;
