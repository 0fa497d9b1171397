import type { Language } from '@kanskracht/tables';
import { svg } from 'lit';
import { round } from '../../draw/round.js';
import type { Sizes } from '../../draw/sizes.js';
import type { Drawing } from '../../figure.js';
import { formatNumber } from '../../format.js';
import type { Theme } from '../../theme.js';
import type { GoalModel } from '../model.js';
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
} from '../piece.js';
import { gapMark } from '../say.js';
import { textsIn } from '../texts.js';
import { type Block, blocksOf, type Item } from './blocks.js';
import { gapsTexts } from './texts.js';

export { linkedWords as words } from '../linked/index.js';

/** So many of a list are drawn; the table has them all. */
const most = 12;
const between = 32;

/**
 * What nobody works at, what works at nothing, what is perhaps done twice and what nothing is known of:
 * four numbers, each with its list. Beside each other where there is room, else under each other.
 */
export function draw(model: GoalModel, theme: Theme, sizes: Sizes, lang: Language): Drawing {
  const columns = sizes.narrow ? 1 : 2;
  const width = (sizes.width + between) / columns - between;
  const tools: Tools = { model, theme, sizes, lang, texts: textsIn(lang) };
  const blocks = blocksOf(model, lang).map((block) => drawBlock(block, width, tools));
  // Under each other by column, so that a long list leaves no hole beside it.
  const placed = over(
    Array.from({ length: columns }, (_, column) =>
      moved(
        below(
          blocks.filter((_, index) => index % columns === column),
          sizes.line * 2,
        ),
        column * (width + between),
        0,
      ),
    ),
  );
  return {
    width: sizes.width,
    height: Math.ceil(placed.height),
    content: svg`<g>${placed.content}</g>`,
    marks: placed.marks,
  };
}

function drawBlock({ kind, count, heading, lines, items }: Block, width: number, tools: Tools): Piece {
  const { theme, sizes, lang } = tools;
  const shown = items.length > most + 1 ? items.slice(0, most) : items;
  const gap = sizes.note * 0.55;
  const list = shown.map((item) => below([rule(width, theme.grid, 1), itemPiece(item, kind, width, tools)], gap));
  const rest =
    shown.length === items.length
      ? nothing
      : write(gapsTexts(lang).more(items.length - shown.length), width, noteStyle(tools), tools);
  return below(
    [
      rule(width, theme.text, 2),
      title(count, heading, width, tools),
      ...lines.map((line) => write(line, width, noteStyle(tools), tools)),
      below([...list, rest], gap),
    ],
    gap,
  );
}

/** The number large, a question mark where nobody can know it, and beside it, else under it, what it counts. */
function title(count: number | undefined, heading: string, width: number, tools: Tools): Piece {
  const { theme, sizes, lang } = tools;
  const { label, measure } = sizes;
  const text = count === undefined ? '?' : formatNumber(count, lang, 0);
  const size = label * 2.25;
  // Figures are all as wide as the widest.
  const left = measure('0'.repeat(text.length), size, true) + label * 0.75;
  const paint = count ? theme.series1 : theme.muted;
  const number = write(text, width, { size, paint, bold: true }, tools);
  if (left > width * 0.4) return below([number, write(heading, width, labelStyle(tools, true), tools)]);
  // The first line of the words stands on the number's line.
  return over([number, indented(write(heading, width - left, labelStyle(tools, true), tools), left, size - label)]);
}

/** What it is, and in small its kind, its themes and who works at it. */
function itemPiece({ id, text, tag, remarks, choice }: Item, kind: Block['kind'], width: number, tools: Tools): Piece {
  const notes = remarks.map((remark) => write(remark, width, noteStyle(tools), tools));
  const item = below(
    [
      write(text, width, labelStyle(tools), tools),
      ...(tag === undefined ? notes : [tagged(tag, remarks[0], width, tools), ...notes.slice(1)]),
    ],
    tools.sizes.note * 0.3,
  );
  return marked(item, gapMark(kind, id), width, choice);
}

/** A word in a frame with a remark beside it; under it where there is little room, and no frame that is too wide. */
function tagged(text: string, remark: string | undefined, width: number, tools: Tools): Piece {
  const { note } = tools.sizes;
  const style = noteStyle(tools);
  const sign = writeTag(text, tools);
  const left = sign.width + note * 0.5;
  const isWide = left > width / 3;
  const words = write(remark, isWide ? width : width - left, style, tools);
  if (isWide) return below([sign.width > width ? write(text, width, style, tools) : sign, words], note * 0.3);
  return over([sign, indented(words, left, note * 0.12)]);
}

/** Moved, with the height that it then needs. */
const indented = (piece: Piece, x: number, y: number): Piece => ({
  ...moved(piece, x, y),
  height: piece.height + y,
});

const rule = (width: number, paint: string, thickness: number): Piece => ({
  content: svg`<path d=${`M0 ${thickness / 2}H${round(width)}`} stroke=${paint} stroke-width=${thickness}></path>`,
  height: thickness,
  marks: [],
});
