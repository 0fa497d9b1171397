import { type LinearScale, linearScale } from '../draw/scale.js';
import type { ComparisonModel, Observed } from './model.js';
import type { Say } from './say.js';

/** All that an axis must have room for in this view. */
function* axisValues({ view, shown, reference, population }: ComparisonModel): Generator<number> {
  const lines = [...shown, ...(reference ? [reference] : [])];
  if (view === 'distribution') yield* population?.values ?? [];
  for (const { observed, history } of lines) {
    const all: readonly Observed[] = view === 'trend' ? history.map((moment) => moment.observed) : [observed];
    for (const { value, lower, upper } of all) {
      if (value !== undefined) yield value;
      if (view !== 'dots') continue;
      if (lower !== undefined) yield lower;
      if (upper !== undefined) yield upper;
    }
  }
}

/** Whether there is anything to lay along an axis: without it, an axis would only tell numbers that nobody gave. */
export const hasValues = (model: ComparisonModel): boolean => !axisValues(model).next().done;

/** The axis of values in this view. */
export function valueScale(model: ComparisonModel, range: readonly [number, number], count: number): LinearScale {
  return linearScale(axisValues(model), {
    range,
    count,
    ...(model.indicator.unit === '%' && { highest: 100, least: 10 }),
  });
}

/** The room to keep free at both ends: for half of the value under it, and for the break where 0 is left out. */
export function axisInset(model: ComparisonModel, count: number, say: Say, measure: (text: string) => number): number {
  const { ticks, decimals } = valueScale(model, [0, 1], count);
  const ends = [ticks[0] ?? 0, ticks.at(-1) ?? 0];
  return Math.max(18, ...ends.map((value) => Math.ceil(measure(say.tick(value, decimals)) / 2)));
}

/** Whether the axis leaves 0 out, which must be said. */
export function hasCutAxis(model: ComparisonModel): boolean {
  return model.view !== 'map' && model.view !== 'table' && hasValues(model) && !valueScale(model, [0, 1], 5).hasZero;
}
