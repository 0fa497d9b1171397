import { type GoalOptions, goalTracker, type Words } from '@kanskracht/figures';
import { readCsv, readFacts, tellProblems } from '@kanskracht/tables';
import { expect } from '@open-wc/testing';
import { csvText } from '../../../packages/elements/src/base/csv.js';
import { type Cells, tableOf } from '../../harness/tables.js';

type Tables = Readonly<Record<string, readonly Cells[]>>;

async function wordsOf(tables: Tables, options: GoalOptions = {}): Promise<Words> {
  const given = Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, tableOf(rows)]));
  const make = () => goalTracker({ tables: given, title: 'Coalitie' }, options);
  await make().prepare?.();
  return make().words(options.lang ?? 'nl');
}

/** The rows as records: what a reader sees, or what a download holds. */
const rowsOf = ({ table: { columns, rows } }: Words, what: 'text' | 'value'): Record<string, unknown>[] =>
  rows.map((row) => Object.fromEntries(columns.map(({ name }, index) => [name, row[index]?.[what]])));
const pick = (rows: readonly Record<string, unknown>[], ...names: readonly string[]) =>
  rows.map((row) => names.map((name) => row[name]));

const measurement = (goal: string, date: string, value: number | undefined, more: Cells = {}): Cells => ({
  goal,
  indicator: 'sport',
  date,
  value,
  unit: '%',
  ...more,
});

const tables: Tables = {
  goals: [
    { goal: 'A0', kind: 'ambition', text: 'Een gezonde jeugd' },
    { goal: 'M1', kind: 'more', text: 'Meer bewegen', themes: 'T1|T2', world: 'school', direction: 'up', parent: 'A0' },
    { goal: 'M2', kind: 'more', text: 'Meer lezen', themes: 'T1' },
  ],
  themes: [
    { theme: 'T1', name: 'Gezond' },
    { theme: 'T2', name: 'Samen' },
  ],
  actions: [
    { action: 'a', name: 'Gymclub', themes: 'T1', state: 'execution', start: '2022-01-01', partner: 'De club' },
    { action: 'a.1', name: 'zomerweek', parent: 'a' },
    { action: 'b', name: 'Eettafel', themes: 'T2' },
  ],
  contributions: [
    { action: 'a', goal: 'M1', basis: 'confirmed' },
    { action: 'b', goal: 'A0', basis: 'assumed' },
  ],
  measurements: [
    measurement('M1', '2021-06-01', 61, { lower: 55, upper: 67, n: 240, kind: 'baseline' }),
    measurement('M1', '2022-06-01', 66, { kind: 'interim' }),
    measurement('M1', '2023-06-01', undefined, { missing: 'not_measured' }),
    measurement('M1', '2024-06-01', 70),
    measurement('M1', '2022-06-01', 12, { indicator: 'club', unit: 'kinderen' }),
    measurement('A0', '2022-06-01', 40),
  ],
  targets: [],
  phases: [{ project: 'Werkgroep', phase: 'prepare', start: '2021-01-01', end: '2021-12-31', state: 'klaar' }],
  foundation: [{ name: 'Ouders', group: 'basis' }],
};

