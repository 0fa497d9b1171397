import type { SVGTemplateResult } from 'lit';
import { wrap } from '../text.js';
import { type LabelStyle, labelLines } from './label.js';
import type { Sizes } from './sizes.js';

/** A text that takes as many lines as it needs in a width; `y` is its top. */
export function textBlock(
  text: string,
  x: number,
  y: number,
  width: number,
  style: LabelStyle,
  { measure }: Sizes,
): { readonly content: readonly SVGTemplateResult[]; readonly height: number } {
  const lineHeight = style.size * 1.3;
  const lines = wrap(text, width, style.size, measure, style.bold);
  return { content: labelLines(lines, x, y + style.size, style, lineHeight), height: lines.length * lineHeight };
}
