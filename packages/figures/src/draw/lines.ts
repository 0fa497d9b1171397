import { type SVGTemplateResult, svg } from 'lit';
import { round } from './round.js';

interface TextPaint {
  readonly size: number;
  readonly fill: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly bold?: boolean;
  /** The ground's paint, drawn around the letters where they stand over lines. */
  readonly halo?: string;
}

/** One label: one `<text>`, so that a design program shows it as one. `y` is its baseline. */
export function label(text: string, x: number, y: number, paint: TextPaint): SVGTemplateResult {
  const { size, fill, anchor = 'start', bold = false, halo } = paint;
  return svg`<text x=${round(x)} y=${round(y)} font-size=${round(size)} fill=${fill} text-anchor=${anchor} font-weight=${bold ? 600 : 400} paint-order="stroke" stroke=${halo ?? 'none'} stroke-width=${halo === undefined ? 0 : 3} stroke-linejoin="round">${text}</text>`;
}

/** A label of several lines, the first at baseline `y`. */
export function labelLines(
  lines: readonly string[],
  x: number,
  y: number,
  step: number,
  paint: TextPaint,
): SVGTemplateResult[] {
  return lines.map((line, index) => label(line, x, y + index * step, paint));
}
