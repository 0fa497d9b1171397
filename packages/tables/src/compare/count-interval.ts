import chiSquareQuantile from '@stdlib/stats-base-dists-chisquare-quantile';
import { confidenceOf, type Interval, type IntervalOptions } from './interval.js';
import { normalScore } from './normal-score.js';

/** From this count on Byar's approximation is as good as exact, in the practice of Fingertips. */
const byarFrom = 10;

/**
 * A count of events (people, cases) with its interval, in the same unit. Byar's approximation from
 * 10 (Breslow and Day, Statistical Methods in Cancer Research II, 1987), the exact Poisson limits
 * below, by their link with the chi-square distribution. For a rate, divide all three by its base.
 *
 * Throws a `RangeError` for a count that is missing, negative or not whole.
 */
export function countInterval(count: number, options: IntervalOptions = {}): Interval {
  const confidence = confidenceOf(options);
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`${count} is no count: it must be 0, 1, 2 …`);
  return count < byarFrom ? exact(count, confidence) : byar(count, confidence);
}

function exact(count: number, confidence: number): Interval {
  const outside = (1 - confidence) / 2;
  return {
    value: count,
    lower: count === 0 ? 0 : chiSquareQuantile(outside, 2 * count) / 2,
    upper: chiSquareQuantile(1 - outside, 2 * count + 2) / 2,
  };
}

function byar(count: number, confidence: number): Interval {
  const z = normalScore(confidence);
  const bound = (from: number, score: number) => from * (1 - 1 / (9 * from) + score / (3 * Math.sqrt(from))) ** 3;
  return { value: count, lower: bound(count, -z), upper: bound(count + 1, z) };
}
