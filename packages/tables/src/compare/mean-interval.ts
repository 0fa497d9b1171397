import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import { deviation, mean } from 'd3-array';
import { confidenceOf, type Interval, type IntervalOptions } from './interval.js';

/**
 * The mean of separate answers, such as grades, with an interval by Student's t (Student, Biometrika
 * 6, 1908), in the unit of the answers.
 *
 * Throws a `RangeError` for fewer than two values, which have no spread, and for a value that is not
 * a number: whoever leaves out missing answers should know it.
 */
export function meanInterval(values: Iterable<number>, options: IntervalOptions = {}): Interval {
  const confidence = confidenceOf(options);
  const numbers = [...values];
  if (!numbers.every(Number.isFinite)) {
    throw new RangeError('A mean needs numbers only: leave out missing values first.');
  }
  const value = mean(numbers);
  const spread = deviation(numbers);
  if (value === undefined || spread === undefined) {
    throw new RangeError(`An interval of a mean needs at least two values; there are ${numbers.length}.`);
  }
  const margin = (tQuantile((1 + confidence) / 2, numbers.length - 1) * spread) / Math.sqrt(numbers.length);
  return { value, lower: value - margin, upper: value + margin };
}
