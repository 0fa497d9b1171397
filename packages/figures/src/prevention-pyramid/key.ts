/* What paints and stripes mean: signs with their names, in rows. */

import type { SVGTemplateResult } from 'lit';
import { at, type Block, block, type Tools, together, write } from './block.js';

export interface KeyItem {
  readonly text: string;
  /** For a box of `signWidth` by 12. */
  readonly sign: SVGTemplateResult;
}

export const signWidth = 22;

/** How far words stand behind the start of their sign. */
export const indent = signWidth + 8;

/** Words behind a sign, which is as high as their first line. */
export const signed = (sign: SVGTemplateResult, words: Block, { sizes }: Tools): Block =>
  together([at(0, sizes.note * 0.7 - 6, block(12, sign)), at(indent, 0, words)]);

export function drawKey(items: readonly KeyItem[], room: number, tools: Tools): Block {
  const { note, measure } = tools.sizes;
  let [x, y, bottom] = [0, 0, 0];
  const placed = items.map(({ text, sign }) => {
    const width = Math.min(indent + measure(text, note), room);
    if (x + width > room) [x, y] = [0, bottom + 2];
    const item = at(x, y, signed(sign, write(text, room - indent, 'remark', tools), tools));
    x += width + 18;
    bottom = item.height;
    return item;
  });
  return together(placed);
}
