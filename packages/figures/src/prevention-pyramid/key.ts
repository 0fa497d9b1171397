/* What paints and stripes mean: signs with their names, in rows. */

import { type SVGTemplateResult, svg } from 'lit';
import { labelLines } from '../draw/label.js';
import { round } from '../draw/round.js';
import { wrap } from '../text.js';
import { type Block, block, type Tools } from './block.js';

export interface KeyItem {
  readonly text: string;
  /** For a box of `signWidth` by 12. */
  readonly sign: SVGTemplateResult;
}

export const signWidth = 22;

export function drawKey(items: readonly KeyItem[], room: number, { theme, sizes }: Tools): Block {
  const { note, measure } = sizes;
  const indent = signWidth + 7;
  const step = note * 1.5;
  let x = 0;
  let y = 0;
  let tallest = 0;
  const content = items.map(({ text, sign }) => {
    const lines = wrap(text, room - indent, note, measure);
    const own = indent + Math.max(...lines.map((part) => measure(part, note)));
    if (x > 0 && x + own > room) {
      x = 0;
      y += tallest;
      tallest = 0;
    }
    const item = svg`<g transform=${`translate(${round(x)} ${round(y)})`}><g transform=${`translate(0 ${round(note * 0.7 - 6)})`}>${sign}</g>${labelLines(lines, indent, note, { size: note, paint: theme.text })}</g>`;
    x += own + 18;
    tallest = Math.max(tallest, step * lines.length);
    return item;
  });
  return block(y + tallest, content);
}
