import { type SVGTemplateResult, svg } from 'lit';
import { round } from './round.js';

/**
 * A hatched box: the place of a value that is not there. Drawn as plain lines and not as a pattern,
 * since patterns need ids and break in some design programs.
 */
export function hatch(x: number, y: number, width: number, height: number, paint: string, step = 5): SVGTemplateResult {
  let path = '';
  for (let start = step / 2; start < width + height; start += step) {
    const x1 = Math.min(start, width);
    const x2 = Math.max(0, start - height);
    path += `M${round(x + x1)} ${round(y + start - x1)}L${round(x + x2)} ${round(y + start - x2)}`;
  }
  return svg`<path d=${path} fill="none" stroke=${paint} stroke-width="1"></path>`;
}
