/* The rows that a web is drawn from: its subjects' and its reference's. */
import { type Facts, regionsOf } from '@kanskracht/tables';
import { extraColumns } from '../extra-columns.js';
import { factsOf } from '../facts.js';
import { readAll } from '../read-all.js';
import { rowsWith, type TwinTable, tableIn, twin, withExtras } from '../twin/twin.js';
import { subjectOf } from './entries.js';
import { positiveHealth } from './index.js';
import { axisLabel } from './texts.js';

export const healthTwin = twin({
  asks: { region: true, reference: true, period: true, kind: true, dimension: true, view: true },
  make: positiveHealth,
  tellsMore: (model) => model.kind !== 'self_score',
  names: { dimension: (id, lang) => axisLabel({ id }, lang) },
  used(dataset, model) {
    const { facts } = factsOf(dataset, readAll, 'health_scores', ['health_scores', 'observations']);
    const ids = new Set([...model.subjects, ...(model.reference ? [model.reference] : [])].map(({ id }) => id));
    const isShown = ({ period }: { readonly period?: string }): boolean =>
      period === undefined || period === model.period;
    const dimensions: TwinTable = { name: 'dimensions', schema: 'dimensions', rows: facts.dimensions };
    const regions: TwinTable = { name: 'regions', schema: 'regions', rows: regionsAround(ids, facts) };
    if (model.kind === 'self_score') {
      const rows = facts.health_scores.filter(
        (row) => ids.has(subjectOf(row) ?? '') && isShown(row) && (row.kind ?? 'self_score') === 'self_score',
      );
      return [{ name: 'health_scores', schema: 'health_scores', rows }, dimensions, regions];
    }
    const mapped = facts.approximations.map(({ indicator }) => indicator);
    const scores = facts.health_scores.filter(
      (row) => ids.has(subjectOf(row) ?? '') && isShown(row) && row.kind === 'approximation',
    );
    const observations = rowsWith(facts.observations, 'indicator', mapped).filter(
      (row) => ids.has(row.region) && isShown(row),
    );
    const english = extraColumns(tableIn(dataset, 'indicators'), ['indicator'], ['name_en', 'plain_name_en']);
    const keys = ['dimension', 'indicator'];
    const reasons = extraColumns(tableIn(dataset, 'approximations'), keys, ['reason_en']);
    return [
      { name: 'health_scores', schema: 'health_scores', rows: scores },
      { name: 'observations', schema: 'observations', rows: observations },
      {
        name: 'indicators',
        schema: 'indicators',
        rows: withExtras(rowsWith(facts.indicators, 'indicator', mapped), ['indicator'], english),
      },
      { name: 'approximations', schema: 'approximations', rows: withExtras(facts.approximations, keys, reasons) },
      dimensions,
      regions,
    ];
  },
});

/** The regions of the web and all that they lie in, since that is how a reference is found. */
function regionsAround(ids: ReadonlySet<string>, facts: Facts) {
  const regions = regionsOf(facts);
  const wanted = new Set<string>();
  for (const id of ids) {
    for (let at: string | undefined = id; at !== undefined && !wanted.has(at); at = regions.parent(at)) wanted.add(at);
  }
  return rowsWith(facts.regions, 'region', wanted);
}
