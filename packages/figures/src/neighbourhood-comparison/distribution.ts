import { bin, thresholdFreedmanDiaconis, ticks } from 'd3-array';
import { svg } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { verticalGrid } from '../draw/axis.js';
import { fitLines } from '../draw/fit-lines.js';
import { labelLines } from '../draw/label.js';
import { type Plotted, plotNodes } from '../draw/plot-nodes.js';
import { round } from '../draw/round.js';
import { sizesOf } from '../draw/sizes.js';
import type { Drawing, Mark, Size } from '../figure.js';
import type { Theme } from '../theme.js';
import { type FittedAxis, fitAxis, hasValues } from './axis-values.js';
import type { ComparisonModel } from './model.js';
import { usePlot } from './plotting.js';
import { referenceLabel, sayer } from './say.js';
import { drawHead, drawStem, type StemTools, stemRows } from './stem-parts.js';
import { placeStems } from './stems.js';

/**
 * A grey histogram of all regions of the level; ours stand over it with their names, and in it as
 * ticks, the marked one as a line.
 */
export function drawDistribution(
  model: ComparisonModel,
  theme: Theme,
  size: Size,
  page: Document | undefined,
): Drawing {
  const { width, label: labelSize, note: noteSize, measure } = sizesOf(size);
  const say = sayer(model, model.lang);
  const axis = fitAxis(model, { x1: 0, x2: width, most: 9 }, say, (text) => measure(text, noteSize));
  const { scale } = axis;

  const lineHeight = labelSize * 1.25;
  const rowHeight = Math.max(24, labelSize * 1.5);
  const labels = model.shown.flatMap((shown) =>
    shown.observed.value === undefined
      ? []
      : { shown, text: `${shown.name} ${say.observed(shown.observed)}`, x: scale(shown.observed.value) },
  );
  const { stems, levels } = placeStems(labels, { width, size: labelSize, measure });
  const rows = stemRows(stems, levels, rowHeight, lineHeight);
  const barsTop = rows.bottom + 14;
  const bottom = barsTop + (width < 560 ? 140 : 180);
  const referenceLines =
    model.reference?.observed.value !== undefined
      ? fitLines(referenceLabel(model.reference, say), width, labelSize, measure)
      : [];
  const under =
    referenceLines.length > 0 ? Math.max(24, labelSize * 1.5) + (referenceLines.length - 1) * lineHeight : 0;
  const height = Math.ceil(bottom + noteSize * 1.9 + under + 4);

  const bars = drawBars(model, theme, { page, width, height, barsTop, bottom, axis });
  const grid = verticalGrid(scale, theme, { top: barsTop, bottom, size: noteSize, format: axis.format });
  const reference = drawReference(model, scale, {
    theme,
    width,
    barsTop,
    bottom,
    noteSize,
    labelSize,
    lineHeight,
    lines: referenceLines,
    textWidth: Math.max(0, ...referenceLines.map((line) => measure(line, labelSize))),
  });
  const tools: StemTools = { theme, rows, labelSize, lineHeight, barsTop, bottom };
  // The marked one comes last, over the others; names come after all stems, so that none is struck through.
  const painted = [...stems].sort((a, b) => Number(a.shown.marked) - Number(b.shown.marked));
  const marks = stems.map(
    ({ shown, left, right, level }): Mark => ({
      id: `region:${shown.region}`,
      x: round(left),
      y: round(rows.at(level).top),
      width: round(right - left),
      height: round(rows.at(level).height),
      choice: { region: shown.region },
    }),
  );
  return {
    width,
    height,
    content: svg`${bars ?? ''}${hasValues(model) ? grid : ''}${reference?.content ?? ''}${repeat(
      painted,
      ({ shown }) => shown.region,
      (stem) => drawStem(stem, tools),
    )}${repeat(
      painted,
      ({ shown }) => shown.region,
      (stem) => drawHead(stem, tools),
    )}`,
    marks: reference ? [...marks, reference.mark] : marks,
  };
}

interface Bars {
  readonly page: Document | undefined;
  readonly width: number;
  readonly height: number;
  readonly barsTop: number;
  readonly bottom: number;
  readonly axis: FittedAxis;
}

/** The histogram, by Observable Plot; nothing until all regions are there. */
function drawBars(
  { population }: ComparisonModel,
  theme: Theme,
  { page, width, height, barsTop, bottom, axis: { scale, from, to } }: Bars,
): SVGGElement | undefined {
  if (population === undefined) return undefined;
  const values = [...population.values];
  const [low, high] = [scale.ticks[0] ?? 0, scale.ticks.at(-1) ?? 1];
  const count = Math.max(12, Math.min(40, thresholdFreedmanDiaconis(values, low, high)));
  const bars = bin()
    .domain([low, high])
    .thresholds(ticks(low, high, count))(values)
    .map(({ x0, x1, length }) => ({ from: x0, to: x1, floor: 0, count: length }));
  const plot = usePlot();
  const plotted = plot.plot({
    ...(page && { document: page }),
    width,
    height,
    x: { type: 'linear', domain: [low, high], range: [from, to], axis: null },
    y: { type: 'linear', range: [bottom, barsTop], axis: null },
    marks: [
      plot.rect(bars, {
        x1: 'from',
        x2: 'to',
        y1: 'floor',
        y2: 'count',
        fill: theme.context,
        stroke: theme.background,
      }),
    ],
  }) as Plotted;
  return plotNodes(plotted, theme);
}

interface ReferenceTools {
  readonly theme: Theme;
  readonly width: number;
  readonly barsTop: number;
  readonly bottom: number;
  readonly noteSize: number;
  readonly labelSize: number;
  readonly lineHeight: number;
  readonly lines: readonly string[];
  readonly textWidth: number;
}

/** The reference through the bars, with its name under the axis, clear of the names above. */
function drawReference({ reference }: ComparisonModel, scale: (value: number) => number, tools: ReferenceTools) {
  const { theme, width, barsTop, bottom, noteSize, labelSize, lineHeight, lines, textWidth } = tools;
  if (reference?.observed.value === undefined) return undefined;
  const x = scale(reference.observed.value);
  const half = textWidth / 2;
  const labelX = Math.max(half, Math.min(x, width - half));
  const y = bottom + noteSize * 1.9 + labelSize * 1.15;
  const left = Math.max(0, labelX - half - 4);
  const lineBox = Math.max(24, labelSize * 1.5);
  const mark: Mark = {
    id: 'reference',
    x: round(left),
    y: round(y - labelSize * 0.35 - lineBox / 2),
    width: round(Math.min(2 * half + 8, width - left)),
    height: round(lineBox + (lines.length - 1) * lineHeight),
  };
  const line = `M${round(x)} ${round(barsTop)}V${round(bottom)}M${round(x)} ${round(bottom + noteSize * 1.75)}V${round(y - labelSize - 1)}`;
  return {
    content: svg`<path d=${`M${round(x)} ${round(barsTop)}V${round(bottom)}`} stroke=${theme.background} stroke-width="5" fill="none"></path><path d=${line} stroke=${theme.reference} stroke-width="1.5" fill="none"></path>${labelLines(lines, labelX, y, { paint: theme.text, size: labelSize, anchor: 'middle' }, lineHeight)}`,
    mark,
  };
}
