import {
  type Against,
  type DotsLayout,
  differenceText,
  gap,
  type RowPlace,
  type Tools,
  verdictText,
} from './dots-parts.js';
import type { Shown } from './model.js';
import { referenceLabel, type Say } from './say.js';

/** Name and value, under them difference and verdict, under those the axis at full width. */
export function stacked({ model, say, width, labelSize, noteSize, widthOf, wrapTo }: Tools): DotsLayout {
  const { shown, reference } = model;
  const referenceLines = reference ? wrapTo(referenceLabel(reference, say), width, labelSize) : [];
  const headHeight = referenceLines.length * labelSize * 1.25;
  const top = headHeight === 0 ? 4 : headHeight + 14;
  let y = top;
  const rows = shown.map((row): RowPlace => {
    const room = row.observed.value === undefined ? 0 : widthOf(say.value(row.observed.value), labelSize, true) + gap;
    const lines = wrapTo(row.name, width - room, labelSize, row.marked);
    const first = y + 8 + labelSize;
    const under = first + (lines.length - 1) * labelSize * 1.25 + noteSize * 1.45;
    const parts = underName(row, say);
    const against: Against[] = [];
    let line = under;
    const verdict = verdictText(row, say);
    if (row.verdict !== 'not_compared' && verdict !== undefined) {
      against.push({ text: verdict, x: 0, y: line, verdict: row.verdict });
      const x = 21 + widthOf(verdict, noteSize) + 7;
      if (parts !== '' && x + widthOf(`· ${parts}`, noteSize) <= width)
        against.push({ text: `· ${parts}`, x, y: line });
      else if (parts !== '') {
        line += noteSize * 1.45;
        against.push({ text: parts, x: 0, y: line });
      }
    } else if (parts !== '') against.push({ text: parts, x: 0, y: line });
    const textEnd = against.length > 0 ? line : first + (lines.length - 1) * labelSize * 1.25;
    const band = textEnd + 20;
    const place = { y, height: band + 16 - y, band, name: { lines, x: 0, y: first }, valueY: first, against };
    y += place.height;
    return place;
  });
  const bottom = y + 2;
  return {
    stacked: true,
    width,
    labelSize,
    noteSize,
    x1: 0,
    x2: width,
    top,
    bottom,
    height: Math.ceil(bottom + noteSize * 2),
    valueX: width,
    rows,
    headY: headHeight + 2,
    heads: [],
    reference: {
      lines: referenceLines,
      width: Math.max(0, ...referenceLines.map((line) => widthOf(line, labelSize))),
      y: headHeight,
      from: 0,
      to: width,
    },
    halo: (text) => widthOf(text, noteSize),
  };
}

/** What stands under a name where there is no column for it: "schatting · 6,5 procentpunt lager". */
function underName(row: Shown, say: Say): string {
  const parts = [
    row.observed.estimate && row.observed.value !== undefined ? say.texts.estimate : undefined,
    differenceText(row, say, true),
  ];
  return parts.filter((part) => part !== undefined).join(' · ');
}
