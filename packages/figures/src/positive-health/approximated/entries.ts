/* An approximation of scores from indicators, by the documented mapping (`approximations`). */
import type { Dataset, Facts, ReadableTable, Row } from '@kanskracht/tables';
import { extraColumns } from '../../extra-columns.js';
import { withoutHoles } from '../../without-holes.js';
import { type Entry, isTotal } from '../entries.js';
import type { Approximated, Score } from '../model.js';

/**
 * Scores from indicators in percent: how many of 10 adults are on the favourable side. One main
 * indicator makes a dimension's score, others stand beside it as its aspects; nothing is averaged.
 * A neutral indicator has no favourable side and makes no score.
 */
export function entriesFromIndicators(
  { approximations, indicators, observations }: Facts,
  tables: Dataset['tables'],
): Entry[] {
  const names = namesOf(indicators, tables.indicators);
  const reasons = extraColumns(tables.approximations, ['dimension', 'indicator'], ['reason_en']);
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
    if (!isTotal(row.group) || polarity === undefined || polarity === 'neutral' || unit !== '%') continue;
    for (const mapping of mappings.get(row.indicator) ?? []) {
      const { plain, plainEn } = names(row.indicator);
      const favourableIsHigh = polarity === 'higher_is_better';
      const approximated: Approximated = {
        indicator: row.indicator,
        name: plain,
        favourableIsHigh,
        modelled: (row.method ?? about?.method) === 'model',
        ...withoutHoles({
          nameEn: plainEn,
          share: row.value,
          reason: mapping.reason,
          reasonEn: reasons.get(`${mapping.dimension}|${mapping.indicator}`)?.reason_en,
        }),
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

/** The phrase for a sentence of each indicator; the package may hold an English one in a column of its own. */
function namesOf(
  indicators: Facts['indicators'],
  table: ReadableTable | undefined,
): (id: string) => { readonly plain: string; readonly plainEn?: string | undefined } {
  const rows = new Map(indicators.map((row) => [row.indicator, row]));
  const english = extraColumns(table, ['indicator'], ['name_en', 'plain_name_en']);
  return (id) => {
    const row = rows.get(id);
    const { plain_name_en, name_en } = english.get(id) ?? {};
    return { plain: row?.plain_name ?? row?.name ?? id, plainEn: plain_name_en ?? name_en };
  };
}
