import type { Language } from '@kanskracht/tables';
import type { TableCell } from '../../figure.js';
import { formatNumber } from '../../format.js';
import type { Point, Series } from '../model.js';
import { monthText } from '../say.js';
import { exact, said } from '../table-cells.js';
import { valueText } from './say.js';
import { trackedTexts } from './texts.js';

/**
 * Every measurement of a series, also those that failed. In a download, with a bar between them:
 * `2022-06-01: 66 (60 to 72) n=236 interim`, or the reason in place of the number.
 */
export const pointsCell = (series: Series, lang: Language): TableCell | undefined =>
  said(
    series.points.map((point) => `${monthText(point.date, lang)}: ${pointText(series, point, lang)}`).join(' · '),
    series.points.map(pointValue).join('|'),
  );

function pointText(series: Series, { lower, missing, upper, value }: Point, lang: Language): string {
  if (value === undefined) return trackedTexts(lang).missing[missing ?? 'unknown'];
  const limits = [lower, upper].flatMap((limit) => (limit === undefined ? [] : formatNumber(limit, lang)));
  return valueText(series, value, lang) + (limits.length === 2 ? ` (${limits.join(' – ')})` : '');
}

function pointValue({ date, kind, lower, missing = 'unknown', n, upper, value }: Point): string {
  const limits = lower === undefined || upper === undefined ? undefined : `(${exact(lower)} to ${exact(upper)})`;
  const facts = value === undefined ? [missing] : [exact(value), limits, n === undefined ? undefined : `n=${exact(n)}`];
  return `${date}: ${[...facts, kind].filter((fact) => fact !== undefined).join(' ')}`;
}
