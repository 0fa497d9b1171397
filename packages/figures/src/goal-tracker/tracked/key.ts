/* What the signs in the small lines mean: only those that occur. */

import { type SVGTemplateResult, svg } from 'lit';
import { pointShape } from '../../draw/series.js';
import type { Point, Series } from '../model.js';
import { allGoals } from '../names.js';
import { moved, noteStyle, nothing, over, type Piece, type Tools, write } from '../piece.js';
import { hasWay } from './small-line.js';
import { trackedTexts } from './texts.js';

const symbolWidth = 24;

export function drawKey(tools: Tools): Piece {
  const { sizes } = tools;
  const items = itemsOf(tools);
  if (items.length === 0) return nothing;
  const placed: Piece[] = [];
  let [x, y, tallest] = [0, 0, 0];
  for (const { symbol, text } of items) {
    const words = write(text, sizes.width - symbolWidth, noteStyle(tools), tools);
    const width = symbolWidth + Math.min(sizes.measure(text, sizes.note), sizes.width - symbolWidth);
    if (x > 0 && x + width > sizes.width) [x, y, tallest] = [0, y + tallest, 0];
    const sign = moved({ content: symbol, height: 16, marks: [] }, 0, sizes.note * 0.68 - 8);
    placed.push(moved(over([sign, moved(words, symbolWidth, 0)]), x, y));
    x += width + 20;
    tallest = Math.max(tallest, words.height + 4);
  }
  return { ...over(placed), height: y + tallest };
}

interface Item {
  readonly text: string;
  /** In a box of 16 by 16. */
  readonly symbol: SVGTemplateResult;
}

function itemsOf({ model, theme, lang }: Tools): Item[] {
  const { key } = trackedTexts(lang).list;
  const series = allGoals(model)
    .flatMap((goal) => goal.series)
    .filter(({ points }) => points.length > 0);
  const has = (test: (one: Series) => unknown): boolean => series.some(test);
  const hasPoint = (test: (point: Point, one: Series) => unknown): boolean =>
    has((one) => one.points.some((point) => point.value !== undefined && test(point, one)));
  const dot = (fill: string, stroke?: string): SVGTemplateResult =>
    pointShape(0, 8, 8, 4, { fill, ...(stroke && { stroke }) });
  const ring = svg`<circle cx="8" cy="8" r="7" fill="none" stroke=${theme.text} stroke-width="1.25"></circle>`;
  const items: [boolean, string, SVGTemplateResult][] = [
    [has(({ baseline }) => baseline), key.baseline, svg`${ring}${dot(theme.series1)}`],
    [has(({ state }) => state === 'changed'), key.measured, dot(theme.series1)],
    [
      hasPoint(({ date }, { baseline }) => baseline === undefined || date < baseline.date),
      key.notCompared,
      dot(theme.context),
    ],
    [
      hasPoint(({ lower, upper }) => lower !== undefined && upper !== undefined),
      key.interval,
      line('M8 1V15M5 1h6M5 15h6', theme.series1, 1.25),
    ],
    [hasPoint(({ isEstimate }) => isEstimate), key.estimate, dot(theme.background, theme.series1)],
    [
      has(({ points }) => points.some(({ startsAnew }) => startsAnew)),
      key.newSeries,
      line('M8 1V15', theme.muted, 1, '1 3'),
    ],
    [has(({ target }) => target), key.target, line('M1 8h14', theme.text, 2.5)],
    [has(hasWay), key.way, line('M0 11L16 5', theme.axis, 1, '3 3')],
  ];
  return items.flatMap(([isThere, text, symbol]) => (isThere ? [{ text, symbol }] : []));
}

const line = (path: string, paint: string, width: number, dash = 'none'): SVGTemplateResult =>
  svg`<path d=${path} fill="none" stroke=${paint} stroke-width=${width} stroke-dasharray=${dash}></path>`;
