/*
 * Where scores come from: what people said of themselves (`health_scores`), or an approximation made
 * from indicators by the documented mapping (`approximations`). Both become the same list of entries.
 */
import type { Facts, Row, ScoreKind } from '@kanskracht/tables';
import { withoutHoles } from '../without-holes.js';
import type { Approximated, Score } from './model.js';

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

const totals = new Set(['', 'total', 'totaal']);

/** What a row of `health_scores` is about: a region, a group, or a group within a region. */
export function subjectOf({ region, group }: Row<'health_scores'>): string | undefined {
  const part = totals.has((group ?? '').toLowerCase()) ? undefined : group;
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

/** An indicator's name and phrase as the package tells them, by id; extra columns may hold English. */
export interface IndicatorNames {
  readonly plain: string;
  readonly plainEn?: string;
}

/**
 * Scores from indicators in percent: how many of 10 adults are on the favourable side. One main
 * indicator makes a dimension's score, others stand beside it as its aspects; nothing is averaged.
 * A neutral indicator has no favourable side and makes no score.
 */
export function entriesFromIndicators(
  { approximations, indicators, observations }: Facts,
  names: (indicator: string) => IndicatorNames,
  reasons: (mapping: Row<'approximations'>) => Pick<Approximated, 'reason' | 'reasonEn'>,
): Entry[] {
  const kinds = new Map(indicators.map((indicator) => [indicator.indicator, indicator]));
  const mappings = new Map<string, Row<'approximations'>[]>();
  for (const mapping of approximations) {
    mappings.set(mapping.indicator, [...(mappings.get(mapping.indicator) ?? []), mapping]);
  }
  const entries: Entry[] = [];
  for (const row of observations) {
    const about = kinds.get(row.indicator);
    const polarity = row.polarity ?? about?.polarity;
    const unit = row.unit ?? about?.unit ?? '%';
    if (
      !totals.has((row.group ?? '').toLowerCase()) ||
      polarity === undefined ||
      polarity === 'neutral' ||
      unit !== '%'
    )
      continue;
    for (const mapping of mappings.get(row.indicator) ?? []) {
      const { plain, plainEn } = names(row.indicator);
      const favourableIsHigh = polarity === 'higher_is_better';
      const approximated: Approximated = {
        indicator: row.indicator,
        name: plain,
        favourableIsHigh,
        modelled: (row.method ?? about?.method) === 'model',
        ...withoutHoles({ nameEn: plainEn, share: row.value }),
        ...reasons(mapping),
      };
      const aspect = { aspect: row.indicator, aspectLabel: plain, aspectLabelEn: plainEn };
      entries.push({
        subject: row.region,
        axis: mapping.dimension,
        period: row.period,
        kind: 'approximation',
        score: { ...favourable(row, favourableIsHigh), approximated },
        ...withoutHoles({ name: row.name, ...(mapping.role === 'aspect' && aspect) }),
      });
    }
  }
  return entries;
}

/** A share in percent as the number of 10 adults on the favourable side; the interval turns with it. */
function favourable({ value, lower, upper, n, missing }: Row<'observations'>, high: boolean): Score {
  if (value === undefined) return { missing: missing ?? 'unknown' };
  const turn = (share: number | undefined): number | undefined =>
    share === undefined ? undefined : Math.round((high ? share : 100 - share) * 100) / 1000;
  return withoutHoles({ value: turn(value), lower: turn(high ? lower : upper), upper: turn(high ? upper : lower), n });
}

/** The score of a dimension for which only aspects were asked: their mean, since their number differs by dimension. */
export function meanOfAspects(aspects: readonly Score[]): Score {
  const values = aspects.flatMap(({ value }) => (value === undefined ? [] : [value]));
  if (values.length === 0 || values.length < aspects.length) {
    return { missing: aspects.find(({ missing }) => missing !== undefined)?.missing ?? 'unknown' };
  }
  return { value: values.reduce((sum, value) => sum + value, 0) / values.length, meanOf: values.length };
}
