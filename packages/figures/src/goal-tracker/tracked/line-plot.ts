import { round } from '../../draw/round.js';
import type { Series } from '../model.js';
import type { Tools } from '../piece.js';
import type { Years } from './years.js';

/** Where a small line's dates and values lie. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  x(date: string): number;
  y(value: number): number;
  readonly hasZero: boolean;
}

/** What a value has at least around it, so that next to no change does not look like a large one. */
const least = (highest: number, unit: string | undefined): number => (unit === '%' ? 10 : Math.abs(highest) * 0.1 || 1);

export function plotOf({ points, target, unit }: Series, years: Years, width: number, { sizes }: Tools): Plot {
  const values = points.flatMap(({ value, lower, upper }) => [value, lower, upper]);
  const known = [...values, target?.value].filter((value) => value !== undefined);
  let [low, high] = [Math.min(...known), Math.max(...known)];
  if (low >= 0 && low <= high / 2) low = 0;
  const short = least(high, unit) - (high - low);
  if (short > 0) {
    const start = low >= 0 ? Math.max(0, low - short / 2) : low - short / 2;
    [low, high] = [start, high + short - (low - start)];
  }
  // Room for a value above the highest and below the lowest point, and for the break before the axis.
  const [left, right] = [16, width - 8];
  const top = sizes.note * 1.5;
  const bottom = top + sizes.label * 4.8;
  const foot = low === 0 ? bottom : bottom - sizes.note * 2.2;
  return {
    left,
    right,
    top,
    bottom,
    x: (date) => round(left + years.share(date) * (right - left)),
    y: (value) => round(foot - ((value - low) / (high - low)) * (foot - top)),
    hasZero: low <= 0 && high >= 0,
  };
}
