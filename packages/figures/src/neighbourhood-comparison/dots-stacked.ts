import { fitAxis } from './axis-values.js';
import {
  type Against,
  type DotsLayout,
  differenceText,
  gap,
  hasValue,
  mostTicks,
  type RowPlace,
  reasonLines,
  type Tools,
  verdictText,
} from './dots-parts.js';
import type { Shown } from './model.js';
import { referenceLabel } from './say.js';

/** Name and value, under them difference and verdict, under those the axis at full width. */
export function stacked(tools: Tools): DotsLayout {
  const { model, say, width, labelSize, noteSize, widthOf, wrapTo } = tools;
  const { shown, reference } = model;
  const noteWidth = (text: string): number => widthOf(text, noteSize);
  const axis = fitAxis(model, { x1: 0, x2: width, most: mostTicks }, say, noteWidth);
  const labelLine = labelSize * 1.25;
  const referenceLines = hasValue(reference) ? wrapTo(referenceLabel(reference, say), width, labelSize) : [];
  const headHeight = referenceLines.length * labelLine;
  const top = headHeight === 0 ? 4 : headHeight + 14;
  let y = top;
  const rows = shown.map((row): RowPlace => {
    const { name, value, end } = nameAndValue(row, y + 8 + labelSize, tools);
    const against = underName(row, end + noteSize * 1.45, tools);
    const reason = reasonLines(row, width - axis.from, tools);
    const band = (against.at(-1)?.y ?? end) + Math.max(20, noteSize);
    const height = band + 16 + Math.max(0, reason.length - 1) * noteSize * 1.25 - y;
    const place = { y, height, band, name, value, against, reason };
    y += height;
    return place;
  });
  const bottom = y + 2;
  return {
    stacked: true,
    width,
    labelSize,
    noteSize,
    axis,
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
    halo: noteWidth,
  };
}

/** The value at the end of the name's first line, or under the name where that would leave the name too little room. */
function nameAndValue(row: Shown, first: number, { say, width, labelSize, widthOf, wrapTo }: Tools) {
  const line = labelSize * 1.25;
  const text = row.observed.value === undefined ? undefined : say.value(row.observed.value);
  const taken = text === undefined ? 0 : widthOf(text, labelSize, true) + gap;
  const below = taken > width / 2;
  const name = { lines: wrapTo(row.name, below ? width : width - taken, labelSize, row.marked), x: 0, y: first };
  const nameEnd = first + (name.lines.length - 1) * line;
  const values = text === undefined ? [] : wrapTo(text, width, labelSize, true);
  const value = { lines: values, y: below ? nameEnd + line : first };
  return { name, value, end: below ? nameEnd + values.length * line : nameEnd };
}

/** What stands under a name where there is no column for it: the verdict, "schatting · 6,5 procentpunt lager". */
function underName(row: Shown, first: number, { say, width, noteSize, widthOf, wrapTo }: Tools): Against[] {
  const line = noteSize * 1.45;
  const remarks = [
    row.observed.estimate && row.observed.value !== undefined ? say.texts.estimate : undefined,
    differenceText(row, say, true),
  ].filter((text) => text !== undefined);
  const remark = remarks.join(' · ');
  // What does not fit on one line stands apart, rather than broken in the middle of a number and its unit.
  const fits = widthOf(remark, noteSize) <= width;
  const lines = (fits && remark !== '' ? [remark] : remarks).flatMap((text) => wrapTo(text, width, noteSize));
  const below = (from: number): Against[] =>
    lines.map((text, index) => ({ text, x: 0, y: first + (from + index) * line }));

  const verdict = verdictText(row, say);
  if (row.verdict === 'not_compared' || verdict === undefined) return below(0);
  const [judged = '', ...more] = wrapTo(verdict, width - 21, noteSize);
  const sign: Against = { text: judged, x: 0, y: first, verdict: row.verdict };
  const x = 21 + widthOf(judged, noteSize) + 7;
  if (remark !== '' && more.length === 0 && x + widthOf(`· ${remark}`, noteSize) <= width)
    return [sign, { text: `· ${remark}`, x, y: first }];
  return [
    sign,
    ...more.map((text, index) => ({ text, x: 21, y: first + (index + 1) * line })),
    ...below(more.length + 1),
  ];
}
