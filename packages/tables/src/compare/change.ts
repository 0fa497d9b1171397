/** A measurement: its value and, where that is known, its interval, all in one unit. */
interface Uncertain {
  readonly value: number;
  readonly lower?: number;
  readonly upper?: number;
}

/**
 * The change from a baseline to the latest measurement, in their own unit (for percentages: percentage
 * points), with its interval by the method of variance estimates recovery (MOVER: Zou and Donner, Statistics
 * in Medicine 27, 2008; for Wilson's intervals this is method 10 of Newcombe, Statistics in Medicine 17,
 * 1998, 873–890). The interval is as sure as those that go in: 95 % where these are. It takes the two
 * measurements to be of different people; asked of the same people twice, it is too wide rather than too
 * narrow. Without an interval around each value there is none of the change.
 */
export function change(baseline: Uncertain, latest: Uncertain): Uncertain {
  const value = rounded(latest.value - baseline.value);
  const before = marginsOf(baseline);
  const after = marginsOf(latest);
  if (before === undefined || after === undefined) return { value };
  return {
    value,
    lower: rounded(value - Math.hypot(after.below, before.above)),
    upper: rounded(value + Math.hypot(after.above, before.below)),
  };
}

/**
 * What a change says where more (`up`) or less (`down`) is meant: `forward` or `backward` where its interval
 * lies wholly on one side of 0, `same` where it holds 0, `unknown` where there is no interval.
 */
export function changeVerdict(
  { lower, upper }: Partial<Uncertain>,
  direction: 'up' | 'down',
): 'forward' | 'same' | 'backward' | 'unknown' {
  if (lower === undefined || upper === undefined) return 'unknown';
  if (lower > 0) return direction === 'up' ? 'forward' : 'backward';
  if (upper < 0) return direction === 'up' ? 'backward' : 'forward';
  return 'same';
}

/* How far an interval reaches on either side of its value; absent where it does not hold it. */
function marginsOf({ value, lower = Number.NaN, upper = Number.NaN }: Uncertain) {
  return lower <= value && upper >= value ? { below: value - lower, above: upper - value } : undefined;
}

/* Without the sixteenth digit that binary numbers leave behind, so that a bound at 0 is 0. */
const rounded = (value: number): number => Number(value.toFixed(10));
