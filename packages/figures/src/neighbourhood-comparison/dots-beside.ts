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
import type { ComparisonModel } from './model.js';
import { referenceLabel } from './say.js';

const allEstimates = ({ shown }: ComparisonModel): boolean => shown.every(({ observed }) => observed.estimate);

/** An axis shorter than this shows no differences. */
const shortestAxis = 140;

/** All that belongs to a region on one line, in columns; nothing where they leave no room for an axis. */
export function sideBySide(tools: Tools): DotsLayout | undefined {
  const { model, say, width, labelSize, noteSize, widthOf, wrapTo } = tools;
  const { shown, reference, indicator } = model;
  const widest = (texts: readonly string[], size: number, bold = false) =>
    Math.ceil(Math.max(0, ...texts.map((text) => widthOf(text, size, bold))));
  const nameWidth = Math.min(
    widest(
      shown.map(({ name }) => name),
      labelSize,
      true,
    ),
    width * (width < 720 ? 0.24 : 0.3),
  );
  const names = shown.map(({ name }) => wrapTo(name, nameWidth, labelSize, true));

  const judged = shown.some(({ verdict }) => verdict !== 'not_compared');
  const differences = shown.map((row) => differenceText(row, say, false));
  const verdicts = shown.map((row) => (judged ? verdictText(row, say) : undefined));
  const filled = (texts: readonly (string | undefined)[]) => texts.filter((text) => text !== undefined);
  const verdictWidth = judged ? widest(filled(verdicts), noteSize) + 21 + gap : 0;
  const differenceHead = reference
    ? indicator.unit === '%'
      ? say.texts.heads.differenceInPoints(say.place(reference))
      : say.texts.heads.difference(say.place(reference))
    : '';
  const showsDifference = differences.some((text) => text !== undefined);
  const headWords = widest(differenceHead.split(/(?<=-)|\s+/), noteSize);
  const differenceWidth = showsDifference
    ? Math.max(widest(filled(differences), noteSize), 84, Math.min(headWords, noteSize * 9)) + gap
    : 0;
  const valueHead = allEstimates(model) ? say.texts.estimate : '';
  const valueWidth = Math.max(
    widest(
      shown.map(({ observed }) => (observed.value === undefined ? '' : say.value(observed.value))),
      labelSize,
      true,
    ),
    widthOf(valueHead, noteSize),
  );

  const verdictX = width - verdictWidth + gap;
  const differenceX = width - verdictWidth - differenceWidth + gap;
  const valueX = width - verdictWidth - differenceWidth;
  const x1 = Math.ceil(nameWidth);
  const x2 = Math.floor(valueX - valueWidth);

  if (x2 - x1 < shortestAxis) return undefined;
  const axis = fitAxis(model, { x1, x2, most: mostTicks }, say, (text) => widthOf(text, noteSize));

  const heads: DotsLayout['heads'][number][] = [];
  if (valueHead !== '') heads.push({ lines: [valueHead], x: valueX, anchor: 'end' });
  if (showsDifference)
    heads.push({ lines: wrapTo(differenceHead, differenceWidth - gap, noteSize), x: differenceX, anchor: 'start' });
  if (judged) heads.push({ lines: [say.texts.columns.verdict.toLowerCase()], x: verdictX, anchor: 'start' });
  const referenceLines = hasValue(reference) ? wrapTo(referenceLabel(reference, say), x2 - x1, labelSize) : [];
  const headHeight = Math.max(
    referenceLines.length * labelSize * 1.25,
    ...heads.map(({ lines }) => lines.length * noteSize * 1.25),
    0,
  );
  const headY = headHeight + 2;
  const top = headHeight === 0 ? 4 : headHeight + 14;

  let y = top;
  const rows = shown.map((row, index): RowPlace => {
    const lines = names[index] ?? [];
    const difference = differences[index];
    const reason = reasonLines(row, (difference === undefined ? width : valueX) - axis.from, tools);
    const height = Math.max(36, lines.length * labelSize * 1.25 + 16, reason.length * noteSize * 1.25 + 16);
    const band = y + height / 2;
    const against: Against[] = [];
    const base = band + noteSize * 0.35;
    const verdict = verdicts[index];
    if (difference !== undefined) against.push({ text: difference, x: differenceX, y: base });
    if (verdict !== undefined)
      against.push({
        text: verdict,
        x: verdictX,
        y: base,
        ...(row.verdict !== 'not_compared' && { verdict: row.verdict }),
      });
    const place = {
      y,
      height,
      band,
      name: { lines, x: 0, y: band + labelSize * 0.35 - ((lines.length - 1) * labelSize * 1.25) / 2 },
      value: {
        lines: row.observed.value === undefined ? [] : [say.value(row.observed.value)],
        y: band + labelSize * 0.35,
      },
      against,
      reason,
    };
    y += height;
    return place;
  });
  const bottom = y + 4;
  return {
    stacked: false,
    width,
    labelSize,
    noteSize,
    axis,
    top,
    bottom,
    height: Math.ceil(bottom + noteSize * 2),
    valueX,
    rows,
    headY,
    heads,
    reference: { lines: referenceLines, width: widest(referenceLines, labelSize), y: headY, from: x1, to: x2 },
    halo: (text) => widthOf(text, noteSize),
  };
}
