import { type SVGTemplateResult, svg } from 'lit';
import { round } from './round.js';

export interface LabelStyle {
  readonly paint: string;
  readonly size: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly bold?: boolean;
  /** Painted around the letters, where a label stands on lines. */
  readonly halo?: string;
}

/** One label, one `<text>`, so that it stays text in every program. `y` is the baseline. */
export function label(
  text: string,
  x: number,
  y: number,
  { paint, size, anchor = 'start', bold = false, halo = 'none' }: LabelStyle,
): SVGTemplateResult {
  return svg`<text x=${round(x)} y=${round(y)} fill=${paint} font-size=${round(size)} font-weight=${bold ? 600 : 400} text-anchor=${anchor} stroke=${halo} stroke-width="4" stroke-linejoin="round" paint-order="stroke">${text}</text>`;
}

/** A label of several lines; `y` is the first baseline. */
export function labelLines(
  lines: readonly string[],
  x: number,
  y: number,
  style: LabelStyle,
  lineHeight = style.size * 1.3,
): SVGTemplateResult[] {
  return lines.map((line, index) => label(line, x, y + index * lineHeight, style));
}
