import { checkTables, type ReadableTable, readFacts, schemas } from '@kanskracht/tables';
import { expect } from '@open-wc/testing';
import { type Cells, tableOf } from '../../harness/tables.js';

type Tables = Readonly<Record<string, readonly Cells[]>>;

/* Rows that are well in every way; each case changes one thing. */
const observation = { indicator: 'health', region: 'WK098416', period: 2020, value: 71.9, lower: 70, upper: 74 };
const score = { region: 'WK098416', dimension: 'LF', score: 7.2 };
const goal = { goal: 'M1', kind: 'meer', text: 'Meer kinderen bewegen' };
const measurement = { goal: 'M1', indicator: 'sport', date: '2024-05-31', value: 40 };
const region = { region: 'WK098416', name: 'Brukske', region_year: 2020 };

const other = (nth: number): Cells => ({ ...observation, region: `region ${nth}` });
const baseline = { ...measurement, kind: 'nulmeting' };
const target = { goal: 'M1', indicator: 'sport', target: 50, target_date: '2026-12-31' };
const action = { action: 'A1', name: 'Sportdag' };
const counted = { level: 'universeel', measure: 'activiteiten', value: 12, period: 2024 };
const activity = { activity: 'Eetpunt', level: 'universeel', period: 2024 };
const observations = (change: Cells): Tables => ({ observations: [{ ...observation, ...change }] });

