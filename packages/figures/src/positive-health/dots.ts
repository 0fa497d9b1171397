/* The same scores on straight lines from 0 to the highest score: dimensions, or the aspects of one. */

import type { Language } from '@kanskracht/tables';
import { type SVGTemplateResult, svg } from 'lit';
import { label, labelLines } from '../draw/label.js';
import { round } from '../draw/round.js';
import { pointShape } from '../draw/series.js';
import type { Sizes } from '../draw/sizes.js';
import type { Mark } from '../figure.js';
import { formatNumber } from '../format.js';
import { wrap } from '../text.js';
import type { Role, Theme } from '../theme.js';
import type { PositiveHealthModel, Score } from './model.js';
import { missingText, scoreText } from './say.js';

/** One line of the plot: a dimension or an aspect, with every subject's score. */
export interface DotRow {
  readonly id: string;
  readonly label: string;
  readonly max: number;
  /** By subject id, the reference's too. */
  readonly scores: ReadonlyMap<string, Score | undefined>;
  readonly markId: (subject: string) => string;
  readonly choice: Readonly<Record<string, string>>;
}

export interface Plotted {
  readonly height: number;
  readonly content: SVGTemplateResult;
  readonly marks: readonly Mark[];
}

/** Between the lines of two subjects in a row: enough to hit each. */
const lane = 26;

/** Where names end and the scale runs; dimensions and aspects share it, so that they can be compared. */
export interface Layout {
  readonly left: number;
  readonly right: number;
  readonly nameWidth: number;
  readonly nameAbove: boolean;
}

export function layoutOf(rows: readonly DotRow[], { width, label: size, narrow, measure }: Sizes): Layout {
  const longest = Math.max(0, ...rows.map((row) => measure(row.label, size, true)));
  const nameWidth = narrow ? width : Math.min(longest, width * 0.34);
  return { left: narrow ? 8 : nameWidth + 24, right: width - size * 4.2, nameWidth, nameAbove: narrow };
}

export function drawDots(
  rows: readonly DotRow[],
  model: PositiveHealthModel,
  layout: Layout,
  theme: Theme,
  sizes: Sizes,
  lang: Language,
  top: number,
): Plotted {
  const placed: { row: DotRow; names: string[]; y: number; height: number }[] = [];
  let y = top + 6;
  for (const row of rows) {
    const names = wrap(row.label, layout.nameWidth, sizes.label, sizes.measure, true);
    const lanes = Math.max(1, model.subjects.length) * lane;
    const height = layout.nameAbove
      ? names.length * sizes.line + lanes + 6
      : Math.max(lanes, names.length * sizes.line) + 10;
    placed.push({ row, names, y, height });
    y += height;
  }
  const drawn = placed.map(({ row, names, y: rowTop, height }) => ({
    row,
    ...drawRow(row, names, rowTop, height, layout, model, theme, sizes, lang),
  }));
  const bottom = y;
  return {
    height: bottom + sizes.note * 1.8 - top,
    content: svg`<g>${drawScale(rows, layout, top, bottom, theme, sizes, lang)}${drawn.map(({ content }) => content)}</g>`,
    marks: drawn.flatMap(({ marks }) => marks),
  };
}

const scaleTo = ({ left, right }: Layout, share: number): number => left + share * (right - left);

/** Hairlines at the ends and the middle, labelled at the foot. */
function drawScale(
  rows: readonly DotRow[],
  layout: Layout,
  top: number,
  bottom: number,
  theme: Theme,
  { note }: Sizes,
  lang: Language,
): unknown {
  const max = rows[0]?.max ?? 10;
  const shares = [0, 0.5, 1];
  const sameScale = rows.every((row) => row.max === max);
  return svg`<path d=${shares.map((share) => `M${round(scaleTo(layout, share))} ${round(top)}V${round(bottom)}`).join('')} fill="none" stroke=${theme.grid}></path>${
    sameScale
      ? shares.map((share) =>
          label(formatNumber(share * max, lang), scaleTo(layout, share), bottom + note * 1.2, {
            size: note,
            paint: theme.muted,
            anchor: 'middle',
          }),
        )
      : null
  }`;
}

