import type { GoalModel } from '../model.js';
import { allGoals } from '../names.js';

/** The one place in which everything was measured; `undefined` where there are several, or the data don't say. */
export function placeOf(model: GoalModel): string | undefined {
  const series = allGoals(model).flatMap((goal) => goal.series.filter(({ points }) => points.length > 0));
  const [place, ...others] = new Set(series.map(({ region }) => region));
  return others.length === 0 ? place : undefined;
}
