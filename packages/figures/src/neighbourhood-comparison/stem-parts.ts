import { type SVGTemplateResult, svg } from 'lit';
import { labelLines } from '../draw/label.js';
import { round } from '../draw/round.js';
import { pointShape } from '../draw/series.js';
import type { Theme } from '../theme.js';
import type { Stem } from './stems.js';

interface Row {
  readonly top: number;
  readonly height: number;
}

export interface StemRows {
  at(level: number): Row;
  /** Where the lowest row ends. */
  readonly bottom: number;
}

export interface StemTools {
  readonly theme: Theme;
  readonly rows: StemRows;
  readonly labelSize: number;
  readonly lineHeight: number;
  readonly barsTop: number;
  readonly bottom: number;
}

/** From a point to the lowest line of the name above it, and to the end of its row. */
const underName = 14;
const underPoint = 8;

/** A row for each level, the highest level on top, each as high as the names in it. */
export function stemRows(stems: readonly Stem[], levels: number, rowHeight: number, lineHeight: number): StemRows {
  const heights = Array.from({ length: levels }, (_, level) =>
    Math.max(
      rowHeight,
      ...stems
        .filter((stem) => stem.level === level)
        .map(({ side, lines }) =>
          side === 'above'
            ? lines.length * lineHeight + underName + underPoint
            : rowHeight + (lines.length - 1) * lineHeight,
        ),
    ),
  );
  const sum = (from: number) => heights.slice(from).reduce((total, height) => total + height, 0);
  return { at: (level) => ({ top: sum(level + 1), height: heights[level] ?? rowHeight }), bottom: sum(0) };
}

/** Where the point of a stem stands: in the middle of its row, or under its name. */
function headOf({ level, side }: Stem, rows: StemRows): number {
  const { top, height } = rows.at(level);
  return side === 'above' ? top + height - underPoint : top + height / 2;
}

/** From the point down to the bars, with a tick under them; the marked one on through them. */
export function drawStem(stem: Stem, { theme, rows, barsTop, bottom }: StemTools): SVGTemplateResult {
  const x = round(stem.x);
  const y = round(headOf(stem, rows));
  return stem.shown.marked
    ? svg`<g><path d=${`M${x} ${round(barsTop)}V${round(bottom)}`} stroke=${theme.background} stroke-width="6" fill="none"></path><path d=${`M${x} ${y}V${round(bottom)}`} stroke=${theme.series1} stroke-width="2.5" fill="none"></path></g>`
    : svg`<g><path d=${`M${x} ${y}V${round(barsTop)}`} stroke=${theme.context} stroke-opacity="0.45" stroke-width="1" fill="none"></path><path d=${`M${x} ${round(bottom)}v6`} stroke=${theme.text} stroke-width="1.25" fill="none"></path></g>`;
}

/** The point with its name. */
export function drawHead(stem: Stem, { theme, rows, labelSize, lineHeight }: StemTools): SVGTemplateResult {
  const { shown, x, lines, side, textX, anchor } = stem;
  const y = headOf(stem, rows);
  const paint = shown.marked ? theme.series1 : theme.context;
  const style = {
    paint: shown.marked ? theme.series1 : theme.text,
    size: labelSize,
    anchor,
    bold: shown.marked,
    halo: theme.background,
  };
  const first =
    side === 'above'
      ? y - underName - (lines.length - 1) * lineHeight
      : y + labelSize * 0.35 - ((lines.length - 1) * lineHeight) / 2;
  const fill = shown.observed.estimate ? { fill: theme.background, stroke: paint } : { fill: paint };
  return svg`<g>${labelLines(lines, textX, first, style, lineHeight)}${pointShape(0, x, y, shown.marked ? 6 : 4.5, fill)}</g>`;
}
