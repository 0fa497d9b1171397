import { type SVGTemplateResult, svg } from 'lit';
import { hatch } from './draw/hatch.js';
import { pointShape, seriesDash } from './draw/series.js';
import type { LegendSymbol } from './figure.js';
import type { Role, Theme } from './theme.js';

/** A sign of the legend, for a box of 16 by 16. */
export function legendSymbol(symbol: LegendSymbol, theme: Theme): SVGTemplateResult {
  switch (symbol) {
    case 'dot':
      return pointShape(0, 8, 8, 5, { fill: theme.context });
    case 'dot1':
    case 'dot2':
    case 'dot3':
      return pointShape(seriesNumber(symbol), 8, 8, 5, { fill: theme[`series${symbol.at(-1)}` as Role] });
    case 'hollow':
      return pointShape(0, 8, 8, 5, { fill: theme.background, stroke: theme.context });
    case 'hollow1':
    case 'hollow2':
    case 'hollow3':
      return pointShape(seriesNumber(symbol), 8, 8, 5, {
        fill: theme.background,
        stroke: theme[`series${symbol.at(-1)}` as Role],
      });
    case 'reference':
      return svg`<line x1="8" y1="1" x2="8" y2="15" stroke=${theme.reference} stroke-width="1.5"></line>`;
    case 'interval':
      return svg`<path d="M1 8H15M1 5V11M15 5V11" fill="none" stroke=${theme.muted} stroke-width="1.5"></path>`;
    case 'missing':
      return hatch(1, 3, 14, 10, theme.missing);
    case 'bar':
      return svg`<rect x="2" y="2" width="12" height="12" fill=${theme.context}></rect>`;
    default:
      return svg`<rect x="1.5" y="1.5" width="13" height="13" fill=${theme[symbol]} stroke=${theme.axis}></rect>`;
  }
}

const seriesNumber = (symbol: LegendSymbol): number => Number(symbol.at(-1)) - 1;

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
