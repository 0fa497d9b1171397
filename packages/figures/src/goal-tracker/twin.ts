/* The rows that the goals are drawn from: all, since each can be a link of another. */
import { extraColumns } from '../extra-columns.js';
import { factsOf } from '../facts.js';
import { rowsWith, tableIn, twin, withExtras } from '../twin/twin.js';
import { goalTracker, readOurs, used } from './index.js';

export const goalTwin = twin({
  asks: { theme: true, kind: true, 'as-of': true, since: true, highlight: true, unfold: true, view: true },
  make: goalTracker,
  tellsMore: () => true,
  used(dataset) {
    const { facts } = factsOf(dataset, readOurs, 'goals');
    const measured = [...facts.measurements, ...facts.targets].map(({ indicator }) => indicator);
    const regions = [...facts.measurements, ...facts.actions].flatMap(({ region }) => region ?? []);
    const english = extraColumns(tableIn(dataset, 'indicators'), ['indicator'], ['name_en', 'plain_name_en']);
    const known = {
      ...facts,
      indicators: withExtras(rowsWith(facts.indicators, 'indicator', measured), ['indicator'], english),
      regions: rowsWith(facts.regions, 'region', regions),
    };
    return used.map((name) => ({ name, schema: name, rows: known[name] }));
  },
});
