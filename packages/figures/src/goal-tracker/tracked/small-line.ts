/* What was measured over time, small enough to stand beside a goal. Every line has its own height, all have the same years. */

import { svg } from 'lit';
import { axisLine } from '../../draw/axis.js';
import { label } from '../../draw/label.js';
import { round } from '../../draw/round.js';
import { pointShape } from '../../draw/series.js';
import type { Point, Series } from '../model.js';
import type { Piece, Tools } from '../piece.js';
import { type Plot, plotOf } from './line-plot.js';
import { drawValues } from './line-values.js';
import type { Years } from './years.js';

type Measured = Point & { readonly value: number };
const isMeasured = (point: Point): point is Measured => point.value !== undefined;

export function smallLine(series: Series, years: Years, width: number, tools: Tools): Piece {
  const plot = plotOf(series, years, width, tools);
  return {
    content: svg`<g data-part="line">${drawYears(plot, years, tools)}${drawTarget(series, plot, tools)}${drawPoints(series, plot, tools)}${drawValues(series, plot, width, tools)}</g>`,
    height: plot.bottom + tools.sizes.note * 1.4,
    marks: [],
  };
}

/** A line at the foot with a tick a year, the first and the last with their name; broken where 0 is left out. */
function drawYears(
  { left, right, bottom, hasZero, y }: Plot,
  { first, last }: Years,
  { theme, sizes }: Tools,
): unknown {
  const style = { size: sizes.note, paint: theme.muted };
  const count = last + 1 - first;
  // A date far away would turn ticks into a bar.
  const step = Math.ceil(count / 40);
  const ticks = Array.from({ length: Math.floor(count / step) + 1 }, (_, index) => {
    return `M${round(left + ((index * step) / count) * (right - left))} ${round(bottom)}v3`;
  });
  const name = bottom + sizes.note * 1.3;
  return svg`<path d=${axisLine(left, right, hasZero ? y(0) : bottom, hasZero)} fill="none" stroke=${theme.axis}></path><path d=${ticks.join('')} fill="none" stroke=${theme.axis}></path>${label(String(first), left, name, style)}${first === last ? null : label(String(last), right, name, { ...style, anchor: 'end' })}`;
}

/** Whether there is a way to a target that the last measurement can be compared with, or one that is still to come. */
export const hasWay = ({ baseline, state, target }: Series): boolean =>
  baseline !== undefined &&
  target?.date !== undefined &&
  target.date > baseline.date &&
  (state !== 'changed' || target.expected !== undefined);

/** A short flat line at the target, and a straight thin way to it: a yardstick, no forecast. */
function drawTarget(series: Series, { right, x, y }: Plot, { theme }: Tools): unknown {
  const { baseline, target } = series;
  if (target === undefined) return null;
  const end = target.date === undefined ? right : x(target.date);
  const way =
    baseline?.value === undefined || !hasWay(series)
      ? null
      : svg`<path d=${`M${x(baseline.date)} ${y(baseline.value)}L${end} ${y(target.value)}`} fill="none" stroke=${theme.axis} stroke-dasharray="3 3"></path>`;
  return svg`${way}<path d=${`M${round(end - 7)} ${y(target.value)}h14`} stroke=${theme.text} stroke-width="2.5" fill="none"></path>`;
}

/** Points with their intervals; what came before the baseline, or stands without one, is grey. */
function drawPoints({ points, baseline }: Series, { x, y, top, bottom }: Plot, { theme }: Tools): unknown {
  const paintAt = ({ date }: Point): string =>
    baseline === undefined || date < baseline.date ? theme.context : theme.series1;
  const lines = points.slice(1).map((point, index) => {
    const before = points[index];
    if (before !== undefined && point.startsAnew) {
      const middle = round((x(before.date) + x(point.date)) / 2);
      return svg`<path data-part="break" d=${`M${middle} ${round(top)}V${round(bottom)}`} fill="none" stroke=${theme.muted} stroke-dasharray="1 3"></path>`;
    }
    // A measurement that failed leaves a gap.
    if (before === undefined || !isMeasured(before) || !isMeasured(point)) return null;
    return svg`<path d=${`M${x(before.date)} ${y(before.value)}L${x(point.date)} ${y(point.value)}`} fill="none" stroke=${paintAt(before)} stroke-width="2" stroke-linecap="round"></path>`;
  });
  const dots = points.filter(isMeasured).map((point) => {
    const [at, paint] = [x(point.date), paintAt(point)];
    const { value, lower, upper } = point;
    const whisker =
      lower === undefined || upper === undefined
        ? null
        : svg`<path d=${`M${at} ${y(lower)}V${y(upper)}M${at - 3} ${y(lower)}h6M${at - 3} ${y(upper)}h6`} fill="none" stroke=${paint} stroke-width="1.25"></path>`;
    const ring =
      point.date === baseline?.date
        ? svg`<circle cx=${at} cy=${y(value)} r="7" fill="none" stroke=${theme.text} stroke-width="1.25"></circle>`
        : null;
    const fill = point.isEstimate ? { fill: theme.background, stroke: paint } : { fill: paint };
    return svg`${whisker}${ring}${pointShape(0, at, y(value), 4, fill)}`;
  });
  return svg`${lines}${dots}`;
}
