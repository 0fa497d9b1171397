import { label } from '../draw/label.js';
import { tag } from '../draw/tag.js';
import { at, type Block, block, empty, stack, type Tools, together, write } from './block.js';
import { changeLine } from './change-line.js';
import type { Level } from './model.js';
import { remarks } from './rest.js';
import { intendedText } from './say.js';

/** A term with its meaning, and what is intended with it. */
export interface Term extends Pick<Level, 'approach' | 'intended'> {
  readonly name: string;
  readonly plain?: string | undefined;
  readonly definition?: string | undefined;
}

export function drawTerm({ name, plain, definition, approach, intended }: Term, width: number, tools: Tools): Block {
  const { theme, sizes, lang } = tools;
  const { label: size, note, line, measure } = sizes;
  const indent = measure(name, size, true) + size * 0.5;
  const isOneLine = plain !== undefined && indent + measure(plain, size) <= width;
  const style = { size, paint: theme.text };
  const framed = approach && tag(remarks.use().remarkTexts(lang).approaches[approach].label, 0, 0, theme, sizes);
  const side = framed ? framed.width + note : 0;
  const aim = changeLine(intendedText(intended, lang), intended === 'down' ? -1 : 1, width - side, tools);
  return stack([
    ...(isOneLine
      ? [block(line, [label(name, 0, size, { ...style, bold: true }), label(plain, indent, size, style)])]
      : [write(name, width, 'title', tools), write(plain, width, 'label', tools)]),
    write(definition, width, 'note', tools),
    framed || aim.height > 0
      ? at(0, note * 0.4, together([framed ? block(framed.height, framed.content) : empty, at(side, note * 0.15, aim)]))
      : empty,
  ]);
}
