import type { Verdict } from '@kanskracht/tables';
import type { Size } from '../figure.js';
import { estimate, wrap } from '../text.js';
import type { ComparisonModel, Shown } from './model.js';
import { referenceLabel, type Say } from './say.js';

/** Where one region's row stands. `y` of texts is their baseline; `band` is the middle of its axis. */
export interface RowPlace {
  readonly y: number;
  readonly height: number;
  readonly band: number;
  readonly name: { readonly lines: readonly string[]; readonly x: number; readonly y: number };
  readonly valueY: number;
  /** Difference and verdict. */
  readonly against: readonly Against[];
}

interface Against {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly verdict?: Exclude<Verdict, 'not_compared'>;
}

export interface DotsLayout {
  readonly stacked: boolean;
  readonly labelSize: number;
  readonly noteSize: number;
  /** From where to where the axis runs. */
  readonly x1: number;
  readonly x2: number;
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
  /** Where values end. */
  readonly valueX: number;
  readonly rows: readonly RowPlace[];
  /** Heads of columns, on one baseline. */
  readonly headY: number;
  readonly heads: readonly { readonly lines: readonly string[]; readonly x: number; readonly anchor: 'start' | 'end' }[];
  readonly reference: {
    readonly lines: readonly string[];
    readonly width: number;
    readonly y: number;
    /** Between these it can stand. */
    readonly from: number;
    readonly to: number;
  };
  /** How wide a note is. */
  halo(text: string): number;
}

/** A figure narrower than this stacks what belongs to a region. */
const narrow = 560;
/** An axis shorter than this shows no differences. */
const shortestAxis = 150;
const gap = 16;

interface Tools {
  readonly model: ComparisonModel;
  readonly say: Say;
  readonly width: number;
  readonly labelSize: number;
  readonly noteSize: number;
  readonly widthOf: (text: string, size: number, bold?: boolean) => number;
  readonly wrapTo: (text: string, width: number, size: number, bold?: boolean) => string[];
}

/** Side by side where there is room for an axis, stacked where there is not. */
export function layOut(model: ComparisonModel, say: Say, { width, fontSize = 16, measure = estimate }: Size): DotsLayout {
  const tools: Tools = {
    model,
    say,
    width,
    labelSize: fontSize * 0.875,
    noteSize: fontSize * 0.8125,
    widthOf: measure,
    wrapTo: (text, room, size, bold) => wrap(text, room, size, measure, bold),
  };
  const wide = width < narrow ? undefined : sideBySide(tools);
  return wide !== undefined && wide.x2 - wide.x1 >= shortestAxis ? wide : stacked(tools);
}

const allEstimates = ({ shown }: ComparisonModel): boolean => shown.every(({ observed }) => observed.estimate);

function sideBySide({ model, say, width, labelSize, noteSize, widthOf, wrapTo }: Tools): DotsLayout {
  const { shown, reference, indicator } = model;
  const widest = (texts: readonly string[], size: number, bold = false) => Math.ceil(Math.max(0, ...texts.map((text) => widthOf(text, size, bold))));
  const nameWidth = Math.min(widest(shown.map(({ name }) => name), labelSize, true), width * 0.3);
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
  const differenceWidth = showsDifference ? Math.max(widest(filled(differences), noteSize), 92) + gap : 0;
  const valueHead = allEstimates(model) ? say.texts.estimate : '';
  const valueWidth = Math.max(widest(shown.map(({ observed }) => (observed.value === undefined ? '' : say.value(observed.value))), labelSize, true), widthOf(valueHead, noteSize));

  const verdictX = width - verdictWidth + gap;
  const differenceX = width - verdictWidth - differenceWidth + gap;
  const valueX = width - verdictWidth - differenceWidth;
  const x1 = Math.ceil(nameWidth);
  const x2 = Math.floor(valueX - valueWidth);

  const heads: DotsLayout['heads'][number][] = [];
  if (valueHead !== '') heads.push({ lines: [valueHead], x: valueX, anchor: 'end' });
  if (showsDifference) heads.push({ lines: wrapTo(differenceHead, differenceWidth - gap, noteSize), x: differenceX, anchor: 'start' });
  if (judged) heads.push({ lines: [say.texts.columns.verdict.toLowerCase()], x: verdictX, anchor: 'start' });
  const referenceText = reference ? referenceLabel(reference, say) : '';
  const referenceLines = reference ? wrapTo(referenceText, x2 - x1, labelSize) : [];
  const headHeight = Math.max(referenceLines.length * labelSize * 1.25, ...heads.map(({ lines }) => lines.length * noteSize * 1.25), 0);
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
    if (verdict !== undefined) against.push({ text: verdict, x: verdictX, y: base, ...(row.verdict !== 'not_compared' && { verdict: row.verdict }) });
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

function stacked({ model, say, width, labelSize, noteSize, widthOf, wrapTo }: Tools): DotsLayout {
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
      const x = 21 + widthOf(`${verdict} `, noteSize);
      if (parts !== '' && x + widthOf(`· ${parts}`, noteSize) <= width) against.push({ text: `· ${parts}`, x, y: line });
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
  const parts = [row.observed.estimate && row.observed.value !== undefined ? say.texts.estimate : undefined, differenceText(row, say, true)];
  return parts.filter((part) => part !== undefined).join(' · ');
}

function differenceText(row: Shown, say: Say, long: boolean): string | undefined {
  return row.reason === 'is_reference' ? say.texts.reasons.is_reference : say.difference(row, long);
}

function verdictText({ verdict, reason, observed }: Shown, { texts }: Say): string | undefined {
  if (verdict !== 'not_compared') return texts.verdicts[verdict];
  return reason === 'is_reference' || observed.value === undefined ? undefined : texts.verdicts.not_compared;
}
