import '../../packages/elements/src/register/kanskracht.js';
import type { KansFigure } from '@kanskracht/elements';
import { ColumnTable } from '@kanskracht/tables';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';

/* Values that a table may hold by accident or by malice. */
const cell = fc.oneof(
  { weight: 4, arbitrary: fc.double({ min: -50, max: 150, noNaN: true }) },
  fc.constantFrom(0, -0, Number.NaN, Number.POSITIVE_INFINITY, 1e308, 5e-324, -99997, 10n, 2n ** 70n),
  fc.constantFrom(
    '',
    ' ',
    '.',
    'x',
    '71,9',
    '1.234',
    '1e999',
    '<b>vet</b>',
    '=1+1',
    '__proto__',
    'constructor',
    'total',
  ),
  fc.constantFrom(null, undefined, true, {}, [], new Date(0), new Date(Number.NaN), Symbol.iterator),
  fc.string(),
);
/* What a column of texts may hold: a number that is none is no text that anyone wrote. */
const words = cell.filter((value) => typeof value !== 'number' || Number.isFinite(value));
const code = fc.constantFrom(
  'WK098416',
  'BU09841601',
  'GM0984',
  'NL01',
  'wk098416 ',
  'Noord',
  '',
  '__proto__',
  'toString',
);
const period = fc.constantFrom(2020, '2020', '2020JJ00', '2021/2022', '2018-2020', 'ooit', '', null, new Date(0));
const dimension = fc.constantFrom('LF', 'MW', 'ZG', 'KL', 'MD', 'DF', 'Meedoen', 'Eigen thema', 'constructor', '');
const preventionLevel = fc.constantFrom(
  'universal',
  'selectief',
  'geïndiceerd',
  'care_related',
  'zorg',
  'niet ingedeeld',
  'constructor',
  '',
);
const form = fc.constantFrom('formal', 'informeel', 'mixed', 'onbekend', '', 'half');
const measure = fc.constantFrom('activities', 'deelnemers', 'reach', 'euro', 'fte', 'toString', '');
const id = fc.constantFrom('M1', 'M2', 'm1', 'T1', '__proto__', 'constructor', '', ' ');
const ids = fc.oneof(id, fc.constantFrom('T1|T2', '|', 'T1|T1'));
const date = fc.constantFrom(
  '2024-05-31',
  '31-05-2023',
  '2022',
  'ooit',
  '',
  null,
  new Date(0),
  new Date(Number.NaN),
  45000,
);

const columnsOf: Record<string, Record<string, fc.Arbitrary<unknown>>> = {
  health_scores: {
    region: code,
    dimension,
    score: cell,
    lower: cell,
    upper: cell,
    n: cell,
    period,
    missing: cell,
    kind: cell,
    aspect: cell,
  },
  observations: {
    indicator: fc.constantFrom('gezond', 'eenzaam', '', '__proto__'),
    region: code,
    period,
    value: cell,
    lower: cell,
    upper: cell,
    n: cell,
    unit: fc.constantFrom('%', 'per 1.000', '', null),
    polarity: fc.constantFrom('higher_is_better', 'lager is beter', 'anders', ''),
    method: fc.constantFrom('model', 'survey', '', 'gok'),
    name: cell,
    parent: code,
    level: fc.constantFrom('WK', 'gemeente', '', 'ergens'),
  },
  prevention: { level: preventionLevel, measure, value: cell, period, form, unique: cell, region: code, missing: cell },
  activities: {
    activity: id,
    level: preventionLevel,
    name: words,
    form,
    theme: id,
    programme: id,
    approach: fc.constantFrom('collectief', 'individual', '', 'samen'),
    partner: id,
    region: code,
    age_from: cell,
    age_to: cell,
    period,
  },
  definitions: {
    level: fc.oneof(preventionLevel, form),
    label: words,
    definition: words,
    order: cell,
    direction: fc.constantFrom('up', 'omlaag', 'geen', ''),
  },
  goals: {
    goal: id,
    kind: fc.constantFrom('vraag', 'ambitie', 'meer', 'better', 'strategic', '', 'doel'),
    text: words,
    parent: id,
    programme: id,
    themes: ids,
    direction: fc.constantFrom('up', 'omlaag', 'geen', ''),
    order: cell,
  },
  themes: { theme: id, name: words, order: cell },
  actions: {
    action: id,
    name: words,
    parent: id,
    themes: ids,
    state: fc.constantFrom('idee', 'execution', 'gestopt', '', 'bezig'),
    start: date,
    end: date,
    partner: id,
  },
  contributions: { action: id, goal: id, strength: cell, basis: fc.constantFrom('bevestigd', 'assumed', '', 'ja') },
  measurements: {
    goal: id,
    indicator: id,
    date,
    value: cell,
    lower: cell,
    upper: cell,
    n: cell,
    kind: fc.constantFrom('nulmeting', 'interim', '', 'meting'),
    unit: fc.constantFrom('%', 'kinderen', '', null),
    method: fc.constantFrom('model', 'survey', ''),
    region: code,
  },
  targets: { goal: id, indicator: id, target: cell, target_date: date },
  judgements: {
    goal: id,
    date,
    judgement: fc.constantFrom('vooruit', 'same', 'achteruit', 'goed'),
    by: words,
    note: words,
  },
  phases: {
    project: id,
    phase: fc.constantFrom('prepare', 'uitvoeren', 'evaluate', ''),
    start: date,
    end: date,
    state: words,
  },
  foundation: { name: words, group: id },
};

