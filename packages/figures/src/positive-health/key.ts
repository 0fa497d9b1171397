/* Who is who: each subject's name behind a piece of its line, in its own colour. */

import type { Language } from '@kanskracht/tables';
import { type SVGTemplateResult, svg } from 'lit';
import { labelLines } from '../draw/label.js';
import { round } from '../draw/round.js';
import type { Sizes } from '../draw/sizes.js';
import { lineSymbol } from '../symbol.js';
import { wrap } from '../text.js';
import type { Role, Theme } from '../theme.js';
import type { PositiveHealthModel } from './model.js';
import { approximationTexts, placeName, textsIn } from './texts.js';

const symbolWidth = 34;
const between = 24;

interface Item {
  readonly text: string;
  readonly paint: string;
  readonly bold: boolean;
  /** Absent for a remark, which stands without a sign. */
  readonly symbol?: SVGTemplateResult;
}

export function drawKey(
  model: PositiveHealthModel,
  theme: Theme,
  sizes: Sizes,
  lang: Language,
): { content: SVGTemplateResult; height: number } {
  const { label: size, line, width, measure } = sizes;
  const step = Math.max(22, line * 1.15);
  let x = 0;
  let y = 0;
  let tallest = 0;
  const content = itemsOf(model, theme, lang).map(({ text, paint, bold, symbol }) => {
    const indent = symbol === undefined ? 0 : symbolWidth;
    const lines = wrap(text, width - indent, size, measure, bold);
    const own = indent + Math.max(...lines.map((part) => measure(part, size, bold)));
    if (x > 0 && x + own > width) {
      x = 0;
      y += tallest;
      tallest = 0;
    }
    const item = svg`<g transform=${`translate(${round(x)} ${round(y)})`}>${symbol}${labelLines(lines, indent, 8 + size * 0.35, { size, paint, bold }, line)}</g>`;
    x += own + between;
    tallest = Math.max(tallest, step + (lines.length - 1) * line);
    return item;
  });
  return { content: svg`<g data-part="key">${content}</g>`, height: y + tallest + 8 };
}

/** The subjects, the reference, and which kind of score this is. */
function itemsOf({ kind, subjects, reference }: PositiveHealthModel, theme: Theme, lang: Language): Item[] {
  return [
    ...subjects.map(({ name }, index) => ({
      text: placeName(name, lang),
      paint: theme[`series${index + 1}` as Role],
      bold: true,
      symbol: lineSymbol(index, kind === 'approximation', theme),
    })),
    ...(reference === undefined
      ? []
      : [
          {
            text: placeName(reference.name, lang),
            paint: theme.text,
            bold: false,
            symbol: svg`<line x1="1" y1="8" x2="25" y2="8" stroke=${theme.reference} stroke-width="1.25"></line>`,
          },
        ]),
    {
      text: kind === 'approximation' ? approximationTexts(lang).kind : textsIn(lang).selfScores,
      paint: theme.muted,
      bold: false,
    },
  ];
}
