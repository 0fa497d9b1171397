/*
 * Where scores come from: what people said of themselves (`health_scores`), or an approximation made
 * from indicators by the documented mapping (`approximations`, in `approximated/`). Both become the
 * same list of entries.
 */
import type { Row, ScoreKind } from '@kanskracht/tables';
import { withoutHoles } from '../without-holes.js';
import type { Score } from './model.js';

/** One score, before anything is chosen. */
export interface Entry {
  readonly subject: string;
  readonly name?: string;
  /** Whether this is about a group of people without a region. */
  readonly isGroup?: boolean;
  readonly axis: string;
  readonly aspect?: string;
  readonly aspectLabel?: string;
  readonly aspectLabelEn?: string;
  readonly period?: string;
  readonly kind: ScoreKind;
  readonly score: Score;
}

/** Whether a row is about everyone in its region. */
export const isTotal = (group = ''): boolean => /^(?:total|totaal)?$/i.test(group);

/** What a row of `health_scores` is about: a region, a group, or a group within a region. */
export function subjectOf({ region, group }: Row<'health_scores'>): string | undefined {
  const part = isTotal(group) ? undefined : group;
  if (region === undefined) return part ?? group;
  return part === undefined ? region : `${region}/${part}`;
}

export function entriesFromScores(rows: readonly Row<'health_scores'>[]): Entry[] {
  return rows.flatMap((row): Entry[] => {
    const subject = subjectOf(row);
    if (subject === undefined) return [];
    return [
      {
        subject,
        isGroup: row.region === undefined,
        axis: row.dimension,
        kind: row.kind ?? 'self_score',
        score:
          row.score === undefined
            ? { missing: row.missing ?? 'unknown' }
            : withoutHoles({ value: row.score, lower: row.lower, upper: row.upper, n: row.n }),
        ...withoutHoles({ name: row.name, aspect: row.aspect, aspectLabel: row.aspect, period: row.period }),
      },
    ];
  });
}

/** The score of a dimension for which only aspects were asked: their mean, since their number differs by dimension. */
export function meanOfAspects(aspects: readonly Score[]): Score {
  const values = aspects.flatMap(({ value }) => (value === undefined ? [] : [value]));
  if (values.length === 0 || values.length < aspects.length) {
    return { missing: aspects.find(({ missing }) => missing !== undefined)?.missing ?? 'unknown' };
  }
  return { value: values.reduce((sum, value) => sum + value, 0) / values.length, meanOf: values.length };
}
