import '../../packages/elements/src/entries/kanskracht.js';
import type { KansNeighbourhoodComparison, KansPositiveHealth } from '@kanskracht/elements';
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

const views = {
  'kans-positive-health': ['spider', 'dots', 'table', 'onzin'],
  'kans-neighbourhood-comparison': ['dots', 'distribution', 'trend', 'map', 'table', 'onzin'],
} as const;

for (const [tag, main] of [
  ['kans-positive-health', 'health_scores'],
  ['kans-neighbourhood-comparison', 'observations'],
] as const) {
  describe(`<${tag}> and tables nobody foresaw`, () => {
    it('never throws into the page, and ends as a drawing, a table, “no data” or a named problem', async () => {
      const thrown: unknown[] = [];
      const catchError = (event: ErrorEvent | PromiseRejectionEvent): void => {
        thrown.push('reason' in event ? event.reason : event.error);
      };
      window.addEventListener('error', catchError);
      window.addEventListener('unhandledrejection', catchError);
      const element = document.createElement(tag) as KansPositiveHealth | KansNeighbourhoodComparison;
      element.lang = 'nl';
      document.body.append(element);
      const unexpected: string[] = [];
      element.addEventListener('kans-problem', (event) => {
        const { problems } = (event as CustomEvent<{ problems: { code: string; message: string; hint: string }[] }>)
          .detail;
        for (const { code, message, hint } of problems) {
          expect(message, code).to.be.a('string').and.not.equal('');
          expect(hint, code).to.be.a('string').and.not.equal('');
          if (code === 'unexpected') unexpected.push(message);
        }
      });
      await fc.assert(
        fc.asyncProperty(table(main), fc.constantFrom(...views[tag]), async (given, view) => {
          element.table = given;
          element.setAttribute('view', view);
          await element.updateComplete;
          const root = element.shadowRoot;
          expect(root?.querySelector('.chart svg, [part="table"], .waiting, [part="problem"]')).to.not.equal(null);
          expect(nonsense(root)).to.equal(undefined);
          expect(unexpected).to.deep.equal([]);
        }),
        { numRuns: 250, seed: 20261122, includeErrorInReport: true },
      );
      element.remove();
      window.removeEventListener('error', catchError);
      window.removeEventListener('unhandledrejection', catchError);
      expect(thrown).to.deep.equal([]);
    });
  });
}
