import type { Shown } from './model.js';

export interface StemLabel {
  readonly shown: Shown;
  readonly lines: readonly string[];
  /** Where the stem stands. */
  readonly x: number;
  /** Of the longest line. */
  readonly width: number;
}

export interface Stem extends StemLabel {
  /** 0 is nearest to the bars. */
  readonly level: number;
  readonly textX: number;
  readonly anchor: 'start' | 'end';
  /** The box of point and name. */
  readonly left: number;
  readonly right: number;
}

/** From the point to its name. */
const reach = 11;
const point = 8;

/**
 * Names beside the heads of their stems, in as many rows as it takes that no stem runs through a name
 * and no two names touch: a staircase. All names stand on the side of their stems where there is most
 * room; one that would leave the drawing is pushed back into it.
 */
export function placeStems(
  labels: readonly StemLabel[],
  width: number,
): { readonly stems: Stem[]; readonly levels: number } {
  const overRight = Math.max(0, ...labels.map(({ x, width: w }) => x + reach + w - width));
  const overLeft = Math.max(0, ...labels.map(({ x, width: w }) => reach + w - x));
  const toLeft = overLeft < overRight;
  const order = [...labels].sort((a, b) => (toLeft ? a.x - b.x : b.x - a.x));
  const stems: Stem[] = [];
  for (const item of order) {
    const textX = toLeft ? Math.max(item.x - reach, item.width) : Math.min(item.x + reach, width - item.width);
    const from = toLeft ? textX - item.width : textX;
    const left = Math.max(0, Math.min(from, item.x - point) - 2);
    const right = Math.min(width, Math.max(from + item.width, item.x + point) + 2);
    const blocked = stems.filter(
      (other) =>
        (other.x > left - 3 && other.x < right + 3) ||
        (other.left < right + 2 && other.right > left - 2 && between(item.x, other)),
    );
    const level = 1 + Math.max(-1, ...blocked.map((other) => other.level));
    const free = firstFree(stems, level, left, right);
    stems.push({ ...item, textX, anchor: toLeft ? 'end' : 'start', left, right, level: free });
  }
  return {
    stems: stems.sort((a, b) => a.x - b.x || a.level - b.level),
    levels: 1 + Math.max(-1, ...stems.map(({ level }) => level)),
  };
}

/** Whether a stem would run down through a name that is lower already. */
const between = (x: number, { left, right }: Stem): boolean => x > left - 3 && x < right + 3;

function firstFree(stems: readonly Stem[], from: number, left: number, right: number): number {
  let level = from;
  while (stems.some((other) => other.level === level && other.left < right && other.right > left)) level += 1;
  return level;
}
