import type { Language } from '@kanskracht/tables';
import { svg } from 'lit';
import type { Sizes } from '../../draw/sizes.js';
import type { Drawing } from '../../figure.js';
import type { Theme } from '../../theme.js';
import { drawFoundation } from '../foundation.js';
import type { GoalModel } from '../model.js';
import { below, nothing } from '../piece.js';
import { drawBand } from './band.js';
import { drawBlocks } from './blocks.js';
import { drawKey } from './key.js';
import { pad } from './parts.js';
import { type Column, planOf } from './plan.js';
import { type NetworkTools, toolsFor } from './tools.js';
import { withWays } from './walk.js';

export { linkedWords as words } from '../linked/index.js';

const between = 20;

/**
 * Goals, themes and actions as a network, from the question at the top to the foundation at the foot.
 * A column is a theme; what stands in it belongs to it. A line from a goal down to an action stands for
 * a row of `contributions`, and there are no other lines.
 */
export function draw(model: GoalModel, theme: Theme, sizes: Sizes, lang: Language): Drawing {
  const plan = planOf(model);
  const tools = toolsFor(model, plan, theme, sizes, lang);
  const columns = bandsOf(plan.columns, columnsIn(plan.columns, tools));
  const width = (sizes.width + between) / Math.max(1, ...columns.map(({ length }) => length)) - between;
  const bands = columns.map((band, index) =>
    drawBand(band, width, between, index === 0 ? plan.blocks.at(-1) : undefined, tools),
  );
  // The strong colour is the highlight's alone.
  const foot = { ...tools, theme: { ...theme, series1: theme.muted } };
  const drawn = below(
    [
      drawKey(tools),
      below([drawBlocks(tools), below(bands, 12)]),
      model.foundation.length === 0 ? nothing : drawFoundation(foot),
    ],
    20,
  );
  return {
    width: sizes.width,
    height: Math.ceil(drawn.height),
    content: svg`<g>${drawn.content}</g>`,
    marks: withWays(drawn.marks, plan),
  };
}

/** One to four themes side by side, as many as leave room for their words. */
function columnsIn(columns: readonly Column[], { sizes }: NetworkTools): number {
  const { width, label, measure } = sizes;
  const texts = columns.flatMap(({ goals, rows }) => [
    ...goals.map(({ text }) => text),
    ...rows.map(({ action }) => action.name),
  ]);
  const words = texts.flatMap((text) => text.split(/[\s/-]+/));
  const longest = Math.max(0, ...words.map((word) => measure(word, label, true)));
  const tracks = Math.max(0, ...columns.map((column) => column.tracks.length));
  // One odd word of sixty letters is broken sooner than that all themes stand under each other.
  const least = Math.max(11 * label, Math.min(longest + 2 * pad, 20 * label)) + tracks * label;
  return Math.max(1, Math.min(4, columns.length, Math.floor((width + between) / (least + between))));
}

/** All in one band where they fit, else bands about as long as each other; what has no theme then has its own. */
function bandsOf(columns: readonly Column[], most: number): (readonly Column[])[] {
  if (columns.length <= most) return [columns];
  const named = columns.filter(({ theme }) => theme.name !== undefined);
  const count = Math.ceil(named.length / most);
  const length = Math.ceil(named.length / count);
  const bands = Array.from({ length: count }, (_, index) => named.slice(index * length, (index + 1) * length));
  return named.length === columns.length ? bands : [...bands, columns.slice(named.length)];
}
