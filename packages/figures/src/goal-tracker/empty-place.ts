import { svg } from 'lit';
import { fitLines } from '../draw/fit-lines.js';
import { labelLines } from '../draw/label.js';
import { round } from '../draw/round.js';
import type { Piece, Tools } from './piece.js';

/** A dashed frame around what is not there: its emptiness must be seen. */
export function emptyPlace(text: string, width: number, { theme, sizes }: Tools): Piece {
  const { note, measure } = sizes;
  const lines = fitLines(text, width - note, note, measure);
  const height = lines.length * note * 1.3 + note * 0.9;
  return {
    content: svg`<g><rect x="0.5" y="0.5" width=${round(width - 1)} height=${round(height - 1)} rx="3" fill="none" stroke=${theme.axis} stroke-dasharray="4 4"></rect>${labelLines(lines, width / 2, note * 1.45, { size: note, paint: theme.muted, anchor: 'middle' }, note * 1.3)}</g>`,
    height,
    marks: [],
  };
}
