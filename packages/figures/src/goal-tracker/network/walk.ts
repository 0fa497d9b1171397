/*
 * Where the arrow keys lead: up and down to the first that a mark is linked with, left and right along its
 * layer, where the others that it is linked with stand. What is linked with nothing leads to what stands next.
 */
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
  const goals = plan.columns.flatMap(({ goals: own, theme }) => own.map((goal) => ({ goal, theme })));
  /* What serves a goal, and in a column first what does so there. */
  const serving = (id: string, column?: Column): string[] => [
    ...plan.blocks.flatMap((one) => (one.higher?.id === id ? goalMark(one.id) : [])),
    ...goals
      .filter(({ goal }) => goal.higher?.id === id)
      .sort((a, b) => Number(b.theme === column?.theme) - Number(a.theme === column?.theme))
      .map(({ goal, theme }) => goalMark(goal.id, theme.id)),
  ];
  const working = (id: string): string[] =>
    plan.columns.flatMap(({ rows, theme }) =>
      rows.flatMap(({ action }) =>
        action.links.some(({ goal }) => goal === id) ? actionMark(action.id, theme.id) : [],
      ),
    );
  const foot = foundationMark(0);
  const beforeFoot = marks[marks.findIndex(({ id }) => id === foot) - 1]?.id ?? '';
  return [
    ...plan.blocks.map(({ id, higher }, index) => ({
      id: goalMark(id),
      layer: 'block',
      up: [...(higher === undefined ? [] : [goalMark(higher.id)]), ...blocks.slice(Math.max(0, index - 1), index)],
      down: [...serving(id), ...working(id), blocks[index + 1] ?? afterBlocks],
    })),
    ...plan.columns.flatMap((column) => columnWays(column, plan, lowest, foot, (id) => serving(id, column))),
    ...marks.flatMap(({ id }) =>
      id.startsWith('foundation/') ? [{ id, layer: 'foundation', up: [beforeFoot], down: [] }] : [],
    ),
  ];
}

function columnWays(
  column: Column,
  plan: Plan,
  lowest: readonly string[],
  foot: string,
  serving: (goal: string) => readonly string[],
): Ways[] {
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
    ...goals.map(({ id, higher }) => ({
      id: goalMark(id, theme.id),
      layer: 'goal',
      up: [...(higher === undefined ? [] : anywhere(higher.id)), ...lowest],
      down: [
        ...rows.flatMap(({ stations }, index) => (stations.has(id) ? (rowIds[index] ?? []) : [])),
        ...serving(id),
        name,
        ...belowName,
      ],
    })),
    { id: goalFold, layer: 'goal', up: goalIds.slice(-1), down: [name, ...belowName] },
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
