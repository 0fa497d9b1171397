import { least } from 'd3-array';
import type { Cell } from './cells.js';
import { type Counts, isSmall } from './small-numbers.js';
import { solvable } from './solve.js';
import type { Sum } from './sums.js';

/** Withholds rows until no sum, and no sums together, give a withheld one away. */
export function protect(sums: readonly Sum[]): void {
  for (let again = true; again; ) {
    again = false;
    // Sums share rows, so that one leads to another.
    for (const sum of sums) again = hide(nextToHide(sum)) || again;
    if (!again) for (const cell of solvable(sums)) again = hide(besides(cell, sums)) || again;
  }
}

function hide(cell: Cell | undefined): boolean {
  if (cell) cell.state = 'total';
  return cell !== undefined;
}

/** The row to withhold so that a row can no longer be solved from several sums. */
function besides(cell: Cell, sums: readonly Sum[]): Cell | undefined {
  if (cell.state === 'suppressed') return undefined;
  const around = sums.flatMap(({ total, parts }) => (total === cell || parts.includes(cell) ? parts : []));
  return smallest(around.filter(isShown));
}

/** The row that a sum can't show beside the rest, if there is one: the smallest does least harm. */
function nextToHide({ total, parts }: Sum): Cell | undefined {
  const open = parts.filter(isShown);
  const closed = parts.filter((part) => !isShown(part));
  if (![total, ...closed].some((cell) => !isShown(cell) && cell.state !== 'suppressed')) return undefined;
  if (!isShown(total)) return closed.length === 0 ? smallest(open) : undefined;

  // What a reader gets by subtracting: a figure about the withheld parts together.
  const left = remainder(total, open);
  if (open.length > 0 && isSmall(left, total.limits)) return smallest(open);
  if (closed.length > 1 || hidesAmongOthers(total, parts, left)) return undefined;
  // A region's only part may be the whole of it, and then one tells the other.
  return smallest(open) ?? (people(total) === undefined ? undefined : total);
}

const isShown = (cell: Cell) => cell.state === 'shown';

/** About how many people a figure is. */
const people = ({ n, denominator }: Counts) => n ?? denominator;

const smallest = (cells: readonly Cell[]) =>
  least(cells, (cell) => people(cell) ?? cell.numerator ?? cell.value ?? Number.POSITIVE_INFINITY);

/** A total less the parts shown. A negative remainder comes of rounding, or of parts that overlap, and tells nothing. */
function remainder(total: Counts, open: readonly Counts[]): Counts {
  const left = (key: keyof Counts): number | undefined => {
    const rest = open.reduce((sum, part) => sum - (part[key] ?? Number.NaN), total[key] ?? Number.NaN);
    return rest >= 0 ? rest : undefined;
  };
  return { n: left('n'), numerator: left('numerator'), denominator: left('denominator') };
}

/**
 * Whether the total counts enough people who are in no part at all, as where a table holds only some
 * of the regions: then one withheld part can't be told from them. Of a part that came withheld only
 * the remainder is known, and that it is not small must do.
 */
function hidesAmongOthers(total: Cell, parts: readonly Cell[], left: Counts): boolean {
  const counted = parts.every((part) => people(part) !== undefined);
  const others = counted ? people(remainder(total, parts)) : people(left);
  return others !== undefined && !isSmall({ n: others }, total.limits);
}
