import { confidenceOf, type Interval, type IntervalOptions } from './interval.js';
import { normalScore } from './normal-score.js';

/**
 * A proportion, from 0 to 1, with Wilson's score interval (Wilson, Journal of the American
 * Statistical Association 22, 1927), which stays within 0 and 1 and holds for few cases too.
 *
 * `numerator` is how many of the `denominator` it is true of. Both may be weighted, so they need not
 * be whole. Throws a `RangeError` for a missing number, a denominator of 0 or less, and a numerator
 * outside 0 to the denominator: without people there is no proportion.
 */
export function proportionInterval(numerator: number, denominator: number, options: IntervalOptions = {}): Interval {
  const confidence = confidenceOf(options);
  // Texts would compare, and add up, as texts.
  const areNumbers = Number.isFinite(numerator) && Number.isFinite(denominator);
  if (!(areNumbers && denominator > 0 && numerator >= 0 && numerator <= denominator)) {
    throw new RangeError(`${numerator} of ${denominator} is no proportion.`);
  }
  const square = normalScore(confidence) ** 2;
  const rest = denominator - numerator;
  const middle = 2 * numerator + square;
  const spread = Math.sqrt(square * (square + (4 * numerator * rest) / denominator));
  const whole = 2 * (denominator + square);
  // At either end the bound is the value itself, which rounding would miss by a hair.
  return {
    value: numerator / denominator,
    lower: numerator === 0 ? 0 : (middle - spread) / whole,
    upper: rest === 0 ? 1 : (middle + spread) / whole,
  };
}
