import { formatPeriod, periodStart } from '@kanskracht/tables';
import { type SVGTemplateResult, svg } from 'lit';
import { axisLine } from '../draw/axis.js';
import { label, labelLines } from '../draw/label.js';
import { round } from '../draw/round.js';
import { pointShape, seriesDash } from '../draw/series.js';
import type { Mark } from '../figure.js';
import type { Measure } from '../text.js';
import type { Role, Theme } from '../theme.js';
import type { ComparisonModel, Reference, Shown } from './model.js';
import type { Say } from './say.js';
import type { TrendLines } from './trend-lines.js';

/** The room of the drawing and what it is drawn with. */
export interface Canvas {
  readonly theme: Theme;
  readonly say: Say;
  readonly labelSize: number;
  readonly noteSize: number;
  readonly left: number;
  /** Where lines end and their names begin. */
  readonly endX: number;
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
  readonly measure: Measure;
}

export interface NamedLine {
  readonly line: Shown | Reference;
  readonly paint: string;
  readonly dash: string;
  /** Which of our colours and point shapes; the reference has none. */
  readonly series?: number;
}

export function namedLines({ ours }: TrendLines, { reference }: ComparisonModel, theme: Theme): NamedLine[] {
  const lines = ours.map(
    (line, series): NamedLine => ({
      line,
      series,
      paint: theme[`series${series + 1}` as Role],
      dash: seriesDash(series),
    }),
  );
  return reference ? [...lines, { line: reference, paint: theme.reference, dash: 'none' }] : lines;
}

/** A value at a period; `NaN` interrupts the line. */
interface Point {
  readonly x: number;
  readonly y: number;
  readonly z: string;
}

export const placesOf = (periods: readonly string[]): Map<string, number> =>
  new Map(periods.map((period) => [period, periodStart(period)]));

export function pointsOf({ region, history }: Shown | Reference, places: ReadonlyMap<string, number>): Point[] {
  return history.flatMap(({ period, observed, newSeries }) => {
    const x = places.get(period) ?? Number.NaN;
    const point = { x, y: observed.value ?? Number.NaN, z: region };
    return newSeries ? [{ ...point, y: Number.NaN }, point] : [point];
  });
}

/** The last value of a line, with its period where that is not the last one of all. */
export function lastValue({ history }: Shown | Reference, say: Say): string {
  const last = history.findLast(({ observed }) => observed.value !== undefined);
  if (last?.observed.value === undefined) return say.texts.missing[history.at(-1)?.observed.missing ?? 'unknown'];
  const value = say.value(last.observed.value);
  return last === history.at(-1) ? value : `${value} (${formatPeriod(last.period, say.lang)})`;
}

/** A point where something was measured: hollow where it is an estimate. */
export function seriesPoints(
  { line, paint, series }: NamedLine,
  x: (period: string) => number,
  y: (value: number) => number,
  theme: Theme,
): SVGTemplateResult[] {
  return line.history.flatMap(({ period, observed: { value, estimate } }) =>
    value === undefined
      ? []
      : pointShape(
          series ?? 0,
          x(period),
          y(value),
          series === undefined ? 3.5 : 5,
          estimate ? { fill: theme.background, stroke: paint } : { fill: paint },
        ),
  );
}

export interface EndBox extends NamedLine {
  readonly lines: readonly string[];
  /** Where the line ends, and where its name stands. */
  readonly end: number;
  readonly middle: number;
  readonly height: number;
}

export function endLabel(
  { lines, paint, series, end, middle }: EndBox,
  { endX, labelSize }: Canvas,
): SVGTemplateResult {
  const first = middle - ((lines.length - 1) * labelSize * 1.25) / 2 + labelSize * 0.35;
  const style = { paint, size: labelSize, bold: series !== undefined };
  const leader = svg`<path d=${`M${round(endX + 8)} ${round(end)}L${round(endX + 15)} ${round(middle)}`} fill="none" stroke=${paint} stroke-width="1"></path>`;
  return svg`${Math.abs(end - middle) > 5 ? leader : ''}${labelLines(lines, endX + 19, first, style, labelSize * 1.25)}`;
}

type Box = Pick<Mark, 'x' | 'y' | 'width' | 'height'>;

