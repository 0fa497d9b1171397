import { type PyramidOptions, preventionPyramid } from '@kanskracht/figures';
import { expect } from '@open-wc/testing';
import { asking, checks, listing, stated, uncommon } from '../../../packages/figures/src/prevention-pyramid/parts.js';
import { type Cells, tableOf } from '../../harness/tables.js';

type Tables = Readonly<Record<string, readonly Cells[]>>;

const all = { asking, checks, listing, stated, uncommon };
type Name = keyof typeof all;

const three = ['universal', 'selective', 'indicated'];
const counted = (more: Cells = {}, measure = 'hours'): Cells[] =>
  three.map((level, at) => ({ level, measure, value: 9 - at, period: '2024', ...more }));
const activities = [
  { activity: 'a', level: 'universal', region: 'n', age_from: 4, age_to: 12, theme: 'T', approach: 'collective' },
  { activity: 'b', level: 'selective', region: 'n', age_from: 18 },
];

/* What each model is made with, by the alphabet. */
const cases: readonly (readonly [what: string, tables: Tables, options: PyramidOptions, fetched: readonly Name[]])[] = [
  ['rows', { prevention: counted() }, {}, ['stated']],
  ['rows in two forms of one region', { prevention: counted({ form: 'formal', region: 'n' }) }, {}, ['stated']],
  ['a list', { activities }, {}, ['listing']],
  ['rows of people', { prevention: counted({}, 'participants') }, {}, ['stated', 'uncommon']],
  [
    'rows of two regions',
    { prevention: [...counted({ region: 'n' }), ...counted({ region: 'z' })] },
    {},
    ['stated', 'uncommon'],
  ],
  ['definitions', { definitions: [{ level: 'universal', label: 'Basis' }] }, {}, ['uncommon']],
  ['a negative number', { prevention: counted({ value: -1 }) }, {}, ['checks', 'stated']],
  ['a list and rows', { activities, prevention: counted() }, {}, ['checks', 'listing']],
  ['a period that was asked for', { prevention: counted() }, { period: '2020' }, ['asking', 'stated']],
  [
    'a measure that was asked for, beside a list',
    { activities, prevention: counted() },
    { measure: 'hours' },
    ['asking', 'checks', 'listing', 'stated'],
  ],
  ['an open level', { activities }, { level: 'universal' }, ['asking', 'listing']],
  ['the matrix', { activities }, { view: 'matrix', age: '4-11' }, ['asking', 'listing']],
];

describe('the parts of the model of the prevention pyramid', () => {
  const names = Object.keys(all) as Name[];
  const known = new Map<Name, unknown>();

  beforeEach(() => {
    for (const name of names) known.set(name, all[name].use());
  });

  afterEach(() => {
    for (const name of names) all[name].give(known.get(name) as never);
  });

  for (const [what, rows, options, fetched] of cases) {
    it(`are fetched for ${what}: ${fetched.join(', ')}`, async () => {
      const tables = Object.fromEntries(Object.entries(rows).map(([name, own]) => [name, tableOf(own)]));
      const complete = preventionPyramid(tables, options);
      for (const name of names) all[name].give(undefined as never);
      let figure = preventionPyramid(tables, options);
      let rounds = 0;
      while ((await figure.prepare?.()) === true && rounds < 3) {
        figure = preventionPyramid(tables, options);
        rounds += 1;
      }
      expect(rounds).to.be.below(3);
      expect(names.filter((name) => all[name].isThere)).to.deep.equal(fetched);
      expect(figure.model).to.deep.equal(complete.model);
      expect(figure.problems).to.deep.equal(complete.problems);
      expect(figure.words(options.lang ?? 'nl')).to.deep.equal(complete.words(options.lang ?? 'nl'));
    });
  }
});
