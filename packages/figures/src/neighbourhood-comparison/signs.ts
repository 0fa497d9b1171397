/* Signs of the legend that only this figure needs. */
import { svg } from 'lit';
import { hatch } from '../draw/hatch.js';
import { pointShape } from '../draw/series.js';
import { roleOf, type Sign } from '../symbol.js';
import type { Role } from '../theme.js';

/** A point: grey, or of a series (0, 1, 2). */
export const dotSign =
  (series?: number): Sign =>
  (theme) =>
    pointShape(series ?? 0, 8, 8, 5, { fill: theme[roleOf(series)] });

export const missingSign: Sign = (theme) => hatch(1, 3, 14, 10, theme.missing);

export const barSign: Sign = (theme) => svg`<rect x="2" y="2" width="12" height="12" fill=${theme.context}></rect>`;

/** A class of a map, from 1 (low) to 5. */
export const tileSign =
  (tile: number): Sign =>
  (theme) =>
    svg`<rect x="1.5" y="1.5" width="13" height="13" fill=${theme[`tile${tile}` as Role]} stroke=${theme.axis}></rect>`;