function drawRow(
  row: DotRow,
  names: readonly string[],
  top: number,
  height: number,
  layout: Layout,
  model: PositiveHealthModel,
  theme: Theme,
  sizes: Sizes,
  lang: Language,
): { content: SVGTemplateResult; marks: Mark[] } {
  const { label: size, line } = sizes;
  const nameHeight = names.length * line;
  const lanesHeight = Math.max(1, model.subjects.length) * lane;
  const lanesTop = layout.nameAbove ? top + nameHeight + 2 : top + (height - lanesHeight) / 2;
  const nameY = (layout.nameAbove ? top : top + (height - nameHeight) / 2) + size;
  const marks: Mark[] = [];
  const lanes = model.subjects.map((subject, index) => {
    const score = row.scores.get(subject.id);
    const y = lanesTop + (index + 0.5) * lane;
    if (score !== undefined) marks.push(markAt(row, subject.id, score, y, layout));
    return drawScore(score, row.max, index, y, layout, model, theme, sizes, lang);
  });
  const reference = model.reference === undefined ? undefined : row.scores.get(model.reference.id);
  if (model.reference !== undefined && reference?.value !== undefined) {
    marks.push({
      ...markAt(row, model.reference.id, reference, lanesTop + lanesHeight / 2, layout),
      choice: row.choice,
    });
  }
  return {
    content: svg`<g>${labelLines(names, 0, nameY, { size, paint: theme.text, bold: true }, line)}
<path d=${model.subjects.map((_, index) => `M${round(layout.left)} ${round(lanesTop + (index + 0.5) * lane)}H${round(layout.right)}`).join('')} fill="none" stroke=${theme.grid}></path>
${reference?.value === undefined ? null : drawReference(reference.value / row.max, lanesTop, lanesHeight, layout, theme)}${lanes}</g>`,
    marks,
  };
}

function drawReference(share: number, top: number, height: number, layout: Layout, theme: Theme): SVGTemplateResult {
  const x = round(scaleTo(layout, share));
  return svg`<line class="moves" x1=${x} x2=${x} y1=${round(top + 2)} y2=${round(top + height - 2)} stroke=${theme.reference} stroke-width="1.5"></line>`;
}

function drawScore(
  score: Score | undefined,
  max: number,
  index: number,
  y: number,
  layout: Layout,
  model: PositiveHealthModel,
  theme: Theme,
  { label: size, note, width }: Sizes,
  lang: Language,
): unknown {
  const paint = theme[`series${index + 1}` as Role];
  if (score === undefined) return null;
  if (score.value === undefined) {
    return label(missingText(score, lang), layout.left + 6, y + note * 0.35, {
      size: note,
      paint: theme.muted,
      halo: theme.background,
    });
  }
  const at = (value: number): number => round(scaleTo(layout, Math.min(1, Math.max(0, value / max))));
  const hollow = model.kind === 'approximation';
  const interval =
    score.lower === undefined || score.upper === undefined
      ? null
      : svg`<path d=${`M${at(score.lower)} ${round(y)}H${at(score.upper)}M${at(score.lower)} ${round(y - 4)}v8M${at(score.upper)} ${round(y - 4)}v8`} fill="none" stroke=${paint} stroke-width="1.5"></path>`;
  return svg`${interval}${pointShape(index, at(score.value), y, 5.5, hollow ? { fill: theme.background, stroke: paint } : { fill: paint })}${label(
    scoreText(score.value, lang),
    width,
    y + size * 0.35,
    { size, paint, anchor: 'end', bold: true },
  )}`;
}

function markAt(row: DotRow, subject: string, score: Score, y: number, layout: Layout): Mark {
  const x = score.value === undefined ? layout.left + 40 : scaleTo(layout, score.value / row.max);
  const half = score.value === undefined ? 46 : 13;
  return {
    id: row.markId(subject),
    x: round(x - half),
    y: round(y - lane / 2),
    width: 2 * half,
    height: lane,
    choice: { ...row.choice, region: subject },
  };
}
