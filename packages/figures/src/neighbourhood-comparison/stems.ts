import { fitLines } from '../draw/fit-lines.js';
import { type Measure, wrap } from '../text.js';
import type { Shown } from './model.js';

export interface StemLabel {
  readonly shown: Shown;
  readonly text: string;
  /** Where the stem stands. */
  readonly x: number;
}

type Side = 'left' | 'right' | 'above';

/** A name beside or above the head of its stem. */
interface Placed extends StemLabel {
  readonly side: Side;
  readonly lines: readonly string[];
  readonly textX: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** The box of point and name. */
  readonly left: number;
  readonly right: number;
}

export interface Stem extends Placed {
  /** 0 is nearest to the bars. */
  readonly level: number;
}

interface Room {
  readonly width: number;
  readonly size: number;
  readonly measure: Measure;
}

/** From the point to its name. */
const reach = 11;
const point = 8;
/** A name of more lines reads better above its point. */
const mostBeside = 3;

/**
 * Names at the heads of their stems, in as many rows as it takes that no two names touch: a staircase.
 * They stand on the side of their stems where there is most room, so that hardly a stem runs through a
 * name; one that does not fit there stands on the other side, or above its point.
 */
export function placeStems(
  labels: readonly StemLabel[],
  room: Room,
): { readonly stems: Stem[]; readonly levels: number } {
  const over = (beyond: (label: StemLabel, width: number) => number): number =>
    Math.max(0, ...labels.map((one) => beyond(one, reach + widestOf(besideLines(one, room.width, room), one, room))));
  const toLeft = over(({ x }, width) => width - x) < over(({ x }, width) => x + width - room.width);
  const usual: Side = toLeft ? 'left' : 'right';
  const placed = labels.map((one) => placeOne(one, toLeft ? ['left', 'right'] : ['right', 'left'], room));
  const stems: Stem[] = [];
  for (const item of placed.sort(lowestFirst(usual))) {
    const blocked = stems.filter(
      (other) =>
        (other.x > item.left - 3 && other.x < item.right + 3) ||
        (other.left < item.right + 2 && other.right > item.left - 2 && runsThrough(item.x, other)),
    );
    const above = 1 + Math.max(-1, ...blocked.map(({ level }) => level));
    stems.push({ ...item, level: firstFree(stems, above, item) });
  }
  return {
    stems: stems.sort((a, b) => a.x - b.x || a.level - b.level),
    levels: 1 + Math.max(-1, ...stems.map(({ level }) => level)),
  };
}

/** The side that takes the fewest lines, the first of equals; above where a word would not fit beside. */
function placeOne(label: StemLabel, sides: readonly ('left' | 'right')[], room: Room): Placed {
  const options = sides.flatMap((side) => {
    const space = (side === 'left' ? label.x : room.width - label.x) - reach;
    const lines = besideLines(label, space, room);
    const widest = widestOf(lines, label, room);
    return widest <= space && lines.length <= mostBeside ? { side, lines, widest } : [];
  });
  const [best] = options.sort((a, b) => a.lines.length - b.lines.length);
  if (best !== undefined) {
    const { side, lines, widest } = best;
    const isLeft = side === 'left';
    const textX = label.x + (isLeft ? -reach : reach);
    const box = boxOf(label.x, isLeft ? textX - widest : textX, widest, room.width);
    return { ...label, side, lines, textX, anchor: isLeft ? 'end' : 'start', ...box };
  }
  const lines = fitLines(label.text, room.width, room.size, room.measure, label.shown.marked);
  const widest = widestOf(lines, label, room);
  const textX = Math.max(widest / 2, Math.min(label.x, room.width - widest / 2));
  return {
    ...label,
    side: 'above',
    lines,
    textX,
    anchor: 'middle',
    ...boxOf(label.x, textX - widest / 2, widest, room.width),
  };
}

const besideLines = ({ text, shown }: StemLabel, space: number, { width, size, measure }: Room): string[] =>
  wrap(text, Math.min(space, width * 0.7), size, measure, shown.marked);

const widestOf = (lines: readonly string[], { shown }: StemLabel, { size, measure }: Room): number =>
  Math.max(0, ...lines.map((line) => measure(line, size, shown.marked)));

const boxOf = (x: number, from: number, length: number, width: number) => ({
  left: Math.max(0, Math.min(from, x - point) - 2),
  right: Math.min(width, Math.max(from + length, x + point) + 2),
});

/**
 * The usual side first, then above, then the other; on each, the name that runs out over the others' stems
 * last. A whole order: with half of one, each browser would place names in its own way.
 */
const lowestFirst = (usual: Side) => {
  const turn = ({ side }: Placed): number => (side === usual ? 0 : side === 'above' ? 1 : 2);
  return (a: Placed, b: Placed): number => turn(a) - turn(b) || (a.side === 'right' ? b.x - a.x : a.x - b.x);
};

/** Whether a stem would run down through a name that is lower already. */
const runsThrough = (x: number, { left, right }: Stem): boolean => x > left - 3 && x < right + 3;

function firstFree(stems: readonly Stem[], from: number, { left, right }: Placed): number {
  let level = from;
  while (stems.some((other) => other.level === level && other.left < right && other.right > left)) level += 1;
  return level;
}
