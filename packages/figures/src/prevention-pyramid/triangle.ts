/* The triangle: a form, not a measure. Its bands are equally high, whatever was counted. */

import { type SVGTemplateResult, svg } from 'lit';
import { label, labelLines } from '../draw/label.js';
import { round } from '../draw/round.js';
import { wrap } from '../text.js';
import type { Role, Theme } from '../theme.js';
import type { Tools } from './block.js';
import type { Level, PreventionLevel } from './model.js';
import { levelName } from './say.js';
import { intentionOf } from './views.js';

/** Its top is the tip; `width` is that of its base. */
export interface Triangle {
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

/** How wide the triangle is at a height below its tip. */
const widthAt = ({ width, height }: Triangle, y: number): number => (width * y) / height;

/** The class of the tile in which a level is painted, from 1 at the base to 5 at the tip. */
const toneOf = (index: number, count: number): number => (count === 1 ? 3 : Math.round(1 + (index * 4) / (count - 1)));

/** The paint of a level and of the text on it. */
export function levelPaint(id: PreventionLevel, levels: readonly Level[], theme: Theme): { fill: string; on: string } {
  const index = levels.findIndex((level) => level.id === id);
  const tone = toneOf(index, levels.length);
  return { fill: theme[`tile${tone}` as Role], on: tone > 3 ? theme.onTileDark : theme.onTileLight };
}

/** One band, the `row`th of `rows` from the tip. */
export function bandPath(triangle: Triangle, row: number, rows: number): string {
  const { x, width, height } = triangle;
  const middle = x + width / 2;
  const [top, bottom] = [(row * height) / rows + (row === 0 ? 0 : 1.5), ((row + 1) * height) / rows - 1.5];
  const [above, below] = [widthAt(triangle, top) / 2, widthAt(triangle, bottom) / 2];
  return `M${round(middle - above)} ${round(top)}H${round(middle + above)}L${round(middle + below)} ${round(bottom)}H${round(middle - below)}Z`;
}

/** The bands, tip on top, with the names that fit in them; `aside` writes the others beside them, as far as there is room to there. */
export function drawTriangle(triangle: Triangle, tools: Tools, aside: number): SVGTemplateResult {
  const { model, theme, sizes, lang } = tools;
  const { levels } = model;
  const { label: size, line, measure } = sizes;
  const step = triangle.height / levels.length;
  const middle = triangle.x + triangle.width / 2;
  const bands = levels.toReversed().map((level, row) => {
    const { fill, on } = levelPaint(level.id, levels, theme);
    const centre = (row + 0.5) * step;
    const name = levelName(level, lang);
    const room = (top: number): number => widthAt(triangle, top) - size;
    const lines = wrap(name, room(centre - line / 2), size, measure, true);
    const top = centre - (lines.length * line) / 2;
    const isInside = lines.length * line < step && lines.every((text) => measure(text, size, true) <= room(top));
    const x = middle + widthAt(triangle, centre + line / 2) / 2 + 16;
    const style = { size, paint: on, bold: true };
    const text = isInside
      ? labelLines(lines, middle, top + size, { ...style, anchor: 'middle' }, line)
      : measure(name, size, true) <= aside - x
        ? [
            svg`<path d=${`M${round(x - 4)} ${round(centre)}h-12`} stroke=${theme.axis}></path>`,
            label(name, x, centre + size * 0.35, { ...style, paint: theme.text }),
          ]
        : null;
    return svg`<path class="moves" d=${bandPath(triangle, row, levels.length)} fill=${fill} stroke=${theme.axis} stroke-width="0.75" stroke-linejoin="round"></path>${text}`;
  });
  return svg`<g>${bands}${intentionOf(triangle, tools)}</g>`;
}
