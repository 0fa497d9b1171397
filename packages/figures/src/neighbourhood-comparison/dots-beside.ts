import {
  type Against,
  type DotsLayout,
  differenceText,
  gap,
  type RowPlace,
  type Tools,
  verdictText,
} from './dots-parts.js';
import type { ComparisonModel } from './model.js';
import { referenceLabel } from './say.js';

const allEstimates = ({ shown }: ComparisonModel): boolean => shown.every(({ observed }) => observed.estimate);

/** All that belongs to a region on one line, in columns. */
export function sideBySide({ model, say, width, labelSize, noteSize, widthOf, wrapTo }: Tools): DotsLayout {
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
  const differenceWidth = showsDifference ? Math.max(widest(filled(differences), noteSize), 84) + gap : 0;
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

  const heads: DotsLayout['heads'][number][] = [];
  if (valueHead !== '') heads.push({ lines: [valueHead], x: valueX, anchor: 'end' });
  if (showsDifference)
    heads.push({ lines: wrapTo(differenceHead, differenceWidth - gap, noteSize), x: differenceX, anchor: 'start' });
  if (judged) heads.push({ lines: [say.texts.columns.verdict.toLowerCase()], x: verdictX, anchor: 'start' });
  const referenceText = reference ? referenceLabel(reference, say) : '';
  const referenceLines = reference ? wrapTo(referenceText, x2 - x1, labelSize) : [];
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
    const height = Math.max(36, lines.length * labelSize * 1.25 + 16);
    const band = y + height / 2;
    const against: Against[] = [];
    const base = band + noteSize * 0.35;
    const difference = differences[index];
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
      valueY: band + labelSize * 0.35,
      against,
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
    x1,
    x2,
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
