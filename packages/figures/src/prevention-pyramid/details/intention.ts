import { svg } from 'lit';
import { label } from '../../draw/label.js';
import { round } from '../../draw/round.js';
import type { Tools } from '../block.js';
import { remarks } from '../rest.js';
import type { Triangle } from '../triangle.js';

/** Where less is intended at one side and more at the other: an arrow along the side of the triangle. */
export function drawIntention({ x, width, height }: Triangle, { model, theme, sizes, lang }: Tools): unknown {
  const rows = model.levels.toReversed();
  const down = rows.findIndex(({ intended }) => intended === 'down');
  const up = rows.findLastIndex(({ intended }) => intended === 'up');
  if (down < 0 || up < 0) return null;
  const { note, measure } = sizes;
  const word = remarks.use().remarkTexts(lang).aim;
  const [from, to] = [down, up].map((row) => ((row + 0.5) * height) / rows.length) as [number, number];
  const slope = width / 2 / height;
  const sideAt = (y: number): number => x + width / 2 - slope * y - note;
  const top = Math.min(from, to);
  const style = { size: note, paint: theme.muted, anchor: 'end' as const };
  const head = Math.sign(to - from) * 7;
  const shaft = `M${round(sideAt(from))} ${round(from)}L${round(sideAt(to))} ${round(to)}`;
  const point = `m${round(head * slope - 5)} ${-head}l${round(5 - head * slope)} ${head}l${round(5 + head * slope)} ${-head}`;
  return svg`<path d=${shaft + point} fill="none" stroke=${theme.muted} stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"></path>${label(word, Math.max(measure(word, note), sideAt(top) - note * 0.6), top + note * 0.35, style)}`;
}
