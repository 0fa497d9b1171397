import { type SVGTemplateResult, svg } from 'lit';
import { round } from './round.js';

/** The dash of a series' line, so that two series differ without colour: solid, dashed, dotted. */
export const seriesDash = (series: number): string => ['none', '7 4', '2 4'][series] ?? 'none';

interface Paint {
  readonly fill: string;
  readonly stroke?: string;
}

/** The point of a series, each in a shape of its own: circle, square, diamond. `r` is half its width. */
export function pointShape(series: number, x: number, y: number, r: number, paint: Paint): SVGTemplateResult {
  const stroke = paint.stroke ?? 'none';
  const corner = series === 0 ? r : 0;
  const side = series === 0 ? r : r * 0.88;
  const turn = series === 2 ? `rotate(45 ${round(x)} ${round(y)})` : 'rotate(0)';
  // One shape for all three, so that a point that moves keeps its node and slides to its new place.
  return svg`<rect class="moves" x=${round(x - side)} y=${round(y - side)} width=${round(2 * side)} height=${round(2 * side)} rx=${corner} transform=${turn} fill=${paint.fill} stroke=${stroke} stroke-width="2"></rect>`;
}
