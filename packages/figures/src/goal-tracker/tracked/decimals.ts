/* How many decimals numbers need, so that no sentence contradicts itself. */
import type { Series } from '../model.js';

/* No reader needs more, and none is told less than there is. */
const most = 6;

/** With at most `decimals` decimals. */
export const shownAs = (value: number, decimals: number): number => Number(value.toFixed(decimals)) || 0;

/** As many decimals as it takes that what differs looks different; `from` where that is enough. */
export function tellApart(from: number, ...pairs: readonly (readonly [number, number])[]): number {
  const look = (one: number, other: number): boolean => shownAs(one, from) === shownAs(other, from);
  const isTooFew = pairs.some(([one, other]) => one !== other && look(one, other));
  return isTooFew && from < most ? tellApart(from + 1, ...pairs) : from;
}

/**
 * For the values of a series: as the data say, else as few as these need, with one at most, and two figures of
 * a number below 1. More where a change that is sure would look like none.
 */
export function decimalsOf({ baseline, decimals, latest, points, target, verdict }: Series): number {
  const values = [...points, target].flatMap((given) => given?.value ?? []);
  const isSure = verdict === 'forward' || verdict === 'backward';
  const moved: [number, number][] =
    baseline?.value === undefined || latest?.value === undefined || !(isSure || decimals === undefined)
      ? []
      : [[baseline.value, latest.value]];
  return tellApart(decimals ?? needed(values), ...moved);
}

function needed(values: readonly number[]): number {
  const largest = Math.max(...values.map(Math.abs));
  const cap = largest > 0 && largest < 1 ? Math.min(most, 1 - Math.floor(Math.log10(largest))) : 1;
  const enough = (decimals: number): boolean => values.every((value) => shownAs(value, decimals) === value);
  return Array.from({ length: cap }, (_, decimals) => decimals).find(enough) ?? cap;
}
