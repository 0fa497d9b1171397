import { svg } from 'lit';
import { type Plotted, plotNodes } from '../draw/plot-nodes.js';
import { sizesOf } from '../draw/sizes.js';
import { spread } from '../draw/spread.js';
import type { Drawing, Size } from '../figure.js';
import { wrap } from '../text.js';
import type { Theme } from '../theme.js';
import { valueScale } from './axis-values.js';
import type { ComparisonModel } from './model.js';
import { usePlot } from './plotting.js';
import { sayer } from './say.js';
import { linesOf } from './trend-lines.js';
import {
  breakLines,
  endLabel,
  endMark,
  frame,
  lastValue,
  namedLines,
  periodMarks,
  placesOf,
  pointsOf,
  readablePeriods,
  seriesPoints,
} from './trend-parts.js';

/**
 * Lines over the periods. Ours have a colour, points and a name at the end, the reference is in the
 * text's colour, the others are faint. A line is open where a value is missing or a series starts anew.
 */
export function drawTrend(model: ComparisonModel, theme: Theme, size: Size, page: Document | undefined): Drawing {
  const { width, label: labelSize, note: noteSize, narrow, measure } = sizesOf(size);
  const say = sayer(model, model.lang);
  const lines = linesOf(model);
  const named = namedLines(lines, model, theme);

  const room = Math.min(width * (narrow ? 0.3 : 0.28), 180);
  const texts = named.map(({ line }) => [
    ...wrap(say.place(line), room, labelSize, measure, true),
    lastValue(line, say),
  ]);
  const widest = Math.max(0, ...texts.flat().map((text) => measure(text, labelSize, true)));
  const right = Math.ceil(widest) + (named.length > 0 ? 24 : 16);
  const heights = texts.map((text) => Math.max(28, text.length * labelSize * 1.25 + 8));
  const scale = valueScale(model, [0, 1], 5);
  const ticks = scale.ticks.map((value) => ({ value, text: say.tick(value, scale.decimals) }));
  const left = Math.ceil(Math.max(...ticks.map(({ text }) => measure(text, noteSize)))) + 10;
  const top = model.shown.some(({ history }) => history.some(({ newSeries }) => newSeries)) ? noteSize * 2 : labelSize;
  const needed = heights.reduce((sum, one) => sum + one, 0);
  const bottom = Math.round(top + Math.max(width < 560 ? 220 : 300, needed));
  const height = Math.ceil(bottom + noteSize * 2.4);
  const endX = width - right;

  const places = placesOf(model.periods);
  const at = [...places.values()];
  const plot = usePlot();
  const plotted = plot.plot({
    ...(page && { document: page }),
    width,
    height,
    x: { type: 'linear', domain: [Math.min(...at), Math.max(...at)], range: [left + 14, endX], axis: null },
    y: { type: 'linear', domain: [scale.ticks[0] ?? 0, scale.ticks.at(-1) ?? 1], range: [bottom, top], axis: null },
    marginLeft: left,
    marginRight: right,
    marks: [
      plot.gridY([...scale.ticks], { stroke: theme.grid, strokeOpacity: 1 }),
      plot.line(
        lines.context.flatMap((line) => pointsOf(line, places)),
        { x: 'x', y: 'y', z: 'z', stroke: theme.context, strokeOpacity: 0.5, strokeWidth: 1, strokeLinecap: 'butt' },
      ),
      ...named.map(({ line, paint, dash }) =>
        plot.line(pointsOf(line, places), {
          x: 'x',
          y: 'y',
          stroke: paint,
          strokeWidth: 2.25,
          strokeDasharray: dash,
          strokeLinecap: 'round',
        }),
      ),
    ],
  }) as Plotted;
  const x = (period: string): number => plotted.scale('x')?.apply(places.get(period) ?? 0) ?? 0;
  const y = (value: number): number => plotted.scale('y')?.apply(value) ?? 0;

  const ends = named.map(({ line }) =>
    y(line.history.findLast(({ observed }) => observed.value !== undefined)?.observed.value ?? scale.ticks[0] ?? 0),
  );
  const middles = spread(ends, heights, 0, height);
  const boxes = named.map((line, index) => ({
    ...line,
    end: ends[index] ?? 0,
    middle: middles[index] ?? 0,
    height: heights[index] ?? 24,
    lines: texts[index] ?? [],
  }));
  const canvas = { theme, say, labelSize, noteSize, left, endX, top, bottom, width, height, measure };
  const periods = readablePeriods(model.periods, x, canvas);
  return {
    width,
    height,
    content: svg`${plotNodes(plotted, theme)}${frame(ticks, periods, y, scale.hasZero, canvas)}${breakLines(model, x, canvas)}${named.map((line) => seriesPoints(line, x, y, theme))}${boxes.map((box) => endLabel(box, canvas))}`,
    marks: [
      ...periodMarks(periods, canvas),
      ...boxes.map((box) => endMark(box, box.line.region === model.reference?.region, canvas)),
    ],
  };
}
