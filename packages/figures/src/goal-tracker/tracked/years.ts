import type { GoalModel } from '../model.js';
import { allGoals } from '../names.js';

/** Whole years, from the first measurement to the last measurement or the last date of a target. */
export interface Years {
  readonly first: number;
  readonly last: number;
  /** How far a date lies on the way from the start of the first year (0) to the end of the last (1). */
  share(date: string): number;
}

export function yearsOf(model: GoalModel): Years | undefined {
  const dates = allGoals(model)
    .flatMap(({ series }) => series)
    .flatMap(({ points, target }) => [
      ...points.filter(({ value }) => value !== undefined).map(({ date }) => date),
      ...(points.length > 0 && target?.date !== undefined ? [target.date] : []),
    ])
    .sort();
  if (dates.length === 0) return undefined;
  const [first, last] = [dates[0], dates.at(-1)].map((date) => Number(date?.slice(0, 4))) as [number, number];
  const start = Date.UTC(first, 0);
  const length = Date.UTC(last + 1, 0) - start;
  return { first, last, share: (date) => (Date.parse(date) - start) / length };
}
