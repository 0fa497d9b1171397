import { type SVGTemplateResult, svg } from 'lit';
import { pointShape, seriesDash } from './draw/series.js';
import type { LegendItem } from './figure.js';
import type { Role, Theme } from './theme.js';

/* Signs of a legend, each in a box of 16 by 16. A figure takes those that it needs. */
export type Sign = LegendItem['symbol'];

/** An open point: an estimate or an approximation. */
export const hollowSign =
  (series?: number): Sign =>
  (theme) =>
    pointShape(series ?? 0, 8, 8, 5, { fill: theme.background, stroke: theme[roleOf(series)] });

export const roleOf = (series: number | undefined): Role =>
  series === undefined ? 'context' : (`series${series + 1}` as Role);

export const intervalSign: Sign = (theme) =>
  svg`<path d="M1 8H15M1 5V11M15 5V11" fill="none" stroke=${theme.muted} stroke-width="1.5"></path>`;

/** A piece of a series' line with its point, as it stands before a name. 26 wide, 16 high. */
export function lineSymbol(series: number, hollow: boolean, theme: Theme): SVGTemplateResult {
  const paint = theme[`series${series + 1}` as Role];
  return svg`<line x1="1" y1="8" x2="25" y2="8" stroke=${paint} stroke-width="2" stroke-dasharray=${seriesDash(series)}></line>${pointShape(
    series,
    13,
    8,
    5,
    hollow ? { fill: theme.background, stroke: paint } : { fill: paint },
  )}`;
}
