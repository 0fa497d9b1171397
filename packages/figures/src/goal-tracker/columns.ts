import { below, moved, over, type Piece, type Tools } from './piece.js';
import { goalKind } from './say.js';

/** Where things stand in a row: a tag, words, and what was measured. */
export interface Columns {
  /** Where words begin; 0 where the tag stands above them. */
  readonly x: number;
  /** How wide they are. */
  readonly width: number;
  /** The place of a line, or of an action's state: beside the words, or under them over the full width. */
  readonly side: { readonly x: number; readonly width: number; readonly isBeside: boolean };
}

const gap = 20;

export function columnsOf({ model, sizes, texts, lang }: Tools): Columns {
  const { width, note, narrow, measure } = sizes;
  if (narrow) return { x: 0, width, side: { x: 0, width, isBeside: false } };
  const kinds = new Set(model.goals.map(({ kind }) => goalKind(kind, lang)));
  const tags = [...kinds, texts.list.actions].map((text) => measure(text, note) + note);
  const x = Math.max(...tags) + 12;
  const side = Math.min(240, Math.max(170, width * 0.28));
  return { x, width: width - x - side - gap, side: { x: width - side, width: side, isBeside: true } };
}

/** Words, and what belongs beside them or under them. */
export const beside = (words: Piece, other: Piece, { side, x }: Columns): Piece =>
  side.isBeside ? over([words, moved(other, side.x - x, 0)]) : below([words, other], 6);

/** The same with last words: where there is no room beside, they come after what the first words are about. */
export const besideWords = (words: Piece, other: Piece, last: Piece, columns: Columns, gap: number): Piece =>
  columns.side.isBeside
    ? beside(below([words, last], gap), other, columns)
    : below([beside(words, other, columns), last], gap);

/** How wide the empty place of something is that is not drawn at the side. */
export const emptyWidth = ({ side, width }: Columns, { sizes }: Tools): number =>
  side.isBeside ? Math.min(width, sizes.note * 12) : width;
