import { type SVGTemplateResult, svg } from 'lit';
import { fitLines } from '../draw/fit-lines.js';
import { labelLines } from '../draw/label.js';
import { round } from '../draw/round.js';
import { lineSymbol } from '../symbol.js';
import type { Measure } from '../text.js';
import type { Theme } from '../theme.js';
import type { Say } from './say.js';
import { lastValue, type NamedLine } from './trend-parts.js';

interface KeyBox extends NamedLine {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Tools {
  readonly theme: Theme;
  readonly say: Say;
  readonly width: number;
  readonly labelSize: number;
  readonly measure: Measure;
}

/** From a piece of the line to its name. */
const indent = 34;

/** Names and last values under the lines, each behind a piece of its line; for where they have no room at its end. */
export function makeKey(
  named: readonly NamedLine[],
  top: number,
  { theme, say, width, labelSize, measure }: Tools,
): { readonly content: SVGTemplateResult[]; readonly boxes: readonly KeyBox[]; readonly bottom: number } {
  const boxes: KeyBox[] = [];
  let y = top;
  const content = named.map((one) => {
    const { line, paint, series } = one;
    const bold = series !== undefined;
    const lines = fitLines(`${say.place(line)} ${lastValue(line, say)}`, width - indent, labelSize, measure, bold);
    const height = Math.max(28, lines.length * labelSize * 1.25 + 8);
    boxes.push({ ...one, x: 0, y, width, height });
    const hollow = line.history.some(({ observed }) => observed.estimate && observed.value !== undefined);
    const symbol =
      series === undefined
        ? svg`<line x1="1" y1="8" x2="25" y2="8" stroke=${paint} stroke-width="2.25"></line>`
        : lineSymbol(series, hollow, theme);
    const first = y + 4 + labelSize;
    y += height;
    return svg`<g><g transform=${`translate(0 ${round(first - labelSize * 0.35 - 8)})`}>${symbol}</g>${labelLines(lines, indent, first, { paint, size: labelSize, bold }, labelSize * 1.25)}</g>`;
  });
  return { content, boxes, bottom: Math.ceil(y) };
}
