import type { Form } from '@kanskracht/tables';
import { type SVGTemplateResult, svg } from 'lit';
import { round } from '../draw/round.js';
import type { Theme } from '../theme.js';

/**
 * A piece of a bar whose form shows without colour: formal full, informal striped, mixed half of both,
 * unknown an outline. The stripes are the dashes of one thick line, so that they slide along with the
 * piece when its value changes.
 */
export function formBar(
  form: Form,
  x: number,
  y: number,
  width: number,
  height: number,
  paint: string,
  theme: Theme,
): SVGTemplateResult {
  const [w, h] = [Math.max(0, width), height];
  const striped = form === 'informal' || form === 'mixed';
  const inset = form === 'formal' ? 0 : Math.min(0.75, w / 2);
  const dash = form === 'mixed' ? '4 2' : '1.5 3.5';
  return svg`<rect class="moves" x=${round(x + inset)} y=${round(y + inset)} width=${round(w - 2 * inset)} height=${round(h - 2 * inset)} fill=${form === 'formal' ? paint : theme.background} stroke=${form === 'formal' ? 'none' : paint} stroke-width="1.5"></rect><path class="moves" d=${`M${round(x)} ${round(y + h / 2)}H${round(x + w)}`} stroke=${striped ? paint : 'none'} stroke-width=${round(h)} stroke-dasharray=${dash}></path>`;
}
