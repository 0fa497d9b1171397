/* A piece of the drawing from its own top-left corner, and pieces under and beside one another. */

import type { Language } from '@kanskracht/tables';
import { svg } from 'lit';
import { labelLines } from '../draw/label.js';
import { round } from '../draw/round.js';
import type { Sizes } from '../draw/sizes.js';
import type { Choice, Mark } from '../figure.js';
import { wrap } from '../text.js';
import type { Theme } from '../theme.js';
import type { PyramidModel } from './model.js';

export interface Block {
  readonly height: number;
  readonly content: unknown;
  readonly marks: readonly Mark[];
}

/** What every piece is drawn with. */
export interface Tools {
  readonly model: PyramidModel;
  readonly theme: Theme;
  readonly sizes: Sizes;
  readonly lang: Language;
}

export const block = (height: number, content: unknown, marks: readonly Mark[] = []): Block => ({
  height,
  content,
  marks,
});

export const empty = block(0, null);

/** A piece that is one mark as a whole, high enough to hit. */
export function marked({ height, content }: Block, id: string, width: number, choice?: Choice | false): Block {
  const own = round(Math.max(24, height));
  return block(own, content, [{ id, x: 0, y: 0, width: round(width), height: own, ...(choice && { choice }) }]);
}

/** A piece at another place. */
export const at = (x: number, y: number, { height, content, marks }: Block): Block =>
  block(
    y + height,
    svg`<g transform=${`translate(${round(x)} ${round(y)})`}>${content}</g>`,
    marks.map((mark) => ({ ...mark, x: round(mark.x + x), y: round(mark.y + y) })),
  );

/** Pieces over one another, as they are placed. */
export const together = (blocks: readonly Block[]): Block =>
  block(
    Math.max(0, ...blocks.map(({ height }) => height)),
    blocks.map(({ content }) => content),
    blocks.flatMap(({ marks }) => marks),
  );

/** The pieces under one another; an empty one takes no room. */
export function stack(blocks: readonly Block[], gap = 0): Block {
  let y = 0;
  return together(
    blocks.map((one) => {
      const placed = at(0, y, one);
      if (one.height > 0) y = placed.height + gap;
      return one.height > 0 ? placed : one;
    }),
  );
}

/** The pieces in rows of `columns`, each as wide as `step`. */
export function grid(blocks: readonly Block[], columns: number, step: number, gap: number): Block {
  const rows = Array.from({ length: Math.ceil(blocks.length / columns) }, (_, row) =>
    together(blocks.slice(row * columns, (row + 1) * columns).map((one, column) => at(column * step, 0, one))),
  );
  return stack(rows, gap);
}

/** A text in a width: a title is bold, a note is small and grey, a remark is small, the others are as labels are. */
export function write(
  text: string | undefined,
  width: number,
  kind: 'title' | 'label' | 'note' | 'remark',
  { theme, sizes: { label, note, measure } }: Tools,
): Block {
  if (text === undefined) return empty;
  const bold = kind === 'title';
  const usual = bold || kind === 'label' ? label : note;
  const longest = Math.max(...text.split(/[\s/-]+/).map((word) => measure(word, usual, bold)));
  // A word that is wider than the room is written smaller: nothing is cut off.
  const size = usual * Math.min(1, width / longest);
  const lines = wrap(text, width, size, measure, bold);
  const paint = kind === 'note' ? theme.muted : theme.text;
  return block(lines.length * size * 1.3, labelLines(lines, 0, size, { size, paint, bold }));
}
