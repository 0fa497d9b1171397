import type { ComparisonModel } from './model.js';

/** A class of a map: from `low` up to `high`, the last with `high` itself. */
export interface ValueClass {
  readonly low: number;
  readonly high: number;
}

const count = 5;
const roundSteps = [1, 2, 2.5, 4, 5, 10];

/** Five classes of one width with round limits around the values; none where there is no value. */
export function classesOf({ shown, indicator }: ComparisonModel): ValueClass[] {
  const values = shown.flatMap(({ observed }) => observed.value ?? []);
  if (values.length === 0) return [];
  const low = Math.min(...values);
  const high = Math.max(...values);
  const finest = 10 ** -indicator.decimals;
  for (let power = 10 ** Math.floor(Math.log10(Math.max((high - low) / count, finest)) - 1); ; power *= 10) {
    for (const round of roundSteps) {
      const step = round * power;
      if (step < finest * 0.999) continue;
      const start = Math.floor(low / step + 1e-9) * step;
      if (start + count * step >= high - 1e-9) return limits(start, step);
    }
  }
}

function limits(start: number, step: number): ValueClass[] {
  const at = (index: number) => Number((start + index * step).toPrecision(12));
  return Array.from({ length: count }, (_, index) => ({ low: at(index), high: at(index + 1) }));
}

/** Which of the classes a value is in, from 0. */
export function classIndex(value: number, classes: readonly ValueClass[]): number {
  const found = classes.findIndex(({ high }) => value < high - 1e-9);
  return found === -1 ? classes.length - 1 : found;
}
