/* The activities of a list one by one, for who opens a level or looks at the matrix. */
import { type Facts, type Row, regionsOf } from '@kanskracht/tables';
import { withoutHoles } from '../../without-holes.js';
import type { Activity } from '../model.js';
import { listing } from '../parts.js';

/** The activities of rows of one period, by the names that tables give; an id that none names is its own name. */
export function listActivities(rows: readonly Row<'activities'>[], facts: Facts): readonly Activity[] {
  const { partners, themes } = facts;
  const places = regionsOf(facts);
  return listing
    .use()
    .once(rows)
    .map((same) => {
      const [first] = same;
      const { activity, level, name, form, theme, programme, approach, partner } = first;
      const regions = [...new Set(same.flatMap(({ region }) => region ?? []))];
      return {
        id: activity,
        name: name ?? activity,
        level,
        ...listing.use().agesOf(first),
        ...withoutHoles({
          form,
          programme,
          approach,
          theme: theme && listing.use().themeName(theme, themes),
          partner: partner && (partners.find((one) => one.partner === partner)?.name ?? partner),
          region: regions.map((region) => places.name(region)).join(', ') || undefined,
        }),
      };
    });
}
