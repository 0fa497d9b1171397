import { nice, tickStep, ticks } from 'd3-array';

/** From values to places along a line, with round ends and a few round values between them. */
export interface LinearScale {
  (value: number): number;
  readonly ticks: readonly number[];
  /** Decimals that the round values need. */
  readonly decimals: number;
  /** Whether 0 is on it; where it is not, the axis must say so. */
  readonly hasZero: boolean;
}

export interface LinearOptions {
  /** The places of the lowest and the highest round value. */
  readonly range: readonly [number, number];
  /** About how many round values. */
  readonly count?: number;
  /** Values can't go above this: 100 for percentages. */
  readonly highest?: number;
  /** It spans at least so much, so that next to no difference does not look like a large one. */
  readonly least?: number;
}

/**
 * A scale around values. It starts at 0 where the lowest value is nearer to 0 than to the highest, so
 * that an axis is cut off only where that shows what would not be seen otherwise.
 */
export function linearScale(
  values: Iterable<number>,
  { range, count = 5, highest, least = 0 }: LinearOptions,
): LinearScale {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (low > high) [low, high] = [0, highest ?? 1];
  if (low >= 0 && low <= high / 2) low = 0;
  // Nearer together than numbers can tell apart counts as one value.
  const isOne = high - low < 1e-9 * Math.max(1, Math.abs(low), Math.abs(high));
  const short = (isOne ? Math.max(least, 2) : least) - (high - low);
  if (short > 0) {
    // What can't be negative keeps its end at 0.
    const start = low >= 0 ? Math.max(0, low - short / 2) : low - short / 2;
    [low, high] = [start, high + short - (low - start)];
  }
  [low, high] = nice(low, high, count);
  if (highest !== undefined && high > highest && low < highest) high = highest;
  const step = tickStep(low, high, count);
  const [start, end] = range;
  const place = (value: number): number => start + ((value - low) / (high - low)) * (end - start);
  return Object.assign(place, {
    ticks: ticks(low, high, count),
    decimals: Math.max(0, -Math.floor(Math.log10(step) + 1e-9)),
    hasZero: low <= 0 && high >= 0,
  });
}
