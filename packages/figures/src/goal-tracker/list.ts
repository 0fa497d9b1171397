/* The default view: a page that a meeting can work from. */

import type { Language } from '@kanskracht/tables';
import { svg } from 'lit';
import { round } from '../draw/round.js';
import type { Sizes } from '../draw/sizes.js';
import type { Drawing } from '../figure.js';
import type { Theme as Paints } from '../theme.js';
import { withoutHoles } from '../without-holes.js';
import { actionRows } from './action-rows.js';
import { type Columns, columnsOf, emptyWidth } from './columns.js';
import { emptyPlace } from './empty-place.js';
import { drawFoundation } from './foundation.js';
import { goalRow } from './goal-row.js';
import type { GoalModel, Theme } from './model.js';
import { drawOpening } from './opening.js';
import { trackedOf } from './parts.js';
import {
  below,
  headingStyle,
  marked,
  moved,
  noteStyle,
  nothing,
  over,
  type Piece,
  type Tools,
  write,
} from './piece.js';
import { themeMark, themeName } from './say.js';
import { textsIn } from './texts.js';

export function drawList(model: GoalModel, theme: Paints, sizes: Sizes, lang: Language): Drawing {
  const tracked = trackedOf(model);
  const years = tracked?.yearsOf(model);
  const tools: Tools = { model, theme, sizes, lang, texts: textsIn(lang), ...withoutHoles({ tracked, years }) };
  const columns = columnsOf(tools);
  const page = below(
    [
      drawOpening(columns, tools),
      tracked?.drawKey(tools) ?? nothing,
      ...model.themes.map((one) => drawTheme(one, columns, tools)),
      tracked?.drawPhases(tools) ?? nothing,
      model.foundation.length === 0 ? nothing : drawFoundation(tools),
    ],
    sizes.line * 1.8,
  );
  return { width: sizes.width, height: Math.ceil(page.height), content: svg`${page.content}`, marks: page.marks };
}

/** A theme with its goals and its actions, each in a row of its own between hairlines. */
function drawTheme(theme: Theme, columns: Columns, tools: Tools): Piece {
  const { model, theme: paints, sizes, texts } = tools;
  const goals = theme.goals.map((goal) => goalRow(goal, theme, columns, tools));
  // Among goals of one kind alone, a theme without them says nothing about the theme.
  const isEmpty = goals.length === 0 && model.goals.length > 0 && model.kind.chosen === undefined;
  const empty = isEmpty
    ? moved(emptyPlace(texts.list.noGoals, emptyWidth(columns, tools), tools), columns.x, 0)
    : nothing;
  const rows = [empty, ...goals, actionRows(theme, columns, tools)].filter(({ height }) => height > 0);
  const gap = sizes.note;
  const ruled = rows.map((row, index) => (index === 0 ? row : under(rule(paints.grid, 1, sizes.width), row, gap)));
  return below([heading(theme, tools), ...ruled], gap);
}

/** The name under a strong rule; what has no theme needs no name where nothing has one. */
function heading(theme: Theme, tools: Tools): Piece {
  const { model, theme: paints, sizes, lang } = tools;
  const isAlone = theme.id === '' && model.themes.length === 1;
  const words = below([
    isAlone ? nothing : write(themeName(theme, lang), sizes.width, headingStyle(tools), tools),
    write(theme.text, sizes.width, noteStyle(tools), tools),
  ]);
  if (words.height === 0) return nothing;
  const block = under(rule(paints.text, 2, sizes.width), words, sizes.note * 0.6);
  return marked(block, themeMark(theme.id), sizes.width, theme.id === '' ? undefined : { theme: theme.id });
}

const rule = (paint: string, thickness: number, width: number): Piece => ({
  content: svg`<path d=${`M0 ${thickness / 2}H${round(width)}`} stroke=${paint} stroke-width=${thickness}></path>`,
  height: thickness,
  marks: [],
});

const under = (line: Piece, piece: Piece, gap: number): Piece => ({
  ...over([line, moved(piece, 0, line.height + gap)]),
  height: line.height + gap + piece.height,
});
