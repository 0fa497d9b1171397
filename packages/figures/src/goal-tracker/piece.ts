/* The list is made of pieces that stand under each other: each knows its height, none where it will stand. */

import type { Language } from '@kanskracht/tables';
import { svg } from 'lit';
import { fitLines } from '../draw/fit-lines.js';
import { type LabelStyle, labelLines } from '../draw/label.js';
import { round } from '../draw/round.js';
import type { Sizes } from '../draw/sizes.js';
import { tag } from '../draw/tag.js';
import type { Choice, Mark } from '../figure.js';
import type { Theme } from '../theme.js';
import type { GoalModel } from './model.js';
import type { Tracked } from './parts.js';
import type { Texts } from './texts.js';
import type { Years } from './tracked/years.js';

export interface Piece {
  /** Drawn from (0, 0). */
  readonly content: unknown;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** What every piece is drawn with. */
export interface Tools {
  readonly model: GoalModel;
  readonly theme: Theme;
  readonly sizes: Sizes;
  readonly lang: Language;
  readonly texts: Texts;
  /** For what was tracked over time, where anything was. */
  readonly tracked?: Tracked;
  /** The time that all lines share; absent where nothing was measured. */
  readonly years?: Years;
}

export const nothing: Piece = { content: null, height: 0, marks: [] };

export function moved({ content, height, marks }: Piece, x: number, y: number): Piece {
  return {
    content: svg`<g transform=${`translate(${round(x)} ${round(y)})`}>${content}</g>`,
    height,
    marks: marks.map((mark) => ({ ...mark, x: round(mark.x + x), y: round(mark.y + y) })),
  };
}

/** Pieces under each other, with a gap between those that have a height. */
export function below(pieces: readonly Piece[], gap = 0): Piece {
  const placed: Piece[] = [];
  let y = 0;
  for (const piece of pieces) {
    if (piece.height === 0) continue;
    if (placed.length > 0) y += gap;
    placed.push(moved(piece, 0, y));
    y += piece.height;
  }
  return { ...over(placed), height: y };
}

/** Pieces on top of each other or side by side, each where it was moved to. */
export const over = (pieces: readonly Piece[]): Piece => ({
  content: pieces.map(({ content }) => content),
  height: Math.max(0, ...pieces.map(({ height }) => height)),
  marks: pieces.flatMap(({ marks }) => marks),
});

/** A text in a width, in as many lines as it needs; nothing where there is no text. */
export function write(text: string | undefined, width: number, style: LabelStyle, { sizes }: Tools): Piece {
  if (!text) return nothing;
  const line = style.size * 1.3;
  const lines = fitLines(text, width, style.size, sizes.measure, style.bold);
  return { content: labelLines(lines, 0, style.size, style, line), height: lines.length * line, marks: [] };
}

/** A word in a frame; `strong` fills it. */
export const writeTag = (
  text: string,
  { theme, sizes }: Tools,
  strong = false,
): Piece & { readonly width: number } => ({
  ...tag(text, 0, 0, theme, sizes, strong),
  marks: [],
});

/** A text with a filled "nieuw" before it where it is new; above it where there is little room. */
export function writeNew(isNew: boolean, text: string, width: number, style: LabelStyle, tools: Tools): Piece {
  if (!isNew) return write(text, width, style, tools);
  const news = writeTag(tools.texts.list.isNew, tools, true);
  const indent = news.width + tools.sizes.note * 0.5;
  if (indent > width / 3) return below([news, write(text, width, style, tools)], 2);
  const words = write(text, width - indent, style, tools);
  const drop = tools.sizes.note * 0.12;
  return { ...over([news, moved(words, indent, drop)]), height: Math.max(news.height, words.height + drop) };
}

/** The same piece with a mark around it, large enough to hit. */
export const marked = (piece: Piece, id: string, width: number, choice?: Choice): Piece => ({
  ...piece,
  marks: [{ id, x: 0, y: 0, width, height: Math.max(24, piece.height), ...(choice && { choice }) }, ...piece.marks],
});

export const noteStyle = ({ theme, sizes }: Tools): LabelStyle => ({ size: sizes.note, paint: theme.muted });
/** Of the question and of themes; no larger than other names where the page's text is so large that words would break. */
export const headingStyle = ({ theme, sizes: { width, label } }: Tools): LabelStyle => ({
  size: width < 16 * label ? label : label * 1.25,
  paint: theme.text,
  bold: true,
});
export const labelStyle = ({ theme, sizes }: Tools, bold = false): LabelStyle => ({
  size: sizes.label,
  paint: theme.text,
  bold,
});
