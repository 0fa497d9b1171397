import { type SVGTemplateResult, svg } from 'lit';
import type { Theme } from '../theme.js';
import { label } from './label.js';
import { round } from './round.js';
import type { Sizes } from './sizes.js';

/** A word in a frame, such as the kind of a goal; `y` is its top. `strong` fills it with the text's colour. */
export function tag(
  text: string,
  x: number,
  y: number,
  theme: Theme,
  { note, measure }: Sizes,
  strong = false,
): { readonly content: SVGTemplateResult; readonly width: number; readonly height: number } {
  const width = measure(text, note) + note;
  const height = note * 1.5;
  return {
    content: svg`<g><rect x=${round(x + 0.5)} y=${round(y + 0.5)} width=${round(width - 1)} height=${round(height - 1)} rx="3" fill=${strong ? theme.text : theme.background} stroke=${theme.axis}></rect>${label(text, x + note / 2, y + note * 1.12, { size: note, paint: strong ? theme.background : theme.text })}</g>`,
    width,
    height,
  };
}
