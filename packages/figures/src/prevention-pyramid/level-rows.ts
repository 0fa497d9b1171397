/* The levels, tip on top: a band of the triangle, its meaning and its bars. */

import type { PreventionLevel as LevelWord } from '@kanskracht/tables';
import { svg } from 'lit';
import { round } from '../draw/round.js';
import type { Bars } from './bars.js';
import { at, type Block, block, empty, marked, stack, type Tools, together } from './block.js';
import type { Row } from './lanes.js';
import { levelMark, levelName, levelPlain, ownLevel } from './say.js';
import { drawTerm, type Term } from './term.js';
import { bandPath, drawTriangle, levelPaint } from './triangle.js';

interface Place {
  readonly x: number;
  readonly width: number;
}

/** Where things stand from left to right. */
export interface Layout {
  readonly triangle: Place;
  readonly text: Place;
  readonly bars: Place;
}

/** Room between columns. */
const gutter = 28;

export function layoutFor({ model, sizes }: Tools): Layout {
  const { width, label: size, note, narrow } = sizes;
  // An arrow along the side needs room for itself and its word.
  const x = model.levels.some(({ intended }) => intended === 'up' || intended === 'down') ? note * 1.5 : 0;
  if (narrow) {
    // Beside the small triangles; large letters need the whole width.
    const left = width > 18 * size ? 2.9 * size : 0;
    return {
      triangle: { x, width: Math.min(width - x, 22 * size) },
      text: { x: left, width: width - left },
      bars: { x: 0, width },
    };
  }
  const base = Math.min(width * (model.measure === undefined ? 0.42 : 0.36), 24 * size);
  const left = base + gutter;
  const rest = width - left;
  // On a wide page the bars stand beside the words, and lines of text stay short enough to read.
  const beside = model.measure !== undefined && rest > 44 * size;
  const words = beside ? rest * 0.44 : Math.min(rest, 46 * size);
  return {
    triangle: { x, width: base - x },
    text: { x: left, width: words },
    bars: beside ? { x: left + words + gutter, width: rest - words - gutter } : { x: left, width: rest },
  };
}

/** What a level means, and under it or beside it what was counted. */
function meaning(term: Term, row: Row, { text, bars }: Layout, drawn: Bars | undefined, tools: Tools): Block {
  const words = at(text.x, 0, drawTerm(term, text.width, tools));
  const own = drawn?.draw(row) ?? empty;
  const { label: size, narrow } = tools.sizes;
  // A small triangle is higher than one line of words.
  const under = Math.max(words.height, narrow ? 2 * size : 0) + size * 0.5;
  return together([words, at(bars.x, bars.x > text.x || own.height === 0 ? 0 : under, own)]);
}

/** A whole row is a mark, which opens the list behind it where there is one. */
const rowMark = (row: Block, level: LevelWord, { model, sizes }: Tools): Block =>
  marked(row, levelMark(level), sizes.width, model.fromActivities && { level });

/**
 * Rows in line with the bands of the triangle, so all are as high as the tallest needs. On a narrow page
 * they stand under it, each as high as it is, with a small triangle in which their band is filled.
 */
export function drawLevels(layout: Layout, drawn: Bars | undefined, tools: Tools): Block {
  const { model, theme, sizes, lang } = tools;
  const { label: size, line, narrow, width } = sizes;
  const { triangle, text } = layout;
  const levels = model.levels.toReversed();
  const count = levels.length;
  const rows = levels.map((level) => {
    const term = {
      ...level,
      name: levelName(level, lang),
      plain: levelPlain(level, lang),
      definition: level.definition.text,
    };
    return meaning(term, level, layout, drawn, tools);
  });
  if (narrow) {
    const shape = { ...triangle, height: count * Math.max(44, line * 2.6) };
    const glyph = { x: 0, width: 2.2 * size, height: 2 * size };
    const blocks = levels.map(({ id }, row) => {
      const bands = levels.map(
        (_, band) =>
          svg`<path d=${bandPath(glyph, band, count)} fill=${band === row ? levelPaint(id, model.levels, theme).fill : theme.background} stroke=${band === row ? theme.text : theme.axis} stroke-width="0.75"></path>`,
      );
      return rowMark(together([block(0, text.x > 0 ? bands : null), rows[row] as Block]), id, tools);
    });
    return stack([block(shape.height, drawTriangle(shape, tools, width)), ...blocks], line);
  }
  const step = Math.max(4 * size, ...rows.map(({ height }) => height + 1.4 * size));
  const middle = triangle.x + triangle.width / 2;
  // Hairlines carry the borders of the bands on to the right.
  const rules = rows
    .slice(1)
    .map((_, row) => {
      const edge = middle + (triangle.width * (row + 1)) / count / 2;
      return `M${round(edge + 6)} ${round((row + 1) * step)}H${width}`;
    })
    .join('');
  return together([
    block(
      count * step,
      svg`<path d=${rules} stroke=${theme.grid}></path>${drawTriangle({ ...triangle, height: count * step }, tools, 0)}`,
    ),
    ...levels.map(({ id }, index) => {
      const row = rows[index] as Block;
      return at(0, index * step, rowMark({ ...at(0, (step - row.height) / 2, row), height: step }, id, tools));
    }),
  ]);
}

/** What stands at no level, apart from the pyramid and on the same scale. */
export function drawUnclassified(layout: Layout, drawn: Bars | undefined, tools: Tools): Block {
  const { model, theme, sizes, lang } = tools;
  const { unclassified } = model;
  if (unclassified === undefined) return empty;
  const { label: name, plain } = ownLevel('unclassified', lang);
  const { width, narrow, label: size } = sizes;
  const { triangle } = layout;
  const text = narrow ? { x: 0, width } : { x: size, width: triangle.x + triangle.width - size };
  const inside = at(0, size, meaning({ name, plain }, unclassified, { ...layout, text }, drawn, tools));
  const bottom = round(inside.height + size - 0.5);
  const frame = narrow ? `M0 .5H${width}M0 ${bottom}H${width}` : `M.5 .5H${round(width - 0.5)}V${bottom}H.5Z`;
  const content = svg`<path d=${frame} fill="none" stroke=${theme.axis} stroke-dasharray="4 4"></path>${inside.content}`;
  return rowMark(block(bottom + 0.5, content), 'unclassified', tools);
}
