/* The levels, tip on top: a band of the triangle, its meaning and its bars. */

import type { PreventionLevel as LevelWord } from '@kanskracht/tables';
import { svg } from 'lit';
import { round } from '../draw/round.js';
import { at, type Block, block, marked, stack, type Tools, together } from './block.js';
import type { Row } from './lanes.js';
import { levelMark, levelName, levelPlain } from './say.js';
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
export function meaning(term: Term, row: Row, { text, bars }: Layout, draw: (row: Row) => Block, tools: Tools): Block {
  const words = at(text.x, 0, drawTerm(term, text.width, tools));
  const counted = at(bars.x, 0, draw(row));
  return bars.x > text.x ? together([words, counted]) : stack([words, counted], tools.sizes.label * 0.5);
}

/** A whole row is a mark, which opens the list behind it where there is one. */
export const rowMark = (row: Block, level: LevelWord, { model, sizes }: Tools): Block =>
  marked(row, levelMark(level), sizes.width, model.fromActivities && { level });

/**
 * Rows in line with the bands of the triangle, so all are as high as the tallest needs. On a narrow page
 * they stand under it, each as high as it is, with a small triangle in which their band is filled.
 */
export function drawLevels(layout: Layout, draw: (row: Row) => Block, tools: Tools): Block {
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
    return meaning(term, level, layout, draw, tools);
  });
  if (narrow) {
    const shape = { ...triangle, height: count * Math.max(44, line * 2.6) };
    const glyph = { x: 0, width: 2.2 * size, height: 2 * size };
    const blocks = levels.map(({ id }, row) => {
      const small = svg`<path d=${bandPath(glyph, 0, 1)} fill=${theme.background} stroke=${theme.axis} stroke-width="0.75"></path><path d=${bandPath(glyph, row, count)} fill=${levelPaint(id, model.levels, theme).fill} stroke=${theme.text} stroke-width="0.75"></path>`;
      return rowMark(together([block(0, text.x > 0 ? small : null), rows[row] as Block]), id, tools);
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
