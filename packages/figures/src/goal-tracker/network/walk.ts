/* Where the arrow keys lead: up and down along the links, left and right within a layer. */
import type { ArrowKey, Mark } from '../../figure.js';
import { actionMark, foldMark, foundationMark, goalMark, themeMark } from '../say.js';
import type { Column, Plan } from './plan.js';

/** Where a mark leads to at best, and else; what is not drawn is passed over. */
interface Ways {
  readonly id: string;
  readonly layer: string;
  readonly up: readonly string[];
  readonly down: readonly string[];
  /** Before the one on the left in its layer. */
  readonly left?: string;
}

/** The marks with their ways. One that leads nowhere in a direction stays where it is. */
export function withWays(marks: readonly Mark[], plan: Plan): Mark[] {
  const drawn = new Set(marks.map(({ id }) => id));
  const ways = new Map(waysOf(plan, marks).map((way) => [way.id, way]));
  const layers = new Map<string, string[]>();
  for (const { id } of marks) {
    const layer = ways.get(id)?.layer ?? '';
    layers.set(layer, [...(layers.get(layer) ?? []), id]);
  }
  return marks.map((mark) => {
    const { id } = mark;
    const { layer, up, down, left = '' } = ways.get(id) ?? { layer: '', up: [], down: [] };
    const row = layers.get(layer) ?? [];
    const at = row.indexOf(id);
    const first = (ids: readonly string[]): string => ids.find((one) => drawn.has(one)) ?? id;
    const to: Record<ArrowKey, string> = {
      ArrowUp: first(up),
      ArrowDown: first(down),
      ArrowLeft: first([left, row[at - 1] ?? id]),
      ArrowRight: row[at + 1] ?? id,
    };
    return { ...mark, to };
  });
}

function waysOf(plan: Plan, marks: readonly Mark[]): Ways[] {
  const blocks = plan.blocks.map(({ id }) => goalMark(id));
  const afterBlocks = marks[blocks.length]?.id ?? '';
  const lowest = blocks.slice(-1);
  const foot = foundationMark(0);
  const beforeFoot = marks[marks.findIndex(({ id }) => id === foot) - 1]?.id ?? '';
  return [
    ...blocks.map((id, index) => ({
      id,
      layer: id,
      up: blocks.slice(index - 1, index),
      down: [blocks[index + 1] ?? afterBlocks],
    })),
    ...plan.columns.flatMap((column) => columnWays(column, plan, lowest, foot)),
    ...marks.flatMap(({ id }) =>
      id.startsWith('foundation/') ? [{ id, layer: 'foundation', up: [beforeFoot], down: [] }] : [],
    ),
  ];
}

function columnWays(column: Column, plan: Plan, lowest: readonly string[], foot: string): Ways[] {
  const { theme, goals, rows } = column;
  /* The goal in this column, else wherever it is drawn. */
  const anywhere = (goal: string): string[] => [
    goalMark(goal, theme.id),
    ...plan.columns.map((other) => goalMark(goal, other.theme.id)),
    goalMark(goal),
  ];
  const goalIds = goals.map(({ id }) => goalMark(id, theme.id));
  const rowIds = rows.map(({ action }) => actionMark(action.id, theme.id));
  const [name, goalFold, rowFold] = [themeMark(theme.id), foldMark(theme.id, 'goals'), foldMark(theme.id)];
  const aboveName = [goalFold, ...goalIds.slice(-1), ...lowest];
  const belowName = [...rowIds.slice(0, 1), foot];
  return [
    ...goals.map(({ id, kind, higher }) => ({
      id: goalMark(id, theme.id),
      layer: kind,
      up: [...(higher === undefined ? [] : anywhere(higher.id)), ...lowest],
      down: [
        ...rows.flatMap(({ stations }, index) => (stations.has(id) ? (rowIds[index] ?? []) : [])),
        name,
        ...belowName,
      ],
    })),
    { id: goalFold, layer: 'fold of goals', up: goalIds.slice(-1), down: [name, ...belowName] },
    { id: name, layer: 'theme', up: aboveName, down: belowName },
    ...rows.map(({ action, stations }, index) => ({
      id: rowIds[index] ?? '',
      layer: 'action',
      up: [
        ...[...stations.keys()].map((goal) => goalMark(goal, theme.id)),
        ...action.links.flatMap(({ goal }) => anywhere(goal)),
        name,
        ...aboveName,
      ],
      down: [rowIds[index + 1] ?? rowFold, foot],
      // Where every goal has its action, no link leads to the theme's name.
      ...(index === 0 && { left: name }),
    })),
    { id: rowFold, layer: 'action', up: [...rowIds.slice(-1), name], down: [foot] },
  ];
}
