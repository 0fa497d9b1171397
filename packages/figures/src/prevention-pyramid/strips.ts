/* The shift: a strip of 100 % a period, the oldest on top, with lines along which parts grow or shrink. */

import { type SVGTemplateResult, svg } from 'lit';
import { hatch } from '../draw/hatch.js';
import { label } from '../draw/label.js';
import { round } from '../draw/round.js';
import { type Block, block, stack, type Tools, write } from './block.js';
import { drawKey, type KeyItem } from './key.js';
import { amountText, shareText } from './numbers.js';
import { periodLabel } from './period-label.js';
import { momentMark } from './say.js';
import { momentsOf } from './views.js';

/** One part of a strip: how it is painted, and what is written on it. */
export interface Part {
  readonly id: string;
  readonly draw: (x: number, y: number, width: number, height: number) => SVGTemplateResult;
  readonly on: string;
  /** Around what is written on stripes. */
  readonly halo: string;
}

/** `key` says what the parts are, where nothing under the strips does; `hasMarks` is for the one set of strips that can be walked over. */
export function drawStrips(
  what: 'levels' | 'forms',
  title: string,
  parts: readonly Part[],
  key: readonly KeyItem[],
  hasMarks: boolean,
  tools: Tools,
): Block {
  const { model, theme, sizes, lang } = tools;
  const { width, label: size, note, line, measure } = sizes;
  const shown = momentsOf(model).map((moment) => ({
    ...moment,
    name: periodLabel(moment.period, lang),
    total: hasMarks && model.measure ? amountText(moment.total, model.measure, lang) : '',
  }));
  const widest = (texts: readonly string[]): number => Math.max(...texts.map((text) => measure(text, size, true))) + 12;
  const names = widest(shown.map(({ name }) => name));
  const after = hasMarks ? widest(shown.map(({ total }) => total)) : 0;
  const above = names + after > width * 0.45;
  const [start, end] = above ? [0, width] : [names, width - after];
  const height = Math.max(24, size * 1.7);
  const lead = above ? line : 0;
  const pitch = lead + height + (above ? 6 : size * 0.8);
  let former: readonly number[] = [];
  const rows = shown.map(({ period, name, total, ...moment }, index) => {
    const y = index * pitch + lead;
    const base = above ? y - size * 0.4 : y + height / 2 + size * 0.35;
    const shares: ReadonlyMap<string, number> | undefined = moment[what];
    let x = start;
    const edges: number[] = [];
    const strip = shares
      ? parts.map(({ id, draw, on, halo }) => {
          const share = shares.get(id) ?? 0;
          const whole = (share / 100) * (end - start);
          const own = Math.max(0, whole - 2);
          const text = shareText(share, lang);
          const place = [x + own / 2, y + height / 2 + note * 0.36] as const;
          const drawn = draw(x, y, own, height);
          x += whole;
          edges.push(x);
          return measure(text, note, true) + 8 > own
            ? drawn
            : [drawn, label(text, ...place, { size: note, paint: on, bold: true, anchor: 'middle', halo })];
        })
      : hatch(start, y, end - start, height, theme.missing, 9);
    // From the edges of the strip above to the same ones of this; the last is the end of both.
    const lines = former.slice(0, above ? 0 : -1).map((edge, at) => {
      const to = edges[at];
      return to === undefined ? '' : `M${round(edge - 1)} ${round(y - pitch + height)}L${round(to - 1)} ${round(y)}`;
    });
    former = edges;
    return {
      content: svg`<path d=${lines.join('')} stroke=${theme.axis}></path>${label(name, 0, base, { size, paint: theme.text, bold: period === model.period })}${strip}${label(total, width, base, { size: note, paint: theme.muted, anchor: 'end' })}`,
      mark: { id: momentMark(period), x: 0, y: round(y - lead), width, height: round(height + lead) },
    };
  });
  const strips = block(
    rows.length * pitch,
    rows.map(({ content }) => content),
    hasMarks ? rows.map(({ mark }) => mark) : [],
  );
  return stack([write(title, width, 'title', tools), drawKey(key, width, tools), strips], size * 0.6);
}