/** A table with some of the columns, some of them of other lengths, in any order. */
const table = (main: string): fc.Arbitrary<ColumnTable> => {
  const columns = columnsOf[main] ?? {};
  return fc
    .tuple(fc.subarray(Object.keys(columns), { minLength: 0 }), fc.nat({ max: 14 }))
    .chain(([names, rows]) =>
      fc.record(
        Object.fromEntries(
          names.map((name) => [
            name,
            fc.array(columns[name] as fc.Arbitrary<unknown>, { minLength: rows, maxLength: rows }),
          ]),
        ),
      ),
    )
    .map((made) => new ColumnTable({ ...made } as Record<string, unknown[]>));
};

/** What only a machine would say, with what stands around it; a problem may quote what the table holds. */
function nonsense(root: ShadowRoot | null): string | undefined {
  const shown = [...(root?.querySelectorAll('.summary, .controls, .chart, [part="table"], .source') ?? [])];
  return /.{0,60}(?:NaN|Infinity|\[object|undefined).{0,30}/.exec(
    shown.map(({ outerHTML }) => outerHTML).join('\n'),
  )?.[0];
}

/** A figure's tables: its only one, as it is, or some of several by name. */
const given = (names: readonly string[]): fc.Arbitrary<Record<string, ColumnTable>> =>
  fc.record(Object.fromEntries(names.map((name) => [name, table(name)])), {
    requiredKeys: names.length === 1 ? [...names] : [],
  }) as fc.Arbitrary<Record<string, ColumnTable>>;

/* What a page may ask of a figure, beside what it can have. */
const asked = fc.record(
  {
    period: fc.constantFrom('2020', 'ooit', ''),
    region: fc.constantFrom('WK098416', 'nergens', ''),
    measure: fc.constantFrom('euros', 'activities', 'geld'),
    level: fc.constantFrom('universal', 'unclassified', 'top'),
    theme: fc.constantFrom('T1', '__proto__'),
    age: fc.constantFrom('4-11', 'oud'),
    kind: fc.constantFrom('meer', 'better', 'minder'),
    'as-of': fc.constantFrom('2023-06-01', '01-01-2000', 'gisteren'),
    since: fc.constantFrom('2023-06-01', 'toen'),
    highlight: fc.constantFrom('M1', 'weg'),
  },
  { requiredKeys: [] },
);

/* The same and more, as an application gives it: in properties, and not always as a text. */
const options = [
  ['period', 'comparePeriod', 'region', 'reference', 'within', 'indicator', 'measure', 'level', 'group', 'order'],
  ['theme', 'programme', 'kind', 'dimension', 'age', 'ageGroups', 'asOf', 'since', 'highlight', 'unfold', 'view'],
  ['selected', 'heading', 'description'],
].flat();
const noText = fc.constantFrom<unknown>(
  984,
  -0,
  0.1,
  2n,
  true,
  null,
  {},
  [],
  ['WK098416', 984],
  [null, [{}]],
  new Date(0),
  Symbol.iterator,
  () => 1,
);
const handed = fc.dictionary(fc.constantFrom(...options), noText, { maxKeys: 4, noNullPrototype: true });

const figures: readonly (readonly [tag: string, tables: readonly string[], views: readonly string[]])[] = [
  ['kans-positive-health', ['health_scores'], ['spider', 'dots', 'table', 'onzin']],
  ['kans-neighbourhood-comparison', ['observations'], ['dots', 'distribution', 'trend', 'map', 'table', 'onzin']],
  ['kans-prevention-pyramid', ['prevention', 'activities', 'definitions'], ['pyramid', 'matrix', 'table', 'onzin']],
  [
    'kans-goal-tracker',
    ['goals', 'themes', 'actions', 'contributions', 'measurements', 'targets', 'judgements', 'phases', 'foundation'],
    ['list', 'network', 'gaps', 'table', 'onzin'],
  ],
];

for (const [tag, names, views] of figures) {
  describe(`<${tag}> and tables nobody foresaw`, () => {
    it('never throws into the page, and ends as a drawing, a table, “no data” or a named problem', async () => {
      const thrown: unknown[] = [];
      const catchError = (event: ErrorEvent | PromiseRejectionEvent): void => {
        thrown.push('reason' in event ? event.reason : event.error);
      };
      window.addEventListener('error', catchError);
      window.addEventListener('unhandledrejection', catchError);
      const element = document.createElement(tag) as KansFigure;
      element.lang = 'nl';
      document.body.append(element);
      const unexpected: string[] = [];
      element.addEventListener('kans-problem', ({ detail }) => {
        for (const { code, message, hint } of detail.problems) {
          expect(message, code).to.be.a('string').and.not.equal('');
          expect(hint, code).to.be.a('string').and.not.equal('');
          if (code === 'unexpected') unexpected.push(message);
        }
      });
      await fc.assert(
        fc.asyncProperty(
          given(names),
          fc.constantFrom(...views),
          asked,
          handed,
          async (tables, view, attributes, properties) => {
            const [only] = Object.values(tables);
            if (names.length === 1) element.table = only;
            else element.tables = tables;
            for (const name of options) if (name in element) Reflect.set(element, name, undefined);
            for (const name of element.getAttributeNames()) if (name !== 'lang') element.removeAttribute(name);
            for (const [name, value] of Object.entries({ ...attributes, view })) element.setAttribute(name, value);
            for (const [name, value] of Object.entries(properties))
              if (name in element) Reflect.set(element, name, value);
            await element.updateComplete;
            const root = element.shadowRoot;
            expect(root?.querySelector('.chart svg, [part="table"], .waiting, [part="problem"]')).to.not.equal(null);
            expect(nonsense(root)).to.equal(undefined);
            expect(unexpected).to.deep.equal([]);
          },
        ),
        { numRuns: 250, seed: 20261122, includeErrorInReport: true },
      );
      element.remove();
      window.removeEventListener('error', catchError);
      window.removeEventListener('unhandledrejection', catchError);
      expect(thrown).to.deep.equal([]);
    });
  });
}
