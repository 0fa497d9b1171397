import { svg } from 'lit';
import { round } from '../draw/round.js';
import { at, type Block, block, type Tools, together, write } from './block.js';

/** A remark after an arrow that says its direction by its form; without a direction only the remark, without words nothing. */
export function changeLine(text: string | undefined, direction = 0, width: number, tools: Tools): Block {
  if (text === undefined || direction === 0) return write(text, width, 'remark', tools);
  const { note } = tools.sizes;
  const indent = note * 1.15;
  const scale = round(note / 12);
  const arrow = svg`<path transform=${`translate(${round(note * 0.4)} ${round(note * 0.68)}) scale(${scale} ${direction > 0 ? scale : -scale})`} d="M0 4V-4M-3.5 -.5L0 -4L3.5 -.5" fill="none" stroke=${tools.theme.text} stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"></path>`;
  return together([block(0, arrow), at(indent, 0, write(text, width - indent, 'remark', tools))]);
}