/** For each code: what goes wrong, in tables that have it, beside tables that are alike and well. */
const cases: Readonly<Record<string, readonly { what: string; wrong: Tables; well: Tables }[]>> = {
  missing_column: [
    {
      what: 'a column that must be there',
      wrong: { goals: [{ goal: 'M1', kind: 'meer' }] },
      well: { goals: [goal] },
    },
    {
      what: 'scores of nobody',
      wrong: { health_scores: [{ dimension: 'LF', score: 7 }] },
      well: { health_scores: [{ group: 'ouders', dimension: 'LF', score: 7 }] },
    },
  ],
  duplicate_column: [
    { what: 'an English and a Dutch name', wrong: observations({ waarde: 3 }), well: observations({ waarden: 3 }) },
  ],
  persons_column: [
    ...['respondent', 'BSN', 'cliënt_id', 'naam_kind', 'Leerlingnummer', 'e-mail', 'geboortedatum'].map((name) => ({
      what: `a column ${name}`,
      wrong: observations({ [name]: 'x1' }),
      well: observations({ leerlingen_per_leraar: 12, aantal_personen: 50 }),
    })),
    {
      what: 'respondents in words',
      wrong: observations({ respondenten: 'Jan' }),
      well: observations({ respondenten: 120 }),
    },
    ...['bewoner', 'jongere', 'Jeugdige', 'gebruiker', 'user_id', 'kind_id', 'bewonersnummer', 'huishoudnummer'].map(
      (name) => ({
        what: `a column ${name}`,
        wrong: observations({ [name]: 12 }),
        well: observations({ kind: 'x', ouder: 'GM0984' }),
      }),
    ),
    ...['vrijwilliger', 'child', 'huishouden', 'mantelzorgers', 'kinderen'].flatMap((name) => [
      {
        what: `names in a column ${name}, which may hold counts and marks`,
        wrong: observations({ [name]: 'Sanne' }),
        well: { observations: [12, 17500, 'x', 'te weinig', null].map((cell, i) => ({ ...other(i), [name]: cell })) },
      },
      {
        what: `the numbers of a register in a column ${name}`,
        wrong: observations({ [name]: '0123' }),
        well: observations({ [name]: 8_400_000 }),
      },
      {
        what: `numbers that go up by one in a column ${name}`,
        wrong: { observations: [1001, 1002, 1003].map((cell, i) => ({ ...other(i), [name]: cell })) },
        well: { observations: [1001, 1002, 1002].map((cell, i) => ({ ...other(i), [name]: cell })) },
      },
    ]),
  ],
  not_a_number: [
    { what: 'a letter O', wrong: observations({ value: '12O' }), well: observations({ value: '72' }) },
    {
      what: 'a place',
      wrong: { positions: [{ region: 'a', x: 'links', y: 1 }] },
      well: { positions: [{ region: 'a', x: 0, y: 1 }] },
    },
  ],
  ambiguous_number: [
    {
      what: 'a point that can be two things',
      wrong: { observations: [{ ...observation, value: '1.234', lower: undefined, upper: undefined }] },
      well: {
        observations: [
          { ...observation, value: '1.234', lower: undefined, upper: undefined },
          { ...observation, region: 'b', value: '71,9', lower: undefined, upper: undefined },
        ],
      },
    },
  ],
  not_an_integer: [
    {
      what: 'half an inhabitant',
      wrong: { regions: [{ ...region, inhabitants: '3000,5' }], ...observations({}) },
      well: { regions: [{ ...region, inhabitants: '3000' }], ...observations({}) },
    },
  ],
  unknown_word: [
    {
      what: 'a level of prevention',
      wrong: { prevention: [{ level: 'heel vroeg', measure: 'uren', value: 3 }] },
      well: { prevention: [{ level: 'Geïndiceerd', measure: 'uren', value: 3 }] },
    },
    { what: 'a kind of goal', wrong: { goals: [{ ...goal, kind: 'mooier' }] }, well: { goals: [goal] } },
  ],
  unreadable_period: [
    { what: 'words', wrong: observations({ period: 'vorig jaar' }), well: observations({ period: '2021/’22' }) },
  ],
  unreadable_date: [
    {
      what: 'a day that does not exist',
      wrong: { measurements: [{ ...measurement, date: '31-02-2024' }] },
      well: { measurements: [measurement] },
    },
  ],
  missing_key: [
    { what: 'no region', wrong: observations({ region: ' ' }), well: observations({}) },
    {
      what: 'a score of nobody',
      wrong: { health_scores: [{ ...score, region: null }] },
      well: { health_scores: [score] },
    },
  ],
  unknown_region: [
    {
      what: 'a code beside a table of regions',
      wrong: { regions: [region], ...observations({ region: 'WK098461' }) },
      well: { regions: [region], ...observations({ region: 'wk098416  ' }) },
    },
    {
      what: 'an activity somewhere',
      wrong: { regions: [region], activities: [{ activity: 'a', level: 'universal', region: 'elders' }] },
      well: { regions: [region], activities: [{ activity: 'a', level: 'universal' }] },
    },
  ],
  duplicate_key: [
    {
      what: 'the same fact twice',
      wrong: { observations: [observation, { ...observation, value: 73 }] },
      well: { observations: [observation, { ...observation, group: '65+' }] },
    },
    {
      what: 'the total by two names',
      wrong: { observations: [observation, { ...observation, group: 'Totaal' }] },
      well: { observations: [observation, { ...observation, region_year: 2024, period: 2024 }] },
    },
  ],
  value_and_missing: [
    {
      what: 'a value and a reason',
      wrong: observations({ missing: 'geheim' }),
      well: observations({ value: '', missing: 'geheim' }),
    },
  ],
  no_value_no_reason: [
    { what: 'an empty cell', wrong: observations({ value: '' }), well: observations({ value: '.' }) },
  ],
  outside_interval: [
    { what: 'a value below its interval', wrong: observations({ value: 69 }), well: observations({ value: 70 }) },
  ],
  reversed_interval: [
    {
      what: 'limits that changed places',
      wrong: observations({ lower: 74, upper: 70 }),
      well: observations({ lower: 71.9, upper: 71.9 }),
    },
  ],
  outside_percentage: [
    {
      what: 'more than all',
      wrong: observations({ value: 101, upper: 110, unit: '%' }),
      well: observations({ value: 101, upper: 110, unit: 'euro' }),
    },
    {
      what: 'a unit that the indicator has',
      wrong: { indicators: [{ indicator: 'health', unit: 'procent' }], ...observations({ value: -1, lower: -2 }) },
      well: { indicators: [{ indicator: 'health', unit: 'index' }], ...observations({ value: -1, lower: -2 }) },
    },
    ...[-1, 101].map((value) => ({
      what: `a reach of ${value}`,
      wrong: { prevention: [{ ...counted, measure: 'bereik', value }] },
      well: { prevention: [{ ...counted, measure: 'bereik', value: 100 }] },
    })),
  ],
  outside_scale: [
    {
      what: 'an 11',
      wrong: { health_scores: [{ ...score, score: 11 }] },
      well: { health_scores: [{ ...score, score: 10 }] },
    },
    {
      what: 'a scale of one’s own',
      wrong: { dimensions: [{ dimension: 'LF', label: 'Lichaam', scale_max: 5 }], health_scores: [score] },
      well: { dimensions: [{ dimension: 'LF', label: 'Lichaam', scale_max: 10 }], health_scores: [score] },
    },
  ],
  small_number: [
    { what: 'nine answers', wrong: observations({ n: 9 }), well: observations({ n: 10 }) },
    { what: 'a numerator of 4', wrong: observations({ numerator: 4 }), well: observations({ numerator: 0 }) },
    { what: 'a denominator of 9', wrong: observations({ denominator: 9 }), well: observations({ denominator: 10 }) },
    {
      what: 'fewer than the indicator asks',
      wrong: { indicators: [{ indicator: 'health', min_n: 30 }], ...observations({ n: 29 }) },
      well: { indicators: [{ indicator: 'health', min_n: 30 }], ...observations({ n: 30 }) },
    },
    {
      what: 'few answers to a score',
      wrong: { health_scores: [{ ...score, n: 9 }] },
      well: { health_scores: [{ ...score, n: 10 }] },
    },
    {
      what: 'three who are counted in a score, or in a measurement',
      wrong: { health_scores: [{ ...score, teller: 3 }] },
      well: { health_scores: [{ ...score, teller: 5 }], measurements: [{ ...measurement, noemer: 10 }] },
    },
    { what: 'weighted answers', wrong: observations({ n: '7,4' }), well: observations({ n: '10,4' }) },
    { what: '"<10"', wrong: observations({ n: '<10' }), well: observations({ n: '10' }) },
    { what: 'a reason in the place of n', wrong: observations({ n: 'te weinig' }), well: observations({ n: '' }) },
    {
      what: 'few answers to a measurement',
      wrong: { measurements: [{ ...measurement, n: 9 }] },
      well: { measurements: [{ ...measurement, n: 10 }] },
    },
  ],
  unreadable_count: [
    { what: 'about five', wrong: observations({ n: 'ca. 5' }), well: observations({ n: '50 ' }) },
    { what: 'less in words', wrong: observations({ n: 'minder dan 10' }), well: observations({ n: '.' }) },
    { what: 'two ways to read it', wrong: observations({ noemer: '1.234' }), well: observations({ noemer: '1234' }) },
    { what: 'a date', wrong: observations({ teller: new Date(2024, 4, 3) }), well: observations({ teller: null }) },
  ],
  too_many_cells: [
    {
      what: 'what the reader found beyond the header',
      wrong: observations({ 'cell 7 of 6': '9' }),
      well: observations({ 'cell 7 of 6': '' }),
    },
  ],
  odd_code: [
    ...['WK98416', 'GM984', 'bu0984160', 'WK0984161'].map((code) => ({
      what: `the code ${code}`,
      wrong: observations({ region: code }),
      well: observations({ region: `${code} Brukske` }),
    })),
    {
      what: 'digits with a level',
      wrong: observations({ region: '098416', niveau: 'wijk' }),
      well: observations({ region: '098416', niveau: 'eigen' }),
    },
    {
      what: 'an odd code, with its level',
      wrong: observations({ region: 'WK98416', level: 'WK' }),
      well: observations({ region: 'WK098416', level: 'WK' }),
    },
  ],
  shares_not_percent: [
    {
      what: 'shares of one indicator',
      wrong: {
        observations: [
          { indicator: 'a', region: 'r', period: 2020, value: '0,719', unit: '%' },
          { indicator: 'a', region: 's', period: 2020, value: '1', unit: '%' },
          { indicator: 'b', region: 's', period: 2020, value: '12,25', unit: '%' },
        ],
      },
      well: {
        observations: [
          { indicator: 'a', region: 'r', period: 2020, value: '0,719', unit: '%' },
          { indicator: 'a', region: 's', period: 2020, value: '1,1', unit: '%' },
          { indicator: 'b', region: 's', period: 2020, value: '0,719', unit: 'index' },
        ],
      },
    },
    {
      what: 'more than a small percentage',
      wrong: observations({ value: 0.25, lower: 0.2, upper: 0.3, unit: 'procent' }),
      well: observations({ value: 0.7, lower: 0.2, upper: 0.9, unit: 'procent' }),
    },
  ],
  different_division: [
    {
      what: 'two divisions in one comparison',
      wrong: {
        observations: [
          { ...observation, region_year: 2020 },
          { ...observation, region: 'GM0984', region_year: 2024 },
        ],
      },
      well: {
        observations: [
          { ...observation, region_year: 2020 },
          { ...observation, region: 'GM0984', region_year: 2024, period: 2024 },
        ],
      },
    },
    {
      what: 'regions of another division',
      wrong: { regions: [region], ...observations({ region_year: 2024 }) },
      well: { regions: [region], ...observations({ region_year: 2020 }) },
    },
  ],
  own_parent: [
    {
      what: 'a goal that serves itself',
      wrong: { goals: [{ ...goal, parent: 'M1' }] },
      well: { goals: [{ ...goal, parent: 'a goal of another programme' }] },
    },
    {
      what: 'an action that is a part of itself',
      wrong: { actions: [{ ...action, ouder: 'A1' }] },
      well: { actions: [action, { action: 'A2', name: 'Sportles', ouder: 'A1' }] },
    },
  ],
  parent_ring: [
    {
      what: 'three goals that serve each other',
      wrong: {
        goals: [
          { ...goal, parent: 'M2' },
          { ...goal, goal: 'M2', parent: 'M3' },
          { ...goal, goal: 'M3', parent: 'M1' },
        ],
      },
      well: {
        goals: [
          { ...goal, parent: 'M2' },
          { ...goal, goal: 'M2', parent: 'M3' },
          { ...goal, goal: 'M3' },
        ],
      },
    },
    {
      what: 'two actions that are parts of each other',
      wrong: {
        actions: [
          { ...action, parent: 'A2' },
          { action: 'A2', name: 'Sportles', parent: 'A1' },
        ],
      },
      well: {
        actions: [
          { ...action, parent: 'A2' },
          { action: 'A2', name: 'Sportles' },
        ],
      },
    },
  ],
  unknown_goal: [
    {
      what: 'a measurement',
      wrong: { goals: [goal], measurements: [{ ...measurement, goal: 'M9' }] },
      well: { goals: [goal], measurements: [measurement] },
    },
    {
      what: 'a target',
      wrong: { goals: [goal], targets: [{ ...target, goal: 'M9' }] },
      well: { targets: [{ ...target, goal: 'M9' }] },
    },
    {
      what: 'a judgement',
      wrong: { goals: [goal], judgements: [{ goal: 'm1', date: '2024-05-31', judgement: 'vooruit' }] },
      well: { goals: [goal], judgements: [{ goal: 'M1 ', date: '2024-05-31', judgement: 'vooruit' }] },
    },
    {
      what: 'what an action works at',
      wrong: { goals: [goal], actions: [action], contributions: [{ action: 'A1', goal: 'M9' }] },
      well: { goals: [goal], actions: [action], contributions: [{ action: 'A1', goal: 'M1' }] },
    },
  ],
  unknown_action: [
    {
      what: 'what works at a goal',
      wrong: { goals: [goal], actions: [action], contributions: [{ action: 'A9', goal: 'M1' }] },
      well: { goals: [goal], contributions: [{ action: 'A9', goal: 'M1' }] },
    },
    {
      what: 'a part of nothing',
      wrong: { actions: [{ ...action, parent: 'A9' }] },
      well: { actions: [action] },
    },
  ],
  unknown_theme: [
    {
      what: 'the second of two themes of a goal',
      wrong: { goals: [{ ...goal, themas: 'T1|T9' }], themes: [{ theme: 'T1', name: 'Gezonde jeugd' }] },
      well: { goals: [{ ...goal, themas: 'T1|T9' }] },
    },
    {
      what: 'a theme of an action',
      wrong: { actions: [{ ...action, themas: 'T9' }], themes: [{ theme: 'T1', name: 'Gezonde jeugd' }] },
      well: { actions: [{ ...action, themas: 'T1' }], themes: [{ theme: 'T1', name: 'Gezonde jeugd' }] },
    },
  ],
  two_baselines: [
    {
      what: 'two of one indicator',
      wrong: { measurements: [baseline, { ...baseline, date: '2023-05-31' }] },
      well: { measurements: [baseline, { ...baseline, region: 'Brukske' }, { ...baseline, indicator: 'weight' }] },
    },
    {
      what: 'a planned one that was not measured',
      wrong: { measurements: [baseline, { ...baseline, date: '31-05-2025' }] },
      well: { measurements: [baseline, { ...baseline, date: '31-05-2025', value: '', missing: 'nog niet' }] },
    },
  ],
  baseline_last: [
    {
      what: 'everything else was measured before',
      wrong: { measurements: [baseline, { ...measurement, date: '2023-05-31' }] },
      well: { measurements: [baseline, { ...measurement, date: '2025-05-31' }] },
    },
    {
      what: 'what came after has no value',
      wrong: {
        measurements: [
          baseline,
          { ...measurement, date: '2023-05-31' },
          { ...measurement, date: '2025-05-31', value: 'geheim' },
        ],
      },
      well: { measurements: [baseline, { ...measurement, date: '2025-05-31', value: 'geheim' }] },
    },
  ],
  target_is_baseline: [
    {
      what: 'nothing to achieve',
      wrong: { measurements: [baseline], targets: [{ ...target, target: 40 }] },
      well: { measurements: [baseline], targets: [target] },
    },
    {
      what: 'the same as the first of measurements without a kind',
      wrong: { measurements: [measurement], targets: [{ ...target, target: '40' }] },
      well: { measurements: [{ ...measurement, kind: 'eindmeting' }], targets: [{ ...target, target: '40' }] },
    },
    {
      what: 'in all regions',
      wrong: { measurements: [baseline, { ...baseline, region: 'b' }], targets: [{ ...target, target: 40 }] },
      well: { measurements: [baseline, { ...baseline, region: 'b', value: 30 }], targets: [{ ...target, target: 40 }] },
    },
  ],
  target_direction: [
    {
      what: 'less, where more is meant',
      wrong: {
        goals: [{ ...goal, richting: 'omhoog' }],
        measurements: [baseline],
        targets: [{ ...target, target: 30 }],
      },
      well: {
        goals: [{ ...goal, richting: 'omlaag' }],
        measurements: [baseline],
        targets: [{ ...target, target: 30 }],
      },
    },
    {
      what: 'more, where less is meant',
      wrong: { goals: [{ ...goal, richting: 'omlaag' }], measurements: [baseline], targets: [target] },
      well: { goals: [{ ...goal, richting: 'geen' }], measurements: [baseline], targets: [target] },
    },
  ],
  target_before_baseline: [
    {
      what: 'the day of the baseline',
      wrong: { measurements: [baseline], targets: [{ ...target, target_date: '31-05-2024' }] },
      well: { measurements: [baseline], targets: [{ ...target, target_date: '01-06-2024' }] },
    },
  ],
  reversed_dates: [
    {
      what: 'an action',
      wrong: { actions: [{ ...action, start: '2024-05-31', eind: '30-05-2024' }] },
      well: { actions: [{ ...action, start: '2024-05-31', eind: '31-05-2024' }] },
    },
    {
      what: 'a phase',
      wrong: { phases: [{ project: 'p', phase: 'evaluatie', start: '2024-05-31', end: '2024-01-01' }] },
      well: { phases: [{ project: 'p', phase: 'evaluatie', end: '2024-01-01' }] },
    },
  ],
  negative_value: [
    ...['activiteiten', 'deelnemers', 'uren', 'euro', 'fte', 'vrijwilligers'].map((measure) => ({
      what: `less than no ${measure}`,
      wrong: { prevention: [{ ...counted, measure, value: '-1' }] },
      well: { prevention: [{ ...counted, measure, value: 0 }] },
    })),
  ],
  reversed_ages: [
    {
      what: 'from 12 to 4',
      wrong: { activities: [{ ...activity, leeftijd_van: 12, leeftijd_tot: 4 }] },
      well: { activities: [{ ...activity, leeftijd_van: 4, leeftijd_tot: 4 }] },
    },
    {
      what: 'an age before birth',
      wrong: { activities: [{ ...activity, leeftijd_tot: -1 }] },
      well: { activities: [{ ...activity, leeftijd_van: 67 }] },
    },
  ],
  row_without_period: [
    {
      what: 'a row beside others of its measure that have a period',
      wrong: {
        prevention: [
          { ...counted, period: 2024 },
          { ...counted, level: 'selectief', period: '' },
        ],
      },
      well: {
        prevention: [
          { ...counted, period: 2024 },
          { ...counted, measure: 'uren', period: '' },
        ],
      },
    },
  ],
  parts_exceed_total: [
    {
      what: 'more formal and informal hours than hours',
      wrong: {
        prevention: [
          { ...counted, measure: 'uren', value: '0,3' },
          { ...counted, measure: 'uren', value: '0,1', form: 'formeel' },
          { ...counted, measure: 'uren', value: '0,21', form: 'informeel' },
        ],
      },
      well: {
        prevention: [
          { ...counted, measure: 'uren', value: '0,3' },
          { ...counted, measure: 'uren', value: '0,1', form: 'formeel' },
          { ...counted, measure: 'uren', value: '0,2', form: 'informeel' },
        ],
      },
    },
    {
      what: 'parts of another period or region, and people, who can be counted in two forms',
      wrong: { prevention: [counted, { ...counted, form: 'gemengd', value: 13 }] },
      well: {
        prevention: [
          counted,
          { ...counted, form: 'gemengd', value: 13, period: 2023 },
          { ...counted, form: 'gemengd', value: 13, region: 'Brukske' },
          { ...counted, measure: 'deelnemers', value: 12 },
          { ...counted, measure: 'deelnemers', value: 13, form: 'gemengd' },
        ],
      },
    },
  ],
  counts_differ: [
    {
      what: 'one in the list, twelve counted',
      wrong: { prevention: [counted], activities: [activity, { ...activity, region: 'Brukske' }] },
      well: { prevention: [{ ...counted, value: 1 }], activities: [activity, { ...activity, region: 'Brukske' }] },
    },
    {
      what: 'none in the list at a level',
      wrong: { prevention: [{ ...counted, value: 1 }], activities: [{ ...activity, level: 'selectief' }] },
      well: { prevention: [{ ...counted, value: 0 }], activities: [{ ...activity, level: 'selectief' }] },
    },
    {
      what: 'forms together',
      wrong: {
        prevention: [
          { ...counted, value: 1, form: 'formeel' },
          { ...counted, value: 1, form: 'informeel' },
        ],
        activities: [activity],
      },
      well: {
        prevention: [
          { ...counted, value: 1, form: 'formeel' },
          { ...counted, value: '', missing: 'onbekend', form: 'informeel' },
        ],
        activities: [activity],
      },
    },
    {
      what: 'a list that holds no such period or region tells nothing',
      wrong: { prevention: [{ ...counted, region: 'a' }], activities: [{ ...activity, region: 'a' }] },
      well: {
        prevention: [
          { ...counted, region: 'b' },
          { ...counted, period: 2023 },
        ],
        activities: [{ ...activity, region: 'a' }],
      },
    },
  ],
};

