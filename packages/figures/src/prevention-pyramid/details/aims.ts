/* Under the meaning of a term: collective or individual in a frame, and beside it what is intended. */
import { tag } from '../../draw/tag.js';
import { at, type Block, block, type Tools, together } from '../block.js';
import { changeLine } from '../change-line.js';
import { remarks } from '../rest.js';
import { intendedText } from '../say.js';
import type { Term } from '../term.js';

export function drawAims({ approach, intended }: Term, width: number, tools: Tools): Block {
  const { theme, sizes, lang } = tools;
  const { note } = sizes;
  const framed = approach && tag(remarks.use().remarkTexts(lang).approaches[approach].label, 0, 0, theme, sizes);
  const side = framed ? framed.width + note : 0;
  const aim = changeLine(intendedText(intended, lang), intended === 'down' ? -1 : 1, width - side, tools);
  return at(
    0,
    note * 0.4,
    together([...(framed ? [block(framed.height, framed.content)] : []), at(side, note * 0.15, aim)]),
  );
}
