import { besideWords, type Columns, emptyWidth } from './columns.js';
import { emptyPlace } from './empty-place.js';
import type { Goal, Theme } from './model.js';
import {
  below,
  labelStyle,
  marked,
  moved,
  noteStyle,
  nothing,
  over,
  type Piece,
  type Tools,
  write,
  writeTag,
} from './piece.js';
import { capital, goalKind, goalMark, themeName } from './say.js';

/** A goal: its kind and sentence, what was measured of it or the empty place of that, and who works at it. */
export function goalRow(goal: Goal, theme: Theme, columns: Columns, tools: Tools): Piece {
  const { sizes, texts, lang, tracked } = tools;
  const gap = sizes.note * 0.7;
  const tag = writeTag(goalKind(goal.kind, lang), tools);
  const head = sentence(goal, theme, columns, tools);
  const foot = workers(goal, columns, tools);
  const words =
    tracked?.drawTracked(goal, head, foot, columns, tools) ??
    besideWords(head, emptyPlace(texts.noBaseline, columns.side.width, tools), foot, columns, gap);
  const row = columns.side.isBeside ? over([tag, moved(words, columns.x, 0)]) : below([tag, words], gap / 2);
  return marked(row, goalMark(goal.id, theme.id), sizes.width, { goal: goal.id });
}

/** The goal's own words, and where else it belongs. */
function sentence({ text, themes, higher, worlds }: Goal, theme: Theme, { width }: Columns, tools: Tools): Piece {
  const { model, texts } = tools;
  const others = themes.filter((id) => id !== theme.id).map((id) => nameOf(id, tools));
  const about = higher?.text ?? higher?.id;
  const remarks = [
    others.length > 0 ? texts.list.alsoIn(others.join(', ')) : undefined,
    worlds.length > 0 ? texts.mark.worlds(worlds.join(', ')) : undefined,
    about && !model.ambitions.some(({ id }) => id === higher?.id)
      ? texts.mark.higher(higher?.programme ? `${about} (${higher.programme})` : about)
      : undefined,
  ];
  return below([
    write(text, width, labelStyle(tools, true), tools),
    ...remarks.map((remark) => write(remark, width, noteStyle(tools), tools)),
  ]);
}

const nameOf = (id: string, { model, lang }: Tools): string => {
  const label = model.theme.options.find((option) => option.id === id)?.label;
  return label ?? themeName(model.themes.find((theme) => theme.id === id) ?? { name: id }, lang);
};

/** How many actions work at it, where the data say that of any. */
function workers({ links }: Goal, columns: Columns, tools: Tools): Piece {
  const { model, texts } = tools;
  if (!model.hasLinks) return nothing;
  return links.length === 0
    ? emptyPlace(texts.list.noActions, emptyWidth(columns, tools), tools)
    : write(capital(texts.actions(links.length)), columns.width, noteStyle(tools), tools);
}
