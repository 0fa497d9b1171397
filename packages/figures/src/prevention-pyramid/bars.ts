/* What was counted, as bars on one scale for all levels: this period full, the earlier one thin and grey. */

import { svg } from 'lit';
import { verticalGrid } from '../draw/axis.js';
import { round } from '../draw/round.js';
import { linearScale } from '../draw/scale.js';
import { formatValue } from '../format.js';
import { at, type Block, block, stack, type Tools } from './block.js';
import { changeLine } from './change-line.js';
import { drawLane, lanesOf, type Row } from './lanes.js';
import { changeText, numberText } from './numbers.js';

export interface Bars {
  readonly draw: (row: Row) => Block;
  /** The values of the scale. */
  readonly axis: Block;
}

/** The bars of all `rows` on one scale, in a width; none without numbers. */
export function barsFor(rows: readonly Row[], width: number, tools: Tools): Bars | undefined {
  const { model, theme, sizes, lang } = tools;
  const { measure } = model;
  const lanes = new Map(rows.map((row) => [row, lanesOf(row, tools)]));
  const all = [...lanes.values()].flat();
  if (measure === undefined || all.length === 0) return undefined;
  const { label: size, note, measure: wide } = sizes;
  const names = Math.max(...all.map(({ name }) => wide(name, note) + 8));
  const values = Math.max(...all.map(({ value, share }) => wide(value, size, true) + wide(share, note) + 18));
  const above = width - names - values < 6 * size;
  const start = above ? note : Math.max(names, note);
  const scale = linearScale(
    all.flatMap(({ amount, parts }) => [0, amount.value ?? 0, ...parts.map(({ value }) => value ?? 0)]),
    {
      range: [start, width - (above ? 2.5 * size : values)],
      count: width < 20 * size ? 2 : 4,
      ...(measure === 'reach' && { highest: 100 }),
      // A single activity needs no half ones on its axis.
      ...(measure !== 'fte' && { least: 4 }),
    },
  );
  const tickText = (tick: number): string =>
    measure === 'reach' ? formatValue(tick, '%', lang, scale.decimals) : numberText(tick, measure, lang);
  const last = scale.ticks.at(-1) ?? 0;
  const isCrowded = (wide(tickText(last), note) + 8) * scale.ticks.length > scale(last) - start;
  return {
    draw: (row) => {
      const bars = stack((lanes.get(row) ?? []).map((lane) => drawLane(lane, { scale, start, above }, tools)));
      const change = changeLine(
        changeText(row, measure, lang),
        Math.sign(row.change?.amount ?? 0),
        width - start,
        tools,
      );
      const lines = scale.ticks.map((tick) => `M${round(scale(tick))} 0V${round(bars.height)}`).join('');
      return stack([
        block(
          bars.height,
          svg`<path d=${lines} stroke=${theme.grid}></path>${bars.content}<path d=${`M${round(scale(0))} 0V${round(bars.height)}`} stroke=${theme.axis}></path>`,
        ),
        at(start, 2, change),
      ]);
    },
    axis: block(
      note * 1.8,
      verticalGrid(scale, theme, {
        top: 0,
        bottom: 0,
        size: note,
        format: (tick) => (isCrowded && tick !== 0 && tick !== last ? '' : tickText(tick)),
      }),
    ),
  };
}
