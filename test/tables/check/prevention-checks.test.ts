import { needsPreventionCheck, readFacts, soundPrevention, type TablesInput, tellProblems } from '@kanskracht/tables';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { tableOf } from '../../harness/tables.js';

const sound = (tables: TablesInput) => soundPrevention(readFacts(tables, { main: 'prevention' }), tables);
const counted = (more: object) => ({ niveau: 'universeel', maat: 'uren', periode: 2024, ...more });
const messages = (tables: TablesInput, lang: 'nl' | 'en' = 'nl') =>
  tellProblems(sound(tables).findings, lang).map(({ message }) => message);

describe('soundPrevention', () => {
  it('makes a number below 0 unknown, and keeps 0', () => {
    const preventie = tableOf([counted({ waarde: '-3' }), counted({ waarde: 0, vorm: 'informeel' })]);
    const { facts, findings } = sound({ preventie });
    expect(facts.prevention.map(({ value, missing }) => [value, missing])).to.deep.equal([
      [undefined, 'unknown'],
      [0, undefined],
    ]);
    expect(findings).to.deep.equal([
      {
        code: 'negative_value',
        severity: 'error',
        table: 'preventie',
        row: 2,
        column: 'waarde',
        value: '-3',
        details: {},
      },
    ]);
  });

  it('makes a reach that is no percentage unknown, and says what to do with a number of people', () => {
    const reach = tableOf([{ level: 'selectief', measure: 'bereik', value: 140 }]);
    const { facts, findings } = sound({ prevention: reach });
    expect(facts.prevention[0]).to.deep.equal({ row: 2, level: 'selective', measure: 'reach', missing: 'unknown' });
    const [problem] = tellProblems(findings);
    expect(problem?.message).to.include('Een percentage ligt tussen 0 en 100.');
    expect(problem?.hint).to.include('de maat ‘deelnemers’ (of ‘participants’)').and.not.to.include('eenheid');
  });

  it('does not count what is missing as a part', () => {
    const rows = [counted({ waarde: 5 }), counted({ waarde: '', ontbreekt: 'onbekend', vorm: 'formeel' })];
    expect(sound({ prevention: tableOf(rows) }).findings).to.deep.equal([]);
  });

  it('tells of parts that come to more than their total, and keeps all of them', () => {
    const rows = [
      counted({ waarde: '7,5', vorm: 'formeel' }),
      counted({ waarde: 10 }),
      counted({ waarde: 3, vorm: 'onbekend' }),
    ];
    const prevention = tableOf(rows);
    expect(sound({ prevention }).facts.prevention.map(({ value }) => value)).to.deep.equal([7.5, 10, 3]);
    expect(messages({ prevention })).to.deep.equal([
      'In tabel ‘prevention’, rij 3 staat het totaal 10. De delen ervan (zoals formeel en informeel) zijn samen 10,5. Dat is meer.',
    ]);
  });

  it('tells where the list of activities and their number differ', () => {
    const tables = {
      prevention: tableOf([{ level: 'universal', measure: 'activities', value: 2, period: 2024 }]),
      activities: tableOf([
        { activity: 'Eetpunt', level: 'universal', period: 2024 },
        { activity: 'Ben Bizzie', level: 'universal', period: 2023 },
        { activity: 'Shape', level: 'selective', period: 2024 },
      ]),
    };
    expect(messages(tables)).to.deep.equal([
      'In tabel ‘prevention’, rij 2 is het aantal activiteiten op dit niveau 2. In de lijst met activiteiten staat er 1. We tellen de lijst.',
    ]);
    expect(messages(tables, 'en')).to.deep.equal([
      'In table ‘prevention’, row 2 says that the number of activities at this level is 2. The list of activities has 1. The list is counted.',
    ]);
  });

  it('takes away ages that can’t be, and leaves those that can', () => {
    const rows = [
      { activity: 'a', level: 'universal', leeftijd_van: 12, leeftijd_tot: 4 },
      { activity: 'b', level: 'universal', leeftijd_tot: 12 },
      { activity: 'c', level: 'universal', leeftijd_tot: -2 },
    ];
    const { facts, findings } = sound({ activities: tableOf(rows) });
    expect(facts.activities.map(({ age_from, age_to }) => [age_from, age_to])).to.deep.equal([
      [undefined, undefined],
      [undefined, 12],
      [undefined, undefined],
    ]);
    expect(
      findings.map(({ code, severity, row, column, value }) => [code, severity, row, column, value]),
    ).to.deep.equal([
      ['reversed_ages', 'warning', 2, 'leeftijd_van', 12],
      ['reversed_ages', 'warning', 4, 'leeftijd_tot', -2],
    ]);
  });

  it('tells of rows without a period where others of their measure have one, and keeps them', () => {
    const rows = [
      counted({ waarde: 5 }),
      counted({ waarde: 4, periode: '', niveau: 'selectief' }),
      counted({ waarde: 3, periode: '', maat: 'fte' }),
    ];
    const preventie = tableOf(rows);
    expect(sound({ preventie }).facts.prevention).to.have.length(3);
    expect(messages({ preventie })).to.deep.equal([
      'In tabel ‘preventie’, rij 3 ontbreekt de periode, en in andere rijen over deze maat staat die wel. De rij telt in geen enkele periode mee.',
    ]);
  });

  it('is not needed where it would find nothing: numbers of whole levels, or of parts, and a list by itself', () => {
    const isNeeded = (tables: TablesInput) => needsPreventionCheck(readFacts(tables).facts);
    const parts = ['formeel', 'informeel'].map((vorm) => counted({ waarde: 5, vorm }));
    expect(isNeeded({ preventie: tableOf(parts) })).to.equal(false);
    expect(isNeeded({ preventie: tableOf([counted({ waarde: 5 }), counted({ waarde: 6, periode: 2022 })]) })).to.equal(
      false,
    );
    const list = [{ activity: 'a', level: 'universal', leeftijd_van: 4, leeftijd_tot: 12, periode: 2024 }];
    expect(isNeeded({ activities: tableOf(list) })).to.equal(false);
    expect(isNeeded({ activities: tableOf(list), preventie: tableOf(parts) })).to.equal(true);
  });

  it('is always needed where it finds something or changes a fact', () => {
    const level = fc.constantFrom('universal', 'selective', 'unclassified');
    const period = fc.constantFrom('2020', '2024', '');
    const region = fc.constantFrom('n', '');
    const row = fc.record({
      level,
      measure: fc.constantFrom('activities', 'reach', 'hours', 'participants'),
      value: fc.constantFrom(-1, 0, 0.1, 2, 100, 100.1, ''),
      form: fc.constantFrom('formal', 'informal', 'unknown', ''),
      period,
      region,
    });
    const age = fc.constantFrom('', -1, 0, 4, 12);
    const activity = fc.record({
      activity: fc.constantFrom('a', 'b'),
      level,
      age_from: age,
      age_to: age,
      period,
      region,
    });
    const some = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 3 });
    let found = 0;
    fc.assert(
      fc.property(some(row), some(activity), (prevention, activities) => {
        const tables = { prevention: tableOf(prevention), activities: tableOf(activities) };
        const read = readFacts(tables);
        const { facts, findings } = soundPrevention(read, tables);
        if (needsPreventionCheck(read.facts)) return;
        found += read.facts.prevention.length + read.facts.activities.length;
        expect(findings).to.deep.equal([]);
        expect(facts).to.deep.equal(read.facts);
      }),
      { numRuns: 1000 },
    );
    expect(found).to.be.above(0);
  });

  it('leaves tables that are well as they are', () => {
    const tables = { prevention: tableOf([counted({ waarde: 5 }), counted({ waarde: 5, vorm: 'formeel' })]) };
    const read = readFacts(tables);
    expect(soundPrevention(read, tables)).to.deep.equal({ facts: read.facts, findings: [] });
  });
});
