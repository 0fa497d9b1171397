import { ColumnTable, checkTables, readFacts, schemas, type TableName } from '@kanskracht/tables';
import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';

const tableNames = Object.keys(schemas) as TableName[];
const columnNames = [
  ...new Set(
    Object.values(schemas).flatMap((schema) =>
      Object.entries(schema).flatMap(([key, { aliases }]) => [key, ...aliases]),
    ),
  ),
];

/* What cells hold in the world: numbers in every dress, words, marks, and what nobody expects. */
const cell = fc.oneof(
  fc.double(),
  fc.integer({ min: -5, max: 120 }),
  fc.bigInt(),
  fc.date({ noInvalidDate: false }),
  fc.constantFrom(
    null,
    undefined,
    true,
    '',
    ' ',
    '.',
    'x',
    '-99997',
    '71,9',
    '1.234',
    '12O',
    'te weinig',
    'NaN',
    '<10',
  ),
  fc.constantFrom(2020, '2021/2022', '2018-2020', '31-05-2024', 'WK098416', 'GM0984', 'NL01', 'LF', 'meer', '%'),
  fc.constantFrom('constructor', '__proto__', 'toString'),
  fc.string(),
  fc.anything(),
);
const columnName = fc.oneof(
  fc.constantFrom(...columnNames),
  fc.constantFrom('LF', 'Meedoen', '2020', '2016', 'constructor', '__proto__', 'respondent'),
  fc.string(),
);
const table = fc
  .array(fc.tuple(columnName, fc.array(cell, { minLength: 4, maxLength: 4 })), { maxLength: 12 })
  .map((columns) => new ColumnTable(new Map(columns)));
const tableName = fc.oneof(
  fc.constantFrom(...tableNames),
  fc.constantFrom('', 'observations-2024', 'observations-national', 'Waarnemingen', '__proto__'),
  fc.string(),
);
const tables = fc
  .array(fc.tuple(tableName, table), { maxLength: 5 })
  .map((entries) => Object.fromEntries(entries) as Record<string, ColumnTable>);

/* Whole tables, so that rows get through and their values are settled. */
const observation = fc.record({
  indicator: fc.constantFrom('a', 'b'),
  region: fc.constantFrom('NL01', 'GM0984', 'WK098416', 'eigen'),
  period: fc.constantFrom(2016, '2020', '2021/2022'),
  value: cell,
  lower: cell,
  upper: cell,
  n: cell,
  numerator: cell,
  missing: fc.oneof(fc.constantFrom('', null, 'geheim', 'not_measured', 'zomaar'), cell),
  unit: fc.constantFrom('%', 'euro', null),
});
const observations = fc
  .array(observation, { maxLength: 12 })
  .map(
    (rows) =>
      new ColumnTable(
        Object.fromEntries(
          ['indicator', 'region', 'period', 'value', 'lower', 'upper', 'n', 'numerator', 'missing', 'unit'].map(
            (key) => [key, rows.map((row) => row[key as keyof typeof row])],
          ),
        ),
      ),
  );

describe('any tables at all', () => {
  it('are read without throwing, and what is wrong has a message', () => {
    fc.assert(
      fc.property(tables, fc.constantFrom('nl' as const, 'en' as const), (given, lang) => {
        for (const problem of checkTables(given, { lang })) {
          expect(problem.message).to.be.a('string').and.not.equal('');
          expect(problem.hint).to.be.a('string').and.not.equal('');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('give rows that each hold a value or a reason, never both', () => {
    fc.assert(
      fc.property(tables, observations, (given, rows) => {
        const { facts } = readFacts({ ...given, observations: rows });
        for (const { value, missing } of [...facts.observations, ...facts.prevention, ...facts.measurements]) {
          expect(value === undefined).to.equal(missing !== undefined);
        }
        for (const { score, missing } of facts.health_scores) {
          expect(score === undefined).to.equal(missing !== undefined);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('give no number about too few persons, and no interval beside its value', () => {
    fc.assert(
      fc.property(observations, (rows) => {
        for (const { value, lower, upper, n, numerator, unit } of readFacts({ observations: rows }).facts
          .observations) {
          if (value !== undefined) {
            expect(Number.isFinite(value)).to.equal(true);
            expect(n === undefined || n >= 10).to.equal(true);
            expect(numerator === undefined || numerator <= 0 || numerator >= 5).to.equal(true);
            expect(unit !== '%' || (value >= 0 && value <= 100)).to.equal(true);
            if (lower !== undefined && upper !== undefined) expect(lower <= value && value <= upper).to.equal(true);
          } else expect([lower, upper, numerator]).to.deep.equal([undefined, undefined, undefined]);
        }
      }),
      { numRuns: 300 },
    );
  });
});
