/* The shift: a strip of 100 % a period, the oldest on top, with lines along which parts grow or shrink. */

import { cumsum } from 'd3-array';
import { type SVGTemplateResult, svg } from 'lit';
import { hatch } from '../draw/hatch.js';
import { label } from '../draw/label.js';
import { round } from '../draw/round.js';
import { type Block, block, stack, type Tools, write } from './block.js';
import { drawKey, type KeyItem } from './key.js';
import type { Moment, PyramidModel } from './model.js';
import { amountText, shareText } from './numbers.js';
import { periodLabel } from './period-label.js';
import { momentMark } from './say.js';

/** More periods than these are too many to see a shift by; the table has them all. */
const most = 8;

/** One part of a strip: how it is painted, and what is written on it. */
export interface Part {
  readonly share: (moment: Moment) => number | undefined;
  readonly draw: (x: number, y: number, width: number, height: number) => SVGTemplateResult;
  readonly on: string;
  /** Around what is written on stripes. */
  readonly halo?: string;
}

/** The first, the last and those compared, and of the others as many as can be read. */
function momentsShown({ moments, period, comparePeriod }: PyramidModel): readonly Moment[] {
  const step = Math.max(1, (moments.length - 1) / (most - 1));
  const even = new Set(moments.map((_, index) => Math.round(index * step)));
  return moments.filter((moment, index) => even.has(index) || [period, comparePeriod].includes(moment.period));
}

/** `key` says what the parts are, where nothing under the strips does; `hasMarks` is for the one set of strips that can be walked over. */
export function drawStrips(
  title: string,
  parts: readonly Part[],
  key: readonly KeyItem[],
  hasMarks: boolean,
  tools: Tools,
): Block {
  const { model, theme, sizes, lang } = tools;
  const { width, label: size, note, line, measure } = sizes;
  const shown = momentsShown(model);
  const totals = shown.map(({ total }) =>
    hasMarks && model.measure !== undefined ? amountText(total, model.measure, lang) : '',
  );
  const names = Math.max(...shown.map(({ period }) => measure(periodLabel(period, lang), size, true))) + 12;
  const after = Math.max(...totals.map((text) => (text === '' ? 0 : measure(text, note) + 12)));
  const above = names + after > width * 0.45;
  const [start, end] = above ? [0, width] : [names, width - after];
  const height = Math.max(24, size * 1.7);
  const lead = above ? line : 0;
  const pitch = lead + height + (above ? 6 : size * 0.8);
  const rows = shown.map((moment, index) => {
    const top = index * pitch + lead;
    const base = above ? top - size * 0.4 : top + height / 2 + size * 0.35;
    const isChosen = moment.period === model.period;
    const shares = parts.map(({ share }) => share(moment) ?? 0);
    const isKnown = parts.some(({ share }) => share(moment) !== undefined);
    const edges = [0, ...cumsum(shares)].map((sum) => start + (sum / 100) * (end - start));
    const strip = isKnown
      ? parts.map((part, position) => {
          const x = edges[position] as number;
          const own = Math.max(0, (edges[position + 1] as number) - x - 2);
          const text = shareText(shares[position] as number, lang);
          const fits = measure(text, note, true) + 8 <= own;
          const style = { size: note, paint: part.on, bold: true, anchor: 'middle' as const };
          return svg`${part.draw(x, top, own, height)}${fits ? label(text, x + own / 2, top + height / 2 + note * 0.36, { ...style, ...(part.halo && { halo: part.halo }) }) : null}`;
        })
      : hatch(start, round(top), round(end - start), height, theme.missing, 9);
    return {
      edges: isKnown ? edges.slice(1, -1) : [],
      top,
      content: svg`<g>${label(periodLabel(moment.period, lang), 0, base, { size, paint: theme.text, bold: isChosen })}${strip}${label(totals[index] as string, width, base, { size: note, paint: theme.muted, anchor: 'end' })}</g>`,
      mark: {
        id: momentMark(moment.period),
        x: 0,
        y: round(top - lead),
        width,
        height: round(height + lead),
      },
    };
  });
  const between = rows.map(({ edges, top }, index) => {
    const next = rows[index + 1];
    return above || next === undefined || next.edges.length !== edges.length
      ? ''
      : edges
          .map(
            (x, edge) =>
              `M${round(x - 1)} ${round(top + height)}L${round((next.edges[edge] as number) - 1)} ${round(next.top)}`,
          )
          .join('');
  });
  const strips = block(
    rows.length * pitch,
    svg`<path d=${between.join('')} stroke=${theme.axis}></path>${rows.map(({ content }) => content)}`,
    hasMarks ? rows.map(({ mark }) => mark) : [],
  );
  return stack([write(title, width, 'title', tools), drawKey(key, width, tools), strips], size * 0.6);
}