describe('the goal tracker as a table', () => {
  it('has a row for everything that the list shows, with its kind first', async () => {
    const rows = rowsOf(await wordsOf(tables, { view: 'table' }), 'text');
    expect(pick(rows, 'kind', 'text', 'themes', 'parent')).to.deep.equal([
      ['ambitie', 'Een gezonde jeugd', '', ''],
      ['meer', 'Meer bewegen', 'Gezond en Samen', 'Een gezonde jeugd'],
      ['meer', 'Meer bewegen', 'Gezond en Samen', 'Een gezonde jeugd'],
      ['meer', 'Meer lezen', 'Gezond', ''],
      ['actie', 'Gymclub', 'Gezond', ''],
      ['onderdeel', 'zomerweek', '', 'Gymclub'],
      ['actie', 'Eettafel', 'Samen', ''],
      ['fase', 'Werkgroep: voorbereiden', '', ''],
      ['fundament', 'Ouders (basis)', '', ''],
    ]);
    expect(pick(rows.slice(4, 8), 'state', 'partner')).to.deep.equal([
      ['in uitvoering, begonnen in januari 2022', 'De club'],
      ['', ''],
      ['', ''],
      ['van januari 2021 tot en met december 2021, klaar', ''],
    ]);
    expect(pick(rows.slice(0, 4), 'actions')).to.deep.equal([
      ['Eettafel (verwacht)'],
      ['Gymclub (bevestigd)'],
      [''],
      ['nog geen acties'],
    ]);
  });

  it('has actions and foundation too where nothing was measured', async () => {
    const { goals = [], actions = [], foundation = [] } = tables;
    const rows = rowsOf(await wordsOf({ goals, actions, foundation }, { lang: 'en' }), 'text');
    expect(pick(rows, 'kind')).to.deep.equal([
      ['ambition'],
      ['more'],
      ['more'],
      ['action'],
      ['part'],
      ['action'],
      ['foundation'],
    ]);
    expect(pick(rows, 'baseline').slice(0, 4)).to.deep.equal([[''], ['no baseline yet'], ['no baseline yet'], ['']]);
  });

  it('holds every measurement, also one that failed and one of the ambition', async () => {
    const words = await wordsOf(tables);
    expect(pick(rowsOf(words, 'text'), 'all_measurements').slice(0, 4)).to.deep.equal([
      ['juni 2022: 40%'],
      ['juni 2021: 61% (55 – 67) · juni 2022: 66% · juni 2023: niet gemeten · juni 2024: 70%'],
      ['juni 2022: 12 kinderen'],
      [''],
    ]);
    expect(pick(rowsOf(words, 'value'), 'measured_goal', 'indicator', 'all_measurements').slice(0, 3)).to.deep.equal([
      ['A0', 'sport', '2022-06-01: 40'],
      [
        'M1',
        'sport',
        '2021-06-01: 61 (55 to 67) n=240 baseline|2022-06-01: 66 interim|2023-06-01: not_measured|2024-06-01: 70',
      ],
      ['M1', 'club', '2022-06-01: 12'],
    ]);
  });

  it('says in a download too why there is no verdict', async () => {
    const [, row] = rowsOf(await wordsOf(tables), 'value');
    expect(row).to.include({ verdict: 'unknown', no_verdict: 'no_interval' });
  });

  it('has all judgements of a goal, the newest first', async () => {
    const judgements = [
      { goal: 'M1', date: '2024-01-01', judgement: 'backward', by: 'groep A' },
      { goal: 'M1', date: '2024-02-01', judgement: 'forward', by: 'groep B' },
    ];
    const rows = rowsOf(await wordsOf({ ...tables, judgements }), 'value');
    expect(rows[1]).to.include({ judgement: 'forward|backward', by: 'groep B|groep A' });
    expect(rows[2]?.judgement).to.equal(undefined);
  });

  it('has the other targets of an indicator beside the one that counts', async () => {
    const target = (value: number, target_date: string) => ({
      goal: 'M1',
      indicator: 'sport',
      target: value,
      target_date,
    });
    const targets = [target(64, '2022-06-01'), target(80, '2026-06-01')];
    const [, row] = rowsOf(await wordsOf({ ...tables, targets }), 'value');
    expect(row).to.include({ target: 80, other_targets: '2022-06-01: 64' });
  });

  for (const lang of ['nl', 'en'] as const) {
    it(`reads back as goals without a problem or a loss (${lang})`, async () => {
      const { table } = await wordsOf(tables, { lang });
      const { facts, problems } = readFacts({ goals: readCsv(csvText(table, lang)) }, { main: 'goals' });
      expect(tellProblems(problems)).to.deep.equal([]);
      expect(facts.goals.map(({ row: _, ...goal }) => goal)).to.deep.equal([
        { goal: 'A0', kind: 'ambition', text: 'Een gezonde jeugd' },
        {
          goal: 'M1',
          kind: 'more',
          text: 'Meer bewegen',
          themes: ['T1', 'T2'],
          world: ['school'],
          direction: 'up',
          parent: 'A0',
        },
        { goal: 'M2', kind: 'more', text: 'Meer lezen', themes: ['T1'] },
      ]);
    });
  }

  it('reads back as links without a problem, though actions and goals without one have a row', async () => {
    const { table } = await wordsOf(tables, { view: 'network' });
    const { facts, problems } = readFacts({ contributions: readCsv(csvText(table, 'nl')) }, { main: 'contributions' });
    expect(tellProblems(problems)).to.deep.equal([]);
    expect(facts.contributions.map(({ action, basis, goal }) => [action, goal, basis])).to.deep.equal([
      ['a', 'M1', 'confirmed'],
      ['b', 'A0', 'assumed'],
    ]);
    expect(table.rows).to.have.length(3);
  });
});
