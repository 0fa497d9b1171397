/* Numbers as a list of activities gives them, and what narrows it. */
import type { Facts, PreventionLevel as LevelWord } from '@kanskracht/tables';
import type { Choices } from '../asking/choose.js';
import type { Numbers } from '../counts.js';
import type { PyramidView } from '../options.js';
import type { asking } from '../parts.js';
import { isListing } from '../rest.js';
import { filtersOf } from './filters.js';
import { countList, countTwice } from './list.js';

export { groupOf, groupsOf } from './ages.js';
export { agesOf, themeName } from './filters.js';
export { approachOf, once } from './list.js';
export { filtersOf };

interface Asks {
  readonly view: PyramidView;
  readonly asked: Choices | undefined;
  readonly parts: ReturnType<typeof asking.use> | undefined;
}

/** The list in an area, and the filters that it offers; what is asked of it where anything is. */
export function readList(
  facts: Facts,
  inArea: ReadonlySet<string | undefined>,
  levels: readonly LevelWord[],
  { asked, parts, view }: Asks,
): Numbers {
  const narrowed = asked && parts?.narrow(facts, levels, view, asked);
  const filters = narrowed ? narrowed.filters : filtersOf(facts, []);
  const keeps = narrowed ? narrowed.keeps : () => true;
  const near = facts.activities.filter(({ region }) => inArea.has(region));
  return {
    counts: countList(near, keeps, levels),
    shown(period) {
      const shown = near.filter((row) => row.period === period && keeps(row));
      return {
        ...filters,
        activities: parts && isListing({ view, ...filters }) ? parts.listActivities(shown, facts) : [],
        twice: countTwice(shown),
        withoutPeriod: period === undefined ? 0 : near.filter((row) => row.period === undefined).length,
      };
    },
  };
}