const toTables = (tables: Tables): Record<string, ReadableTable> =>
  Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, tableOf(rows)]));

describe('checkTables', () => {
  for (const [code, twins] of Object.entries(cases)) {
    for (const { what, wrong, well } of twins) {
      it(`tells of ${code}: ${what}`, () => {
        const codes = checkTables(toTables(wrong)).map((problem) => problem.code);
        expect(codes).to.include(code);
        if (code !== 'not_a_number' && code !== 'not_an_integer') expect(codes).to.have.length(1);
        expect(checkTables(toTables(well))).to.deep.equal([]);
      });
    }
  }

  it('names table, row, column and value in Dutch, with the partner’s own column name', () => {
    const [problem] = checkTables({
      waarnemingen: tableOf([
        { Indicator: 'i', Gebied: 'a', Periode: 2020, Waarde: 3 },
        { Indicator: 'i', Gebied: 'b', Periode: 2020, Waarde: '12O' },
      ]),
    });
    expect(problem).to.deep.equal({
      code: 'not_a_number',
      severity: 'error',
      table: 'waarnemingen',
      row: 3,
      column: 'Waarde',
      value: '12O',
      message: 'In tabel ‘waarnemingen’, rij 3, kolom ‘Waarde’ staat ‘12O’. Dat is geen getal.',
      hint: 'Vul een getal in, of laat de cel leeg en zet de reden in de kolom ‘ontbreekt’ (of ‘missing’).',
    });
  });

  it('speaks English', () => {
    const [problem] = checkTables(toTables(observations({ value: '12O' })), { lang: 'en' });
    expect(problem?.message).to.equal(
      'In table ‘observations’, row 2, column ‘value’ holds ‘12O’. That is not a number.',
    );
    expect(problem?.hint).to.equal(
      'Fill in a number, or leave the cell empty and put the reason in the column ‘missing’.',
    );
  });

  it('has a message and a hint in both languages for every problem', () => {
    for (const twins of Object.values(cases)) {
      for (const { wrong } of twins) {
        const [nl, en] = (['nl', 'en'] as const).map((lang) => checkTables(toTables(wrong), { lang })[0]);
        expect(nl?.message).to.match(/^\S.*\.$/);
        expect(nl?.hint).to.match(/^\S.*\.$/);
        expect(en?.message).to.match(/^\S.*\.$/);
        expect(en?.message).not.to.equal(nl?.message);
        expect(en?.hint).not.to.equal(nl?.hint);
        expect(`${nl?.message}${en?.message}`).not.to.match(/undefined|null|NaN|\[object/);
      }
    }
  });

  it('says what words are allowed, in the reader’s language', () => {
    const hint = (lang: 'nl' | 'en') =>
      checkTables({ goals: tableOf([{ ...goal, direction: 'opzij' }]) }, { lang })[0]?.hint;
    expect(hint('nl')).to.equal('Kies uit: ‘omhoog’, ‘omlaag’ of ‘geen’.');
    expect(hint('en')).to.equal('Choose from: ‘up’, ‘down’ or ‘none’.');
  });

  it('tells three rows apart and the rest at once, with the first of their rows', () => {
    const rows = Array.from({ length: 20 }, (_, nth) => ({ ...observation, region: `r${nth}`, value: 'veel' }));
    const problems = checkTables({ observations: tableOf(rows) });
    expect(problems.map(({ row }) => row)).to.deep.equal([2, 3, 4, 5]);
    expect(problems[3]?.message).to.equal(
      'Hetzelfde geldt voor nog 17 rijen in tabel ‘observations’, kolom ‘value’, vanaf rij 5.',
    );
  });

  it('tells of cells without value and reason once, with their number', () => {
    const rows = Array.from({ length: 5 }, (_, nth) => ({
      ...observation,
      region: `r${nth}`,
      value: nth < 2 ? 71 : '',
    }));
    const problems = checkTables({ observations: tableOf(rows) });
    expect(problems.map(({ code, row, severity }) => [code, row, severity])).to.deep.equal([
      ['no_value_no_reason', 4, 'warning'],
    ]);
    expect(problems[0]?.message).to.include('3 cellen');
  });

  it('does not tell the number that is withheld, nor the person', () => {
    const problems = [
      ...checkTables(toTables(observations({ n: 7, value: 71.375 }))),
      ...checkTables(toTables(observations({ missing: 'geheim', value: 71.375 }))),
      ...checkTables(toTables(observations({ naam_kind: 'Sanne', value: 71.375 }))),
      ...checkTables(toTables(observations({ n: 'zo’n 7', value: 71.375 }))),
    ];
    expect(problems.map(({ code }) => code)).to.deep.equal([
      'small_number',
      'value_and_missing',
      'persons_column',
      'unreadable_count',
    ]);
    expect(JSON.stringify(problems)).not.to.match(/71\.375|"value":7|zo’n 7|Sanne/);
    expect(problems[0]?.hint).to.include('kanskracht withhold');
  });

  it('says which table is missing, unless another can do its work or it is still to come', () => {
    const codes = (problems: readonly { code: string }[]): string[] => problems.map(({ code }) => code);
    const regions = tableOf([region]);
    const part = { name: 'observations-2020', table: 'observations', suffix: '2020', load: async () => regions };
    expect(codes(checkTables({}))).to.deep.equal(['missing_table']);
    expect(codes(readFacts({ regions }, { main: 'observations' }).problems)).to.deep.equal(['missing_table']);
    expect(codes(readFacts({ tables: { regions }, parts: [part] }, { main: 'observations' }).problems)).to.deep.equal(
      [],
    );
    expect(
      codes(readFacts(toTables({ observations: [observation] }), { main: 'health_scores' }).problems),
    ).to.deep.equal([]);
  });

  it('says that a table is empty', () => {
    const table = tableOf([{ ...observation }]);
    const empty: ReadableTable = { ...methodsOf(table), numRows: () => 0, array: () => [] };
    expect(checkTables({ observations: empty }).map(({ code }) => code)).to.deep.equal(['empty_table']);
  });

  it('says that something is not a table', () => {
    const tables = { observations: [1, 2] as unknown as ReadableTable, goals: tableOf([goal]) };
    expect(checkTables(tables).map(({ code, table }) => [code, table])).to.deep.equal([
      ['not_a_table', 'observations'],
    ]);
  });

  it('says so of what is no record of tables at all, and throws nothing', () => {
    for (const nothing of [null, undefined, 'x', 42, true]) {
      const [problem] = checkTables(nothing as unknown as ReadableTable);
      expect(problem).to.include({ code: 'not_a_table', table: 'tables' });
      const { problems, facts } = readFacts(nothing as unknown as ReadableTable, { main: 'goals' });
      expect(problems[0]).to.include({ code: 'not_a_table', table: 'goals' });
      expect(facts.goals).to.deep.equal([]);
    }
  });

  it('says it, too, of a table that can’t give its columns or their cells', () => {
    const fail = (): never => {
      throw new Error('The column is gone.');
    };
    for (const broken of [{ array: fail }, { columnNames: fail }, { numRows: fail }]) {
      const table = { ...methodsOf(tableOf([observation])), ...broken } as ReadableTable;
      for (const tables of [{ waarnemingen: table, goals: tableOf([goal]) }, { waarnemingen: table }]) {
        expect(checkTables(tables).map(({ code, table }) => [code, table])).to.deep.equal([
          ['not_a_table', 'waarnemingen'],
        ]);
      }
      expect(checkTables(table)[0]?.code).to.equal('not_a_table');
      expect(readFacts({ waarnemingen: table, goals: tableOf([goal]) }).facts.goals).to.have.length(1);
    }
  });

  it('does not take a column of our own for one of persons', () => {
    const names = Object.values(schemas).flatMap((schema) =>
      Object.entries(schema).flatMap(([key, { aliases }]) => [key, ...aliases]),
    );
    const refused = names.filter((name) =>
      checkTables({ other: tableOf([{ [name]: 'Sanne' }]), goals: tableOf([goal]) }).some(
        ({ code }) => code === 'persons_column',
      ),
    );
    // A column of inhabitants holds numbers.
    expect(refused).to.deep.equal(['inwoners']);
  });

  it('does not mind blank rows', () => {
    const blank = { indicator: '', region: ' ', period: null, value: undefined, lower: Number.NaN, upper: '' };
    expect(checkTables({ observations: tableOf([observation, blank]) })).to.deep.equal([]);
  });
});

function methodsOf(table: ReadableTable): ReadableTable {
  return {
    numRows: () => table.numRows(),
    columnNames: () => table.columnNames(),
    get: (name, row) => table.get(name, row),
    array: (name) => table.array(name),
    scan: (fn, order) => table.scan(fn, order),
  };
}