export const endBox = ({ middle, height }: EndBox, { endX, width }: Canvas): Box => ({
  x: endX + 15,
  y: middle - height / 2,
  width: width - endX - 15,
  height,
});

/** The mark of a line, where its name stands. */
export function namedMark({ line }: NamedLine, isReference: boolean, { x, y, width, height }: Box): Mark {
  const box = { x: round(x), y: round(y), width: round(width), height: round(height) };
  return isReference
    ? { id: 'reference', ...box }
    : { id: `region:${line.region}`, ...box, choice: { region: line.region } };
}

export interface PeriodPlace {
  readonly period: string;
  readonly text: string;
  readonly x: number;
}

/** Under an axis "schooljaar" is clear from the years themselves. */
export const periodText = (period: string, { lang }: Say): string =>
  period.includes('/') ? period : formatPeriod(period, lang);

/** The periods that can be written under the axis without touching: the last always, then from the right. */
export function readablePeriods(
  periods: readonly string[],
  x: (period: string) => number,
  { say, noteSize, measure }: Canvas,
): PeriodPlace[] {
  const kept: PeriodPlace[] = [];
  let edge = Number.POSITIVE_INFINITY;
  for (const period of periods.toReversed()) {
    const text = periodText(period, say);
    const half = Math.max(12, measure(text, noteSize) / 2 + 5);
    if (x(period) + half > edge) continue;
    kept.unshift({ period, text, x: x(period) });
    edge = x(period) - half;
  }
  return kept;
}

/** A column for each period, that tells its values. */
export function periodMarks(periods: readonly PeriodPlace[], { left, endX, top, bottom }: Canvas): Mark[] {
  return periods.map(({ period, x }, index) => {
    const before = periods[index - 1];
    const after = periods[index + 1];
    const from = before ? (before.x + x) / 2 : Math.max(left, x - 40);
    const to = after ? (after.x + x) / 2 : Math.min(endX + 14, x + 40);
    return {
      id: `period:${period}`,
      x: round(from),
      y: round(top),
      width: round(to - from),
      height: round(bottom - top),
    };
  });
}

/** The values at the grid and the periods under it. */
export function frame(
  ticks: readonly { readonly value: number; readonly text: string }[],
  periods: readonly PeriodPlace[],
  y: (value: number) => number,
  hasZero: boolean,
  { theme, left, endX, bottom, noteSize, measure, width }: Canvas,
): SVGTemplateResult {
  const style = { paint: theme.muted, size: noteSize };
  const values = ticks.map(({ value, text }) =>
    label(text, left - 8, y(value) + noteSize * 0.35, { ...style, anchor: 'end' }),
  );
  const names = periods.map(({ text, x }) => {
    const half = measure(text, noteSize) / 2;
    return label(text, Math.max(half, Math.min(x, width - half)), bottom + noteSize * 1.6, {
      ...style,
      anchor: 'middle',
    });
  });
  const baseline = axisLine(hasZero ? left : left + 14, endX, bottom, hasZero);
  return svg`<path d=${baseline} fill="none" stroke=${theme.axis} stroke-linejoin="round"></path>${values}${names}`;
}

/** Where a new series starts: a dashed line between the periods, with a word at its head where one before leaves room. */
export function breakLines(
  { periods, shown, reference }: ComparisonModel,
  x: (period: string) => number,
  { theme, say, noteSize, top, bottom, measure, endX, left }: Canvas,
): SVGTemplateResult[] {
  const text = say.texts.newSeries;
  const half = measure(text, noteSize) / 2;
  let edge = Number.NEGATIVE_INFINITY;
  return periods.flatMap((period, index) => {
    const before = periods[index - 1];
    const starts = [...shown, ...(reference ? [reference] : [])].some(({ history }) => history[index]?.newSeries);
    if (before === undefined || !starts) return [];
    const at = (x(before) + x(period)) / 2;
    const labelX = Math.max(left + half, Math.min(at, endX - half));
    const hasRoom = labelX - half > edge;
    if (hasRoom) edge = labelX + half + 6;
    const style = { paint: theme.muted, size: noteSize, anchor: 'middle' } as const;
    return svg`<path d=${`M${round(at)} ${round(top - 4)}V${round(bottom)}`} stroke=${theme.axis} stroke-dasharray="3 4" fill="none"></path>${hasRoom ? label(text, labelX, top - 9, style) : ''}`;
  });
}
