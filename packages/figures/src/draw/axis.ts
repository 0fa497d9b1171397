import { type SVGTemplateResult, svg } from 'lit';
import type { Theme } from '../theme.js';
import { label } from './label.js';
import { round } from './round.js';
import type { LinearScale } from './scale.js';

export interface AxisOptions {
  /** Where the grid starts and the axis lies; the same for an axis without a grid. */
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
  readonly format: (tick: number) => string;
}

/** Hairlines from top to bottom at round values, with the values under them; where 0 is not on the axis, it starts with a break. */
export function verticalGrid(
  scale: LinearScale,
  theme: Theme,
  { top, bottom, size, format }: AxisOptions,
): SVGTemplateResult {
  const first = scale(scale.ticks[0] ?? 0);
  const last = scale(scale.ticks.at(-1) ?? 0);
  return svg`<g>${scale.ticks.map(
    (tick) =>
      svg`<line x1=${round(scale(tick))} x2=${round(scale(tick))} y1=${round(top)} y2=${round(bottom)} stroke=${tick === 0 ? theme.axis : theme.grid} stroke-width="1"></line>`,
  )}<path d=${axisLine(first, last, bottom, scale.hasZero)} fill="none" stroke=${theme.axis} stroke-width="1" stroke-linejoin="round"></path>${scale.ticks.map(
    (tick) => label(format(tick), scale(tick), bottom + size * 1.45, { paint: theme.muted, size, anchor: 'middle' }),
  )}</g>`;
}

/** A flat line, with a zigzag at its start where the way from 0 is left out. */
export function axisLine(first: number, last: number, y: number, hasZero: boolean): string {
  const [x1, x2, at] = [round(first), round(last), round(y)];
  return hasZero ? `M${x1} ${at}H${x2}` : `M${round(first - 14)} ${at}l3 -4l4 8l4 -8l3 4H${x2}`;
}
