/* The activities of a list one by one, for who opens a level or looks at the matrix. */
import type { Facts, Regions, Row } from '@kanskracht/tables';
import { withoutHoles } from '../without-holes.js';
import { agesOf, themeName } from './filters.js';
import { once } from './list.js';
import type { Activity } from './model.js';

/** The activities of rows of one period, by the names that tables give; an id that none names is its own name. */
export function listActivities(
  rows: readonly Row<'activities'>[],
  { partners, themes }: Facts,
  places: Regions,
): readonly Activity[] {
  return once(rows).map((same) => {
    const [first] = same;
    const { activity, level, name, form, theme, programme, approach, partner } = first;
    const regions = [...new Set(same.flatMap(({ region }) => region ?? []))];
    return {
      id: activity,
      name: name ?? activity,
      level,
      ...agesOf(first),
      ...withoutHoles({
        form,
        programme,
        approach,
        theme: theme && themeName(theme, themes),
        partner: partner && (partners.find((one) => one.partner === partner)?.name ?? partner),
        region: regions.map((region) => places.name(region)).join(', ') || undefined,
      }),
    };
  });
}
