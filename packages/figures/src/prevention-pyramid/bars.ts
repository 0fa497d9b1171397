/*
 * What was counted, as bars on one scale for all levels: this period full, the earlier one thin and grey.
 * Each bar has its number at its end, so that it needs no axis but the line at 0.
 */

import { svg } from 'lit';
import { round } from '../draw/round.js';
import { sum } from './amounts.js';
import { at, type Block, block, empty, stack, type Tools } from './block.js';
import { changeLine } from './change-line.js';
import { drawLane, lanesOf, type Row } from './lanes.js';
import { changeText } from './numbers.js';

/** Draws the bars of one of `rows` on the scale of them all, in a width; nothing without numbers. */
export function barsFor(rows: readonly Row[], width: number, tools: Tools): (row: Row) => Block {
  const { model, theme, sizes, lang } = tools;
  const { measure } = model;
  if (measure === undefined) return () => empty;
  const { label: size, note, measure: wide } = sizes;
  const lanes = new Map(rows.map((row) => [row, lanesOf(row, tools)]));
  const all = [...lanes.values()].flat();
  const names = Math.max(...all.map(({ name }) => wide(name, note) + 8));
  const values = Math.max(...all.map(({ value, share }) => wide(value, size, true) + wide(share, note) + 2 * note));
  const above = width - names - values < 6 * size;
  const start = above ? 0 : names;
  const longest = Math.max(...all.map(({ parts }) => sum(parts).value ?? 0)) || 1;
  const unit = (width - start - (above ? 1 : values)) / longest;
  return (row) => {
    const { height, content } = stack(
      (lanes.get(row) ?? []).map((lane) => drawLane(lane, { start, unit, above }, tools)),
    );
    const zero = svg`<path d=${`M${round(start)} 0V${round(height)}`} stroke=${theme.axis}></path>`;
    const change = changeLine(changeText(row, measure, lang), row.change?.amount, width - start, tools);
    return stack([block(height, [content, zero]), at(start, 2, change)]);
  };
}
