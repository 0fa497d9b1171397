import { svg } from 'lit';
import { type Plotted, plotNodes } from '../draw/plot-nodes.js';
import { sizesOf } from '../draw/sizes.js';
import { spread } from '../draw/spread.js';
import type { Drawing, Size } from '../figure.js';
import { wrap } from '../text.js';
import type { Theme } from '../theme.js';
import { hasValues, valueScale } from './axis-values.js';
import type { ComparisonModel } from './model.js';
import { usePlot } from './plotting.js';
import { sayer } from './say.js';
import { makeKey } from './trend-key.js';
import { linesOf } from './trend-lines.js';
import {
  breakLines,
  endBox,
  endLabel,
  frame,
  lastValue,
  type NamedLine,
  namedLines,
  namedMark,
  periodMarks,
  periodText,
  placesOf,
  pointsOf,
  readablePeriods,
  seriesPoints,
} from './trend-parts.js';

/** Lines shorter than this show nothing: then their names stand under them. */
const shortestLines = 110;

/**
 * Lines over the periods. Ours have a colour, points and a name at the end, the reference is in the
 * text's colour, the others are faint. A line is open where a value is missing or a series starts anew.
 */
export function drawTrend(model: ComparisonModel, theme: Theme, size: Size, page: Document | undefined): Drawing {
  const { width, label: labelSize, note: noteSize, narrow, measure } = sizesOf(size);
  const say = sayer(model, model.lang);
  const lines = linesOf(model);
  const named = namedLines(lines, model, theme);

  const isFilled = hasValues(model);
  const scale = valueScale(model, [0, 1], 5);
  const ticks = isFilled ? scale.ticks.map((value) => ({ value, text: say.tick(value, scale.decimals) })) : [];
  const left = Math.ceil(Math.max(0, ...ticks.map(({ text }) => measure(text, noteSize)))) + 10;
  const room = Math.min(width * (narrow ? 0.3 : 0.28), 180);
  const texts = named.map(({ line }) =>
    [say.place(line), lastValue(line, say)].flatMap((text) => wrap(text, room, labelSize, measure, true)),
  );
  const widest = Math.max(0, ...texts.flat().map((text) => measure(text, labelSize, true)));
  const beside = Math.ceil(widest) + (named.length > 0 ? 24 : 16);
  // Names at the ends of the lines may not leave too little of the lines themselves.
  const isKeyed = width - left - beside < shortestLines;
  const right = isKeyed
    ? Math.max(16, Math.ceil(measure(periodText(model.periods.at(-1) ?? '', say), noteSize) / 2))
    : beside;
  const heights = texts.map((text) => Math.max(28, text.length * labelSize * 1.25 + 8));
  const top = model.shown.some(({ history }) => history.some(({ newSeries }) => newSeries)) ? noteSize * 2 : labelSize;
  const needed = isKeyed ? 0 : heights.reduce((sum, one) => sum + one, 0);
  const bottom = Math.round(top + Math.max(width < 560 ? 220 : 300, needed));
  const frameHeight = Math.ceil(bottom + noteSize * 2.4);
  const key = isKeyed ? makeKey(named, frameHeight, { theme, say, width, labelSize, measure }) : undefined;
  const height = key?.bottom ?? frameHeight;
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
      plot.gridY(isFilled ? [...scale.ticks] : [], { stroke: theme.grid, strokeOpacity: 1 }),
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
  const isReference = ({ line }: NamedLine) => line.region === model.reference?.region;
  return {
    width,
    height,
    content: svg`${plotNodes(plotted, theme)}${frame(ticks, periods, y, scale.hasZero || !isFilled, canvas)}${breakLines(model, x, canvas)}${named.map((line) => seriesPoints(line, x, y, theme))}${key?.content ?? boxes.map((box) => endLabel(box, canvas))}`,
    marks: [
      ...periodMarks(periods, canvas),
      ...(key?.boxes.map((box) => namedMark(box, isReference(box), box)) ??
        boxes.map((box) => namedMark(box, isReference(box), endBox(box, canvas)))),
    ],
  };
}
