import type { ComparisonModel } from './model.js';

/** A class of a map: from `low` up to `high`, the last with `high` itself. */
export interface ValueClass {
  readonly low: number;
  readonly high: number;
}

const count = 5;
const roundSteps = [1, 2, 3, 4, 5];

/** Five classes of one width with round limits, the values in their middle; none where there is no value. */
export function classesOf({ shown, indicator }: ComparisonModel): ValueClass[] {
  const values = shown.flatMap(({ observed }) => observed.value ?? []);
  if (values.length === 0) return [];
  const low = Math.min(...values);
  const high = Math.max(...values);
  const finest = 10 ** -indicator.decimals;
  for (let unit = Math.max(finest, 10 ** Math.floor(Math.log10((high - low) / count || finest))); ; unit *= 10) {
    for (const steps of roundSteps) {
      const step = steps * unit;
      const spare = count * step - (high - low);
      const start = Math.floor((low - Math.max(0, spare) / 2) / unit + 1e-9) * unit;
      if (start <= low + 1e-9 && start + count * step >= high - 1e-9)
        return limits(low >= 0 ? Math.max(0, start) : start, step);
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
