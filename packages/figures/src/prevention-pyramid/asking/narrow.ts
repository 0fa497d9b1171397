/* What is asked of a list of activities. */
import type { Facts, PreventionLevel as LevelWord, Row } from '@kanskracht/tables';
import { withoutHoles } from '../../without-holes.js';
import { textOf } from '../asks.js';
import type { Filters } from '../listing/filters.js';
import type { Filter, PyramidModel } from '../model.js';
import type { PyramidView } from '../options.js';
import { listing } from '../parts.js';
import { readAgeGroups } from './age-groups.js';
import type { Choices } from './choose.js';

interface Narrowed {
  readonly filters: Filters & Pick<PyramidModel, 'open'>;
  readonly keeps: (row: Row<'activities'>) => boolean;
}

/**
 * What is shown of a list, and which of its rows pass all that was chosen. The age of an open cell of the
 * matrix is the cell's own: it says which activities are listed, and the other cells keep theirs.
 */
export function narrow(facts: Facts, levels: readonly LevelWord[], view: PyramidView, asked: Choices): Narrowed {
  const { options } = asked;
  const level = asked.level(levels);
  const isCell = view === 'matrix' && level !== undefined;
  const own = readAgeGroups(textOf(options.ageGroups), (group) => asked.useless('age-groups', group));
  const filters = listing.use().filtersOf(facts, own);
  const choose = (name: 'programme' | 'theme' | 'age'): Filter => {
    const ids = filters[name].options.map(({ id }) => id);
    return { ...filters[name], ...withoutHoles({ chosen: asked.pick(name, options[name], ids) }) };
  };
  const [programme, theme, age] = [choose('programme'), choose('theme'), choose('age')];
  const ageGroup = age.chosen;
  return {
    filters: {
      programme,
      theme,
      age: isCell ? filters.age : age,
      ageGroups: filters.ageGroups,
      ...withoutHoles({ open: level && { level, ...withoutHoles({ ageGroup }) } }),
    },
    keeps: (row) =>
      (programme.chosen ?? row.programme) === row.programme &&
      (theme.chosen ?? row.theme) === row.theme &&
      (isCell ||
        ageGroup === undefined ||
        listing.use().groupsOf(listing.use().agesOf(row), filters.ageGroups).includes(ageGroup)),
  };
}
