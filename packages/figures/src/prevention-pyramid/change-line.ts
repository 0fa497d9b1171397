import { svg } from 'lit';
import { round } from '../draw/round.js';
import { textBlock } from '../draw/text-block.js';
import { type Block, block, empty, type Tools } from './block.js';

const arrows = { up: 'M0 4V-4M-3.5 -.5L0 -4L3.5 -.5', down: 'M0 -4V4M-3.5 .5L0 4L3.5 .5' };

/** A remark after an arrow that says its direction by its form; without a direction only the remark, without words nothing. */
export function changeLine(text: string | undefined, direction: number, width: number, { theme, sizes }: Tools): Block {
  if (text === undefined) return empty;
  const { note } = sizes;
  const indent = direction === 0 ? 0 : note * 1.15;
  const { content, height } = textBlock(text, indent, 0, width - indent, { size: note, paint: theme.text }, sizes);
  const arrow = svg`<path transform=${`translate(${round(note * 0.4)} ${round(note * 0.68)}) scale(${round(note / 12)})`} d=${direction > 0 ? arrows.up : arrows.down} fill="none" stroke=${theme.text} stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"></path>`;
  return block(height, svg`<g>${direction === 0 ? null : arrow}${content}</g>`);
}
