import { bin, thresholdFreedmanDiaconis, ticks } from 'd3-array';
import { type SVGTemplateResult, svg } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { verticalGrid } from '../draw/axis.js';
import { labelLines } from '../draw/label.js';
import { type Plotted, plotNodes } from '../draw/plot-nodes.js';
import { round } from '../draw/round.js';
import { pointShape } from '../draw/series.js';
import { sizesOf } from '../draw/sizes.js';
import type { Drawing, Mark, Size } from '../figure.js';
import { wrap } from '../text.js';
import type { Theme } from '../theme.js';
import { axisInset, valueScale } from './axis-values.js';
import type { ComparisonModel } from './model.js';
import { usePlot } from './plotting.js';
import { referenceLabel, sayer } from './say.js';
import { placeStems, type Stem } from './stems.js';

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
  const count = Math.max(2, Math.min(9, Math.floor(width / 80)));
  const inset = axisInset(model, count, say, (text) => measure(text, noteSize));
  const scale = valueScale(model, [inset, width - inset], count);

  const valued = model.shown.filter(({ observed }) => observed.value !== undefined);
  const lineHeight = labelSize * 1.25;
  const labels = valued.map((shown) => {
    const text = `${shown.name} ${say.observed(shown.observed)}`;
    // A name that is longer than this would not fit beside its stem.
    const lines = wrap(text, width * 0.7, labelSize, measure, shown.marked);
    const widest = Math.max(...lines.map((line) => measure(line, labelSize, shown.marked)));
    return { shown, lines, x: scale(shown.observed.value ?? 0), width: widest };
  });
  const mostLines = Math.max(1, ...labels.map(({ lines }) => lines.length));
  const rowHeight = Math.max(24, labelSize * 1.5) + (mostLines - 1) * lineHeight;
  const { stems, levels } = placeStems(labels, width);
  const barsTop = levels * rowHeight + 14;
  const bottom = barsTop + (width < 560 ? 140 : 180);
  const referenceLines = model.reference ? wrap(referenceLabel(model.reference, say), width, labelSize, measure) : [];
  const under =
    referenceLines.length > 0 ? Math.max(24, labelSize * 1.5) + (referenceLines.length - 1) * lineHeight : 0;
  const height = Math.ceil(bottom + noteSize * 1.9 + under + 4);

  const bars = drawBars(model, theme, { page, width, height, inset, barsTop, bottom, scale });
  const axis = verticalGrid(scale, theme, {
    top: barsTop,
    bottom,
    size: noteSize,
    format: (tick) => say.tick(tick, scale.decimals),
  });
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
  const middle = (stem: Stem): number => (levels - 1 - stem.level) * rowHeight + rowHeight / 2;
  const drawStem = ({ shown, lines, x, textX, anchor, level }: Stem): SVGTemplateResult => {
    const y = middle({ level } as Stem);
    const paint = shown.marked ? theme.series1 : theme.context;
    const style = {
      paint: shown.marked ? theme.series1 : theme.text,
      size: labelSize,
      anchor,
      bold: shown.marked,
      halo: theme.background,
    };
    const stem = shown.marked
      ? svg`<path d=${`M${round(x)} ${round(barsTop)}V${round(bottom)}`} stroke=${theme.background} stroke-width="6" fill="none"></path><path d=${`M${round(x)} ${round(y)}V${round(bottom)}`} stroke=${paint} stroke-width="2.5" fill="none"></path>`
      : svg`<path d=${`M${round(x)} ${round(y)}V${round(barsTop)}`} stroke=${paint} stroke-opacity="0.45" stroke-width="1" fill="none"></path><path d=${`M${round(x)} ${round(bottom)}v6`} stroke=${theme.text} stroke-width="1.25" fill="none"></path>`;
    return svg`<g>${stem}${pointShape(0, x, y, shown.marked ? 6 : 4.5, shown.observed.estimate ? { fill: theme.background, stroke: paint } : { fill: paint })}${labelLines(lines, textX, y + labelSize * 0.35 - ((lines.length - 1) * lineHeight) / 2, style, lineHeight)}</g>`;
  };
  // Stems first go under all names; the marked one comes last.
  const painted = [...stems].sort((a, b) => Number(a.shown.marked) - Number(b.shown.marked));
  const marks = stems.map(
    (stem): Mark => ({
      id: `region:${stem.shown.region}`,
      x: round(stem.left),
      y: round(middle(stem) - rowHeight / 2),
      width: round(stem.right - stem.left),
      height: round(rowHeight),
      choice: { region: stem.shown.region },
    }),
  );
  return {
    width,
    height,
    content: svg`${bars ?? ''}${axis}${reference?.content ?? ''}${repeat(painted, ({ shown }) => shown.region, drawStem)}`,
    marks: reference ? [...marks, reference.mark] : marks,
  };
}

interface Bars {
  readonly page: Document | undefined;
  readonly width: number;
  readonly height: number;
  readonly inset: number;
  readonly barsTop: number;
  readonly bottom: number;
  readonly scale: ReturnType<typeof valueScale>;
}

/** The histogram, by Observable Plot; nothing until all regions are there. */
function drawBars(
  { population }: ComparisonModel,
  theme: Theme,
  { page, width, height, inset, barsTop, bottom, scale }: Bars,
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
    x: { type: 'linear', domain: [low, high], range: [inset, width - inset], axis: null },
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
  const mark: Mark = {
    id: 'reference',
    x: round(Math.max(0, labelX - half - 4)),
    y: round(y - labelSize * 0.35 - 12),
    width: round(2 * half + 8),
    height: round(24 + (lines.length - 1) * lineHeight),
  };
  const line = `M${round(x)} ${round(barsTop)}V${round(bottom)}M${round(x)} ${round(bottom + noteSize * 1.75)}V${round(y - labelSize - 1)}`;
  return {
    content: svg`<path d=${`M${round(x)} ${round(barsTop)}V${round(bottom)}`} stroke=${theme.background} stroke-width="5" fill="none"></path><path d=${line} stroke=${theme.reference} stroke-width="1.5" fill="none"></path>${labelLines(lines, labelX, y, { paint: theme.text, size: labelSize, anchor: 'middle' }, lineHeight)}`,
    mark,
  };
}
