import { beside, type Columns, emptyWidth } from './columns.js';
import { emptyPlace } from './empty-place.js';
import type { Action, Theme } from './model.js';
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
  writeNew,
} from './piece.js';
import { actionMark, actionStateText, capital } from './say.js';

/** What is done for a theme: a quiet list, with where each action stands. */
export function actionRows(theme: Theme, columns: Columns, tools: Tools): Piece {
  const { model, sizes, texts } = tools;
  const { side, x } = columns;
  const rows = theme.actions.map((action) =>
    marked(actionRow(action, columns, tools), actionMark(action.id, theme.id), sizes.width - x, {
      action: action.id,
    }),
  );
  // Where nothing is done anywhere, the data are about goals alone.
  const list =
    rows.length === 0 && model.actions.length > 0
      ? [emptyPlace(texts.list.noActions, emptyWidth(columns, tools), tools)]
      : rows;
  if (list.length === 0) return nothing;
  const caption = write(texts.list.actions, sizes.width, noteStyle(tools), tools);
  const words = below(list, sizes.note * 0.6);
  return side.isBeside ? over([caption, moved(words, x, 0)]) : below([caption, words], sizes.note * 0.4);
}

function actionRow(action: Action, columns: Columns, tools: Tools): Piece {
  const { theme, texts, lang } = tools;
  const { side, width } = columns;
  const { name, parts, partner, isToCome, isOver, isNew } = action;
  const paint = isToCome || isOver ? theme.muted : theme.text;
  const words = below([
    write(name, width, { ...labelStyle(tools), paint }, tools),
    write(
      parts.length > 0 ? texts.mark.parts(parts.map((part) => part.name).join(', ')) : undefined,
      width,
      noteStyle(tools),
      tools,
    ),
  ]);
  const about = below([
    writeNew(isNew, capital(actionStateText(action, lang)), side.width, noteStyle(tools), tools),
    write(partner && capital(partner), side.width, noteStyle(tools), tools),
  ]);
  return beside(words, about, columns);
}
