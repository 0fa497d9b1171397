/* Goals with what was measured, what the workgroup judged, and who works at them. */
import type { Facts, Row } from '@kanskracht/tables';
import { groupBy } from '../group-by.js';
import { withoutHoles } from '../without-holes.js';
import type { Goal, Link } from './model.js';
import type { Track } from './track.js';

/** All goals, in the order that they are given or else that of the data. `links`: those of actions that run. */
export function goalsOf(facts: Facts, links: readonly Link[], tracked: Track['of']): Goal[] {
  const rows = new Map(facts.goals.map((row) => [row.goal, row]));
  const linksTo = groupBy(links, ({ goal }) => goal);

  const make = (row: Row<'goals'>): Goal => {
    const { goal: id, kind, text, programme, themes = [], world = [], direction, parent } = row;
    return {
      id,
      kind,
      text,
      themes: [...new Set(themes)],
      worlds: world,
      ...withoutHoles({
        programme,
        direction,
        higher: parent === undefined ? undefined : { id: parent, ...aboutHigher(rows.get(parent)) },
      }),
      ...tracked(row),
      links: linksTo.get(id) ?? [],
    };
  };
  return [...rows.values()].sort(byOrder).map(make);
}

/** A goal of another programme need not be in the data. */
const aboutHigher = (row: Row<'goals'> | undefined): { readonly text?: string; readonly programme?: string } =>
  withoutHoles({ text: row?.text, programme: row?.programme });

/** Those without an order come last, as the data have them. */
export function byOrder(a: { readonly order?: number }, b: { readonly order?: number }): number {
  const [first, second] = [a.order ?? Infinity, b.order ?? Infinity];
  return first === second ? 0 : first - second;
}
