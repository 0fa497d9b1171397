/* What a dot on a line means, only as far as the drawing has such dots; or why there are no lines. */
import { svg } from 'lit';
import { fitLines } from '../../draw/fit-lines.js';
import { labelLines } from '../../draw/label.js';
import { round } from '../../draw/round.js';
import { nothing, type Piece } from '../piece.js';
import type { Station } from './plan.js';
import { drawStation } from './station.js';
import { growth, type NetworkTools } from './tools.js';

const between = 20;

export function drawKey(tools: NetworkTools): Piece {
  const { model, theme, sizes, words } = tools;
  const { note, width, measure } = sizes;
  const style = { size: note, paint: theme.muted };
  if (!model.hasLinks) {
    const lines = fitLines(words.noLinks, width, note, measure);
    return { content: labelLines(lines, 0, note, style), height: lines.length * note * 1.3, marks: [] };
  }
  const items = itemsOf(tools);
  const step = 14 * growth(tools);
  let [x, y] = [0, 0];
  const content = items.map(({ text, stations }) => {
    const indent = 4 + stations.length * step;
    const lines = fitLines(text, width - indent, note, measure);
    const own = indent + Math.max(...lines.map((line) => measure(line, note)));
    if (x > 0 && x + own > width) [x, y] = [0, y + note * 1.6];
    const item = svg`<g transform=${`translate(${round(x)} ${round(y)})`}>${stations.map((station, index) => drawStation(station, step * (index + 0.45), note * 0.68, step, 'plain', tools))}${labelLines(lines, indent, note, style)}</g>`;
    x += own + between;
    y += (lines.length - 1) * note * 1.3;
    return item;
  });
  return items.length === 0
    ? nothing
    : { content: svg`<g data-part="key">${content}</g>`, height: y + note * 1.6, marks: [] };
}

type Sample = Pick<Station, 'basis' | 'strength'>;

function itemsOf({ plan, texts, words }: NetworkTools): { text: string; stations: readonly Sample[] }[] {
  const bases = new Set(plan.stations.map(({ basis }) => basis));
  const strengths = new Set(plan.stations.map(({ strength }) => strength));
  const all = [
    { text: texts.bases.confirmed, basis: 'confirmed' as const },
    { text: texts.bases.assumed, basis: 'assumed' as const },
    { text: words.unsaid, basis: undefined },
  ].filter(({ basis }) => bases.has(basis));
  const [first] = all;
  return [
    ...all.map(({ text, basis }, index) => ({
      text: index === 0 ? words.worksAt(basis === undefined ? undefined : text) : text,
      stations: [basis === undefined ? {} : { basis }],
    })),
    ...(first === undefined || strengths.size < 2
      ? []
      : [
          {
            text: words.strength,
            stations: [1, 3].map((strength) => ({ ...(first.basis && { basis: first.basis }), strength })),
          },
        ]),
  ];
}
