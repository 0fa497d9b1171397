/* A goal tracker from a few rows, and all that it says. */
import { type Figure, type GoalModel, type GoalOptions, goalTracker, type Words } from '@kanskracht/figures';
import { type Cells, tableOf } from '../../harness/tables.js';

export type Tables = Readonly<Record<string, readonly Cells[]>>;

export const figureOf = (tables: Tables, options: GoalOptions = {}): Figure<GoalModel> =>
  goalTracker(
    Object.fromEntries(
      Object.entries(tables)
        .filter(([, rows]) => rows.length > 0)
        .map(([name, rows]) => [name, tableOf(rows)]),
    ),
    options,
  );

export const modelOf = (tables: Tables, options: GoalOptions = {}): GoalModel => figureOf(tables, options).model;

export async function wordsOf(tables: Tables, options: GoalOptions = {}): Promise<Words> {
  const figure = figureOf(tables, options);
  await figure.prepare?.();
  return figure.words(options.lang ?? 'nl');
}

export const goal = (id: string, more: Cells = {}): Cells => ({
  goal: id,
  kind: 'meer',
  text: `Doel ${id}`,
  direction: 'omhoog',
  ...more,
});
