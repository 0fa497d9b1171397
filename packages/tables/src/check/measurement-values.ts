import type { Row } from '../schema/schemas.js';
import type { Method } from '../schema/words.js';
import type { Facts } from './facts.js';
import { type Findings, without } from './soundness.js';

type Measurement = Row<'measurements'>;

/** What a measurement is in where its row doesn't say: the indicator's unit and method. */
export type Usual = ReadonlyMap<string, Facts['indicators'][number]>;

export const usualOf = (indicators: Facts['indicators']): Usual =>
  new Map(indicators.map((row) => [row.indicator, row]));

export const unitOf = ({ indicator, unit }: Measurement, usual: Usual): string | undefined =>
  unit ?? usual.get(indicator)?.unit;

/** What was measured of a goal by one indicator, in one region and unit. */
export const seriesKey = (row: Measurement, usual: Usual): string =>
  JSON.stringify([row.goal, row.indicator, row.region, unitOf(row, usual)]);

/** Measurements of which a value that can't be is unknown: fewer than none of what is counted. */
export function withSoundValues(rows: readonly Measurement[], usual: Usual, findings: Findings): Measurement[] {
  const broken = new Set(rows.filter(({ value = 0 }) => value % 1 !== 0).map((row) => seriesKey(row, usual)));
  return rows.map((row) => {
    const method = row.method ?? usual.get(row.indicator)?.method;
    const isWhole = !broken.has(seriesKey(row, usual));
    if ((row.value ?? 0) >= 0 || !isCounted(method, unitOf(row, usual), isWhole)) return row;
    findings.add('negative_value', 'measurements', row, 'value', { severity: 'error' });
    return { ...without(row, 'value', 'lower', 'upper', 'numerator'), missing: 'unknown' };
  });
}

/* What such a unit names can be below 0. */
const signed =
  /^(?:€|euro|°|graden|degrees|index|score|schaal|scale|punt|point|pp\b|procentpunt|percentage point|saldo|balance|verschil|difference|verandering|change)/i;

/* A count or a register; where nothing says how it was measured, whole numbers of something. */
function isCounted(method: Method | undefined, unit: string | undefined, isWhole: boolean): boolean {
  if (unit !== undefined && signed.test(unit)) return false;
  return method === undefined ? unit !== undefined && isWhole : method === 'count' || method === 'register';
}
