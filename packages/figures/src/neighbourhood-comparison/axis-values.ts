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

/** Whether there is anything to lay along an axis: without it, an axis would tell numbers that nobody gave. */
export const hasValues = (model: ComparisonModel): boolean => !axisValues(model).next().done;

/** The axis of values in this view. */
export function valueScale(model: ComparisonModel, range: readonly [number, number], count: number): LinearScale {
  return linearScale(axisValues(model), {
    range,
    count,
    ...(model.indicator.unit === '%' && { highest: 100, least: 10 }),
  });
}

/** A horizontal axis with as many round values as can be written beside each other. */
export interface FittedAxis {
  readonly scale: LinearScale;
  /** Where it starts and ends: half of the outer values stand beyond it, and the break where 0 is left out. */
  readonly from: number;
  readonly to: number;
  /** A round value as it is written; nothing where there is no room. */
  format(tick: number): string;
}

export function fitAxis(
  model: ComparisonModel,
  { x1, x2, most }: { readonly x1: number; readonly x2: number; readonly most: number },
  say: Say,
  measure: (text: string) => number,
): FittedAxis {
  // Between two values there is at least the room of a figure.
  const apart = Math.max(8, measure('0'));
  for (let count = Math.max(2, Math.min(most, Math.floor((x2 - x1) / 80))); ; count -= 1) {
    const { ticks, decimals } = valueScale(model, [0, 1], count);
    const half = (tick: number): number => measure(say.tick(tick, decimals)) / 2;
    const inset = Math.max(18, ...[ticks[0] ?? 0, ticks.at(-1) ?? 0].map((tick) => Math.ceil(half(tick))));
    const [from, to] = [x1 + inset, x2 - inset];
    const scale = valueScale(model, [from, to], count);
    const written: number[] = [];
    for (const tick of ticks.toReversed()) {
      const next = written.at(-1);
      if (next === undefined || scale(next) - half(next) - (scale(tick) + half(tick)) >= apart) written.push(tick);
    }
    if (written.length === ticks.length || count === 2)
      return { scale, from, to, format: (tick) => (written.includes(tick) ? say.tick(tick, decimals) : '') };
  }
}

/** Whether the axis leaves 0 out, which must be said. */
export function hasCutAxis(model: ComparisonModel): boolean {
  const hasAxis = model.view !== 'map' && model.view !== 'table' && hasValues(model);
  return hasAxis && !valueScale(model, [0, 1], 5).hasZero;
}
