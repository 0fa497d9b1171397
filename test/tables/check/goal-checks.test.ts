import {
  ColumnTable,
  readCsv,
  readFacts,
  soundChain,
  soundGoals,
  soundMeasured,
  type TablesInput,
  tellProblems,
} from '@kanskracht/tables';
import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { tableOf } from '../../harness/tables.js';

const sound = (tables: TablesInput) => soundGoals(readFacts(tables, { main: 'goals' }), tables);
const goal = (id: string, more: object = {}) => ({ goal: id, kind: 'meer', text: `Goal ${id}`, ...more });
const measured = (date: string, more: object = {}) => ({ goal: 'M1', indicator: 'sport', date, value: 40, ...more });

describe('soundGoals', () => {
  it('leaves out the link that closes a ring of goals, and tells of it once', () => {
    const goals = tableOf([
      goal('M1', { parent: 'M2' }),
      goal('M2', { parent: 'M3' }),
      goal('M3', { parent: 'M1' }),
      goal('M4', { parent: 'M3' }),
    ]);
    const { facts, findings } = sound({ goals });
    expect(facts.goals.map(({ parent }) => parent)).to.deep.equal(['M2', 'M3', undefined, 'M3']);
    expect(findings.map(({ code, severity, row, value }) => [code, severity, row, value])).to.deep.equal([
      ['parent_ring', 'warning', 4, 'M1'],
    ]);
  });

  it('never leaves a ring, whatever serves what', () => {
    const links = fc.array(fc.option(fc.integer({ min: 0, max: 11 }), { nil: undefined }), { maxLength: 12 });
    fc.assert(
      fc.property(links, (parents) => {
        const goals = tableOf(parents.map((parent, id) => goal(String(id), { parent })));
        const { facts, findings } = sound({ goals });
        const parentOf = new Map(facts.goals.map((row) => [row.goal, row.parent]));
        for (const start of parentOf.keys()) {
          let steps = 0;
          for (let at: string | undefined = start; at !== undefined; at = parentOf.get(at)) steps += 1;
          expect(steps).to.be.at.most(parents.length + 1);
        }
        const given = parents.filter((parent) => parent !== undefined).length;
        const kept = facts.goals.filter(({ parent }) => parent !== undefined).length;
        expect(findings).to.have.length(given - kept);
      }),
    );
  });

  it('keeps the goal of another programme that a goal serves', () => {
    const { facts, findings } = sound({ goals: tableOf([goal('M1', { parent: 'Trendbreuk' })]) });
    expect(facts.goals[0]?.parent).to.equal('Trendbreuk');
    expect(findings).to.deep.equal([]);
  });

  it('puts a part of an action that is not there at the top', () => {
    const acties = tableOf([{ action: 'A1', name: 'Sportdag', parent: 'A9' }]);
    const { facts, findings } = sound({ acties });
    expect(facts.actions).to.deep.equal([{ row: 2, action: 'A1', name: 'Sportdag' }]);
    expect(tellProblems(findings)[0]).to.deep.equal({
      code: 'unknown_action',
      severity: 'warning',
      table: 'acties',
      row: 2,
      column: 'parent',
      value: 'A9',
      message:
        'In tabel ‘acties’, rij 2, kolom ‘parent’ staat ‘A9’. Die actie staat niet in de tabel met acties. We gebruiken deze cel niet.',
      hint: 'Kijk of de code klopt, of voeg de actie toe aan de tabel ‘acties’ (of ‘actions’).',
    });
  });

  it('leaves out rows about goals and actions that are not there, where the table of these was given', () => {
    const rows = {
      contributions: tableOf([
        { action: 'A1', goal: 'M1' },
        { action: 'A9', goal: 'M9' },
      ]),
      measurements: tableOf([measured('2024-05-31'), measured('2024-05-31', { goal: 'M9' })]),
      targets: tableOf([{ goal: 'M9', indicator: 'sport', target: 50 }]),
      judgements: tableOf([{ goal: 'M9', date: '2024-05-31', judgement: 'forward' }]),
    };
    const actions = tableOf([{ action: 'A1', name: 'Sportdag' }]);
    const { facts, findings } = sound({ ...rows, goals: tableOf([goal('M1')]), actions });
    expect(facts.contributions).to.have.length(1);
    expect(facts.measurements).to.have.length(1);
    expect([facts.targets, facts.judgements]).to.deep.equal([[], []]);
    expect(findings.map(({ code, severity, table, row }) => [code, severity, table, row])).to.deep.equal([
      ['unknown_goal', 'error', 'measurements', 3],
      ['unknown_goal', 'error', 'targets', 2],
      ['unknown_action', 'error', 'contributions', 3],
      ['unknown_goal', 'error', 'contributions', 3],
      ['unknown_goal', 'error', 'judgements', 2],
    ]);
    expect(sound(rows).findings).to.deep.equal([]);
  });

  it('names each theme that is not in the table of themes, and keeps it', () => {
    const tables = {
      goals: tableOf([goal('M1', { Themas: 'T1|T9' })]),
      themes: tableOf([{ theme: 'T1', name: 'Jeugd' }]),
    };
    const { facts, findings } = sound(tables);
    expect(facts.goals[0]?.themes).to.deep.equal(['T1', 'T9']);
    expect(findings).to.deep.equal([
      {
        code: 'unknown_theme',
        severity: 'warning',
        table: 'goals',
        row: 2,
        column: 'Themas',
        value: 'T9',
        details: {},
      },
    ]);
  });

  it('lets the earliest baseline with a value count, and later ones be measurements', () => {
    const { facts, findings } = sound({
      metingen: tableOf([
        measured('2023-05-31', { soort: 'nulmeting' }),
        measured('2021-05-31', { soort: 'nulmeting' }),
        measured('2020-05-31', { soort: 'nulmeting', value: '', missing: 'niet gemeten' }),
        measured('2024-05-31', { soort: 'eindmeting' }),
      ]),
    });
    expect(facts.measurements.map(({ kind }) => kind)).to.deep.equal([undefined, 'baseline', 'baseline', 'final']);
    expect(tellProblems(findings).map(({ message }) => message)).to.deep.equal([
      'In tabel ‘metingen’, rij 2 staat nog een nulmeting van hetzelfde. De eerste telt: die van 31 mei 2021.',
    ]);
  });

  it('tells series apart by region and by unit, the indicator’s where a row has none', () => {
    const rows = [
      measured('2021-05-31', { kind: 'baseline' }),
      measured('2022-05-31', { kind: 'baseline', unit: 'aantal' }),
      measured('2023-05-31', { kind: 'baseline', region: 'Brukske' }),
    ];
    const indicators = (unit: string) => tableOf([{ indicator: 'sport', unit }]);
    expect(sound({ measurements: tableOf(rows) }).findings).to.deep.equal([]);
    expect(sound({ measurements: tableOf(rows), indicators: indicators('aantal') }).findings).to.have.length(1);
    expect(sound({ measurements: tableOf(rows), indicators: indicators('%') }).findings).to.deep.equal([]);
  });

  it('says in both languages that nothing was measured after the baseline', () => {
    const { facts, findings } = sound({
      measurements: tableOf([measured('31-05-2024', { kind: 'baseline' }), measured('2021-01-01')]),
    });
    expect(facts.measurements).to.have.length(2);
    expect(tellProblems(findings)[0]?.message).to.equal(
      'In tabel ‘measurements’, rij 2, kolom ‘date’ staat ‘31-05-2024’. Deze nulmeting is van na de andere metingen; de laatste daarvan is van 1 januari 2021. Zo is er geen verandering te zien.',
    );
    expect(tellProblems(findings, 'en')[0]?.message).to.equal(
      'In table ‘measurements’, row 2, column ‘date’ holds ‘31-05-2024’. This baseline is later than the other measurements; the last of those is of 1 January 2021. So there is no change to show.',
    );
  });

  it('keeps a target without a date that is not after its baseline, and drops one without a value silently', () => {
    const measurements = tableOf([measured('2024-05-31', { kind: 'baseline' })]);
    const targets = tableOf([
      { goal: 'M1', indicator: 'sport', streefwaarde: 50, streefdatum: '2024-05-31' },
      { goal: 'M1', indicator: 'sport', streefwaarde: 50, streefdatum: '2026-05-31' },
      { goal: 'M1', indicator: 'weight', streefwaarde: '', streefdatum: '2026-05-31' },
    ]);
    const { facts, findings } = sound({ measurements, targets });
    expect(facts.targets.map(({ target, target_date }) => [target, target_date])).to.deep.equal([
      [50, undefined],
      [50, '2026-05-31'],
    ]);
    expect(findings.map(({ code, column }) => [code, column])).to.deep.equal([
      ['target_before_baseline', 'streefdatum'],
    ]);
  });

  it('takes away both dates where the end is before the start', () => {
    const actions = tableOf([{ action: 'A1', name: 'Sportdag', start: '2024-05-31', end: '2024-05-30' }]);
    const { facts, findings } = sound({ actions });
    expect(facts.actions).to.deep.equal([{ row: 2, action: 'A1', name: 'Sportdag' }]);
    expect(tellProblems(findings)[0]?.message).to.equal(
      'In tabel ‘actions’, rij 2 is het eind (30 mei 2024) eerder dan het begin (31 mei 2024). We gebruiken deze twee datums niet.',
    );
  });

  it('speaks of a table without a name as the reader’s own file', () => {
    const { findings } = sound(tableOf([goal('M1', { ouder: 'M1' })]));
    expect(findings[0]).to.include({ table: 'goals', nameless: true, column: 'ouder', value: 'M1' });
    expect(tellProblems(findings)[0]?.message).to.match(/^In uw bestand, rij 2, kolom ‘ouder’ staat ‘M1’\./);
  });

  it('names the part of a table that a row stands in, and its row where blank lines were left out', () => {
    const tables = {
      goals: tableOf([goal('M1')]),
      'metingen-2021': readCsv('doel,indicator,datum,waarde\nM1,sport,31-05-2021,40\nM1,weight,31-05-2021,20\n'),
      'metingen-2022': readCsv('doel,indicator,datum,waarde\n\nM1,sport,31-05-2022,41\n\nM9,sport,31-05-2022,42\n'),
      other: tableOf([{ doel: 'M9' }]),
    };
    expect(sound(tables).findings.map(({ table, row, column, value }) => [table, row, column, value])).to.deep.equal([
      ['metingen-2022', 5, 'doel', 'M9'],
    ]);
  });

  it('throws nothing where a part of a table can’t be read', () => {
    const broken = Object.assign(new ColumnTable({ goal: ['M1'] }), {
      columnNames: () => {
        throw new Error('The columns are gone.');
      },
    });
    const tables = { goals: tableOf([goal('M1', { parent: 'M1' })]), 'goals-2': broken };
    expect(sound(tables).findings.map(({ table }) => table)).to.deep.equal(['goals']);
  });

  it('does in one step what pages do in two: the chain, and what was measured where anything was', () => {
    const tables = {
      goals: tableOf([goal('M1', { parent: 'M1' })]),
      measurements: tableOf([
        measured('2021-05-31', { kind: 'baseline' }),
        measured('2024-05-31', { kind: 'baseline' }),
      ]),
    };
    const read = readFacts(tables);
    const chain = soundChain(read, tables);
    expect(chain.findings.map(({ code }) => code)).to.deep.equal(['own_parent']);
    expect(chain.facts.measurements).to.deep.equal(read.facts.measurements);
    const both = soundMeasured(chain, read, tables);
    expect(both.findings.map(({ code }) => code)).to.deep.equal(['own_parent', 'two_baselines']);
    expect(both).to.deep.equal(soundGoals(read, tables));
  });

  it('lets nothing that is counted be below 0, and leaves a change or a balance alone', () => {
    const value = (given: number, more: object = {}) => {
      const rows = [measured('2021-05-31', { value: given, ...more }), measured('2022-05-31', { value: 3, ...more })];
      const indicators = tableOf([{ indicator: 'register', method: 'register' }]);
      const { facts, findings } = sound({ measurements: tableOf(rows), indicators });
      const told = findings.map(({ code, severity, row }) => [code, severity, row]);
      return [facts.measurements[0]?.value, facts.measurements[0]?.missing, told];
    };
    const refused = [undefined, 'unknown', [['negative_value', 'error', 2]]];
    expect(value(-12, { unit: 'kinderen' })).to.deep.equal(refused);
    expect(value(-12, { method: 'count' })).to.deep.equal(refused);
    expect(value(-12, { indicator: 'register', unit: 'uur' })).to.deep.equal(refused);
    for (const more of [{}, { unit: 'euro', method: 'register' }, { unit: 'index' }, { unit: 'jaar', method: 'model' }])
      expect(value(-12, more)).to.deep.equal([-12, undefined, []]);
    expect(value(-1.5, { unit: 'kg' })).to.deep.equal([-1.5, undefined, []]);
  });

  it('says of a number of people below 0 what is wrong, and not that it is about too few', () => {
    const tables = { goals: tableOf([goal('M1')]), measurements: tableOf([measured('2021-05-31', { n: -200 })]) };
    const { facts, problems } = readFacts(tables);
    expect(facts.measurements[0]).to.include({ missing: 'unknown' }).and.not.have.any.keys('value', 'n');
    expect(tellProblems(problems).map(({ code, message }) => [code, message])).to.deep.equal([
      [
        'negative_count',
        'In tabel ‘measurements’, rij 2, kolom ‘n’ staat ‘-200’. Een aantal mensen kan niet onder 0 zijn. We tonen het cijfer in deze rij niet.',
      ],
    ]);
    expect(tellProblems(problems, 'en')[0]?.message).to.contain('A number of people can’t be below 0.');
  });

  it('leaves out a target of a percentage that is none, and keeps one in another unit', () => {
    const targets = tableOf([
      { goal: 'M1', indicator: 'sport', target: 160 },
      { goal: 'M1', indicator: 'visits', target: 160 },
      { goal: 'M1', indicator: 'later', target: -1 },
    ]);
    const measurements = tableOf([
      measured('2021-05-31', { unit: '%' }),
      measured('2021-05-31', { indicator: 'visits', unit: 'bezoeken' }),
    ]);
    const indicators = tableOf([{ indicator: 'later', unit: '%' }]);
    const { facts, findings } = sound({ targets, measurements, indicators });
    expect(facts.targets.map(({ indicator }) => indicator)).to.deep.equal(['visits']);
    expect(findings.map(({ code, severity, table, row }) => [code, severity, table, row])).to.deep.equal([
      ['outside_percentage', 'error', 'targets', 2],
      ['outside_percentage', 'error', 'targets', 4],
    ]);
  });

  it('does without a strength that is not 1, 2 or 3, and says so', () => {
    const contributions = tableOf(
      [1, 9, 0, 1.5].map((strength, index) => ({ action: 'A1', goal: `M${index}`, strength })),
    );
    const { facts, findings } = sound({ contributions });
    expect(facts.contributions.map(({ strength }) => strength)).to.deep.equal([1, undefined, undefined, undefined]);
    expect(findings.map(({ code, severity, value }) => [code, severity, value])).to.deep.equal([
      ['outside_strength', 'warning', 9],
      ['outside_strength', 'warning', 0],
      ['outside_strength', 'warning', 1.5],
    ]);
    expect(tellProblems(findings)[0]?.message).to.contain('staat ‘9’. Een sterkte is 1, 2 of 3.');
  });

  it('warns of a year that can’t be meant wherever a day stands, and keeps the day', () => {
    const { facts, findings } = sound({
      goals: tableOf([goal('M1')]),
      actions: tableOf([{ action: 'A1', name: 'Sportdag', start: '1824-01-01', end: '2204-01-01' }]),
      measurements: tableOf([measured('2204-01-01'), measured('2100-12-31'), measured('1900-01-01')]),
      targets: tableOf([{ goal: 'M1', indicator: 'sport', target: 50, target_date: '2260-01-01' }]),
      judgements: tableOf([{ goal: 'M1', date: '0204-05-31', judgement: 'forward' }]),
      phases: tableOf([{ project: 'Ouders', phase: 'prepare', start: '1899-12-31' }]),
    });
    expect(facts.measurements.map(({ date }) => date)).to.include('2204-01-01');
    expect(findings.map(({ code, severity, table, column }) => [code, severity, table, column])).to.have.deep.members([
      ['odd_date', 'warning', 'actions', 'start'],
      ['odd_date', 'warning', 'actions', 'end'],
      ['odd_date', 'warning', 'measurements', 'date'],
      ['odd_date', 'warning', 'targets', 'target_date'],
      ['odd_date', 'warning', 'judgements', 'date'],
      ['odd_date', 'warning', 'phases', 'start'],
    ]);
    expect(tellProblems(findings, 'en')[0]?.message).to.contain('That year is before 1900 or after 2100.');
  });

  it('leaves tables that are well as they are', () => {
    const tables = {
      goals: tableOf([goal('M1', { direction: 'up' }), goal('M2', { parent: 'M1' })]),
      measurements: tableOf([measured('2021-05-31', { kind: 'baseline' }), measured('2024-05-31', { value: 45 })]),
      targets: tableOf([{ goal: 'M1', indicator: 'sport', target: 50, target_date: '2026-05-31' }]),
      phases: tableOf([{ project: 'Ouders', phase: 'prepare', start: '2021-01-01', end: '2021-12-31' }]),
    };
    const read = readFacts(tables);
    expect(soundGoals(read, tables)).to.deep.equal({ facts: read.facts, findings: [] });
  });
});
