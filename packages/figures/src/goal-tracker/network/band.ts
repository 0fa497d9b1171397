/* Themes side by side, with what is alike at the same height in each. */
import type { Goal } from '../model.js';
import { moved, over, type Piece } from '../piece.js';
import { drawColumn, type Measured, measure } from './column.js';
import type { Column } from './plan.js';
import type { NetworkTools } from './tools.js';
import { gap, zoneKinds } from './zone.js';

/** Between layers; the line to a higher goal runs through it. */
const room = 20;

/** `lowest` is the goal that stands right above the band, over its full width. */
export function drawBand(
  columns: readonly Column[],
  width: number,
  between: number,
  lowest: Goal | undefined,
  tools: NetworkTools,
): Piece {
  const kinds = zoneKinds.filter((kind) => columns.some(({ goals }) => goals.some((goal) => goal.kind === kind)));
  const measured = columns.map((column) => measure(column, kinds, width, lowest, tools));
  const highest = (height: (one: Measured) => number): number => Math.max(0, ...measured.map(height));
  const zones: number[] = [];
  let y = room;
  for (const index of kinds.keys()) {
    zones.push(y);
    y += highest((one) => one.zones[index]?.piece.height ?? 0) + room;
  }
  const foldOfGoals = y - room + gap;
  const foldHeight = highest((one) => one.foldOfGoals.height);
  const bar = (foldHeight > 0 ? foldOfGoals + foldHeight + room : y) - room / 4;
  const barHeight = highest((one) => one.bar(28).height);
  const rows = bar + barHeight + gap * 1.5;
  return over(
    measured.map((one, index) =>
      moved(drawColumn(one, { zones, foldOfGoals, bar, barHeight, rows }, width, tools), index * (width + between), 0),
    ),
  );
}
