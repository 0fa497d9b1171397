/* A dimension's name in two lines at most, with every subject's score in its own colour under it. */

import type { Language } from '@kanskracht/tables';
import { svg } from 'lit';
import { label, labelLines } from '../draw/label.js';
import { round } from '../draw/round.js';
import type { Sizes } from '../draw/sizes.js';
import { formatNumber } from '../format.js';
import { wrap } from '../text.js';
import type { Role, Theme } from '../theme.js';
import type { Axis, PositiveHealthModel, Subject } from './model.js';
import { missingText, scoreText } from './say.js';
import { axisLabel } from './texts.js';

export interface AxisLabel {
  readonly width: number;
  readonly height: number;
  /** Draws the block with its top at `y`. */
  draw(x: number, y: number, anchor: 'start' | 'middle' | 'end', theme: Theme): unknown;
}

interface Value {
  readonly text: string;
  readonly role: Role;
  readonly bold: boolean;
}

const between = '  ';

/** Narrow enough to leave the room to the web, wide enough for the longest word. */
const nameWidth = ({ width, label: size }: Sizes): number => Math.min(9.3 * size, Math.max(6 * size, width * 0.2));

export function axisLabels(model: PositiveHealthModel, sizes: Sizes, lang: Language): AxisLabel[] {
  const sameScale = model.axes.every(({ max }) => max === model.axes[0]?.max);
  return model.axes.map((axis) => {
    const name = sameScale ? axisLabel(axis, lang) : `${axisLabel(axis, lang)} (0–${formatNumber(axis.max, lang)})`;
    return block(name, axis, model, sizes, lang);
  });
}

function block(name: string, axis: Axis, model: PositiveHealthModel, sizes: Sizes, lang: Language): AxisLabel {
  const { label: size, note, line, measure } = sizes;
  const names = wrap(name, nameWidth(sizes), size, measure, true);
  const values = valuesOf(axis, model, lang);
  const remarks = remarksOf(axis, model, lang).flatMap((remark) => wrap(remark, nameWidth(sizes), note, measure));
  const valuesWidth = values.reduce((sum, { text }) => sum + measure(text + between, size, true), 0);
  const lines = names.length + (values.length > 0 ? 1 : 0) + remarks.length;
  return {
    width: Math.max(
      valuesWidth,
      ...names.map((text) => measure(text, size, true)),
      ...remarks.map((text) => measure(text, note)),
    ),
    height: lines * line,
    draw(x, y, anchor, theme) {
      const first = y + size;
      const valueY = first + names.length * line;
      const remarkY = valueY + (values.length > 0 ? line : 0);
      return [
        ...labelLines(names, x, first, { size, paint: theme.text, anchor, bold: true }, line),
        values.length === 0
          ? null
          : svg`<text x=${round(x)} y=${round(valueY)} font-size=${round(size)} text-anchor=${anchor}>${values.map(
              ({ text, role, bold }, index) =>
                svg`<tspan fill=${theme[role]} font-weight=${bold ? 600 : 400}>${index === 0 ? text : between + text}</tspan>`,
            )}</text>`,
        ...remarks.map((remark, index) =>
          label(remark, x, remarkY + index * line, { size: note, paint: theme.muted, anchor }),
        ),
      ];
    },
  };
}

function valuesOf(axis: Axis, { subjects, reference }: PositiveHealthModel, lang: Language): Value[] {
  const of = (subject: Subject, role: Role, bold: boolean): Value[] => {
    const value = subject.scores.get(axis.id)?.value;
    return value === undefined ? [] : [{ text: scoreText(value, lang), role, bold }];
  };
  return [
    ...subjects.flatMap((subject, index) => of(subject, `series${index + 1}` as Role, true)),
    ...(reference === undefined ? [] : of(reference, 'muted', false)),
  ];
}

/** Why scores are not there; with the subject's name where others do have one. */
function remarksOf(axis: Axis, { subjects }: PositiveHealthModel, lang: Language): string[] {
  const without = subjects.flatMap((subject) => {
    const score = subject.scores.get(axis.id);
    return score === undefined || score.value !== undefined
      ? []
      : [{ name: subject.name, reason: missingText(score, lang) }];
  });
  const [first] = without;
  if (first === undefined) return [];
  const alike = without.length === subjects.length && without.every(({ reason }) => reason === first.reason);
  return alike ? [first.reason] : without.map(({ name, reason }) => `${name}: ${reason}`);
}
