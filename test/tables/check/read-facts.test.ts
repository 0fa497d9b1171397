import { readCsv, readFacts, tellProblems } from '@kanskracht/tables';
import { expect } from '@open-wc/testing';
import { desc, fromCSV } from 'arquero';
import { tableOf } from '../../harness/tables.js';

const csv = `indicator,region,period,value,missing,n
health,GM0984,2020,76.1,,400
health,NL01,2020,78.4,,9000
health,WK098416,2020,71.9,,120
health,WK098417,2020,.,,
health,WK098418,2020,,not_measured,
health,WK098419,2016,70.5,,130
`;

/** The facts without the numbers of their rows. */
const withoutRows = (facts: readonly object[]): object[] => facts.map((fact) => ({ ...fact, row: 0 }));

describe('readFacts', () => {
  it('reads typed rows under English names, with their number in a spreadsheet', () => {
    const { facts, given, problems } = readFacts({ observations: readCsv(csv) });
    expect(problems).to.deep.equal([]);
    expect([...given.keys()]).to.deep.equal(['observations']);
    expect(facts.observations.slice(2, 5)).to.deep.equal([
      { row: 4, indicator: 'health', region: 'WK098416', period: '2020', value: 71.9, n: 120 },
      { row: 5, indicator: 'health', region: 'WK098417', period: '2020', missing: 'suppressed' },
      { row: 6, indicator: 'health', region: 'WK098418', period: '2020', missing: 'not_measured' },
    ]);
    expect(facts.goals).to.deep.equal([]);
  });

  it('reads Dutch names and words, in any case, as their English twins', () => {
    const dutch = `INDICATOR;Gebied ;periode;Waarde;Ontbreekt;polariteit;methode;Indelingsjaar
health;gm0984   ;2020JJ00;76,1;;Hoger is beter;schatting;2020
health;WK098417;2020;;Te weinig;;;2020
`;
    const english = `indicator,region,period,value,missing,polarity,method,region_year
health,GM0984,2020,76.1,,higher_is_better,model,2020
health,WK098417,2020,,too_few,,,2020
`;
    const read = readFacts({ waarnemingen: readCsv(dutch) });
    expect(read.facts).to.deep.equal(readFacts({ observations: readCsv(english) }).facts);
    expect(read.problems).to.deep.equal([]);
    expect([...read.given]).to.deep.equal([['observations', 'waarnemingen']]);
    expect(read.facts.observations).to.have.length(2);
  });

  it('reads an Arquero table, filtered and ordered, as its CSV in that order', () => {
    const table = fromCSV(csv)
      .filter((row: { period: number }) => row.period === 2020)
      .orderby(desc('region'));
    const [head, ...lines] = csv.trim().split('\n');
    const sorted = lines.filter((line) => line.includes(',2020,')).sort((a, b) => (a < b ? 1 : -1));
    const twin = readFacts({ observations: readCsv([head, ...sorted].join('\n')) });
    expect(twin.facts.observations).to.have.length(5);
    expect(readFacts({ observations: table })).to.deep.equal(twin);
  });

  it('reads what other readers make of a cell: BigInt, Date, NaN, null, lists', () => {
    const { facts, problems } = readFacts({
      measurements: tableOf([
        { goal: 1, indicator: 'i', date: new Date('2024-05-31'), value: 12n, n: 40n },
        { goal: 'M2', indicator: 'i', date: '31-05-2024', value: Number.NaN, missing: 'nog niet' },
        { goal: 'M3', indicator: 'i', date: '2024-05-31', value: null, missing: 'nvt' },
      ]),
      goals: tableOf([
        { goal: 'M1', kind: 'Meer', text: 'a', themes: 'T1 | T2|', world: ['school', 'thuis'], order: '1' },
      ]),
    });
    expect(problems).to.deep.equal([]);
    expect(facts.measurements).to.deep.equal([
      { row: 2, goal: '1', indicator: 'i', date: '2024-05-31', value: 12, n: 40 },
      { row: 3, goal: 'M2', indicator: 'i', date: '2024-05-31', missing: 'not_yet' },
      { row: 4, goal: 'M3', indicator: 'i', date: '2024-05-31', missing: 'not_applicable' },
    ]);
    expect(facts.goals).to.deep.equal([
      { row: 2, goal: 'M1', kind: 'more', text: 'a', themes: ['T1', 'T2'], world: ['school', 'thuis'], order: 1 },
    ]);
  });

  it('takes a table without a name, or the only one of a name that nobody knows, as the main one', () => {
    const table = readCsv(csv);
    const expected = readFacts({ observations: table }).facts;
    expect(readFacts({ '': table }, { main: 'observations' }).facts).to.deep.equal(expected);
    expect(readFacts({ brukske: table }, { main: 'observations' }).facts).to.deep.equal(expected);
    expect(readFacts(table).facts).to.deep.equal(expected);
  });

  it('knows by its columns which table stands alone', () => {
    const alone = (row: Record<string, unknown>): string[] => [...readFacts({ '': tableOf([row]) }).given.keys()];
    expect(alone({ groep: 'ouders', dimensie: 'LF', score: 7 })).to.deep.equal(['health_scores']);
    expect(alone({ doel: 'M1', soort: 'meer', tekst: 'Meer' })).to.deep.equal(['goals']);
    expect(alone({ niveau: 'selectief', maat: 'uren', waarde: 3 })).to.deep.equal(['prevention']);
    expect(alone({ wijk: 'Brukske', meedoen: 7, zingeving: 8 })).to.deep.equal(['health_scores']);
  });

  it('takes a nameless table for a stand-in of the main one where it is that one in full, and not the main one', () => {
    const alone = (row: Record<string, unknown>): string[] => [
      ...readFacts({ '': tableOf([row]) }, { main: 'prevention' }).given.keys(),
    ];
    const activity = { activiteit: 'Eetpunt', niveau: 'universeel' };
    const counted = { niveau: 'universeel', maat: 'activiteiten', waarde: 12 };
    expect(alone(activity)).to.deep.equal(['activities']);
    expect(alone({ niveau: 'universeel', label: 'Voor iedereen' })).to.deep.equal(['definitions']);
    expect(alone(counted)).to.deep.equal(['prevention']);
    expect(alone({ ...counted, ...activity, label: 'Voor iedereen' })).to.deep.equal(['prevention']);
    expect(alone({ niveau: 'universeel' })).to.deep.equal(['prevention']);
  });

  it('reads what a partner intends and how it works from its definitions of levels and forms', () => {
    const definitions = readCsv(`niveau,label,aanpak,richting
universeel,Voor iedereen,collectief,omhoog
zorg,Behandeling,individueel,
informeel,Vrijwillig,,omhoog
gemengd,Samen,,geen
formeel,Beroepsmatig,,omlaag
`);
    const { facts, problems } = readFacts({ definities: definitions });
    expect(problems).to.deep.equal([]);
    expect(facts.definitions.map(({ level, approach, direction }) => [level, approach, direction])).to.deep.equal([
      ['universal', 'collective', 'up'],
      ['care', 'individual', undefined],
      ['informal', undefined, 'up'],
      ['mixed', undefined, 'none'],
      ['formal', undefined, 'down'],
    ]);
  });

  it('reads treatment as a level of prevention, but a form as none', () => {
    const read = (niveau: string) => readFacts({ prevention: tableOf([{ niveau, maat: 'uren', waarde: 3 }]) });
    expect(read('Curatieve zorg').facts.prevention[0]?.level).to.equal('care');
    expect(read('informeel').problems.map(({ code }) => code)).to.deep.equal(['unknown_word']);
  });

  it('lets a project come back to a phase, but not twice on the same day', () => {
    const phases = ['2021-01-01', '2022-01-01', '2022-01-01'].map((start) => ({
      project: 'Ouders',
      fase: 'voorbereiding',
      start,
    }));
    const { facts, problems } = readFacts({ fasen: tableOf(phases) });
    expect(facts.phases.map(({ start }) => start)).to.deep.equal(['2021-01-01', '2022-01-01']);
    expect(problems.map(({ code, row }) => [code, row])).to.deep.equal([['duplicate_key', 4]]);
  });

  it('lets unknown tables and columns be', () => {
    const { facts, problems } = readFacts({
      observations: tableOf([{ indicator: 'i', region: 'a', period: 2020, value: 1, opmerking: 'mooi' }]),
      verslag: tableOf([{ tekst: 'iets' }]),
    });
    expect(problems).to.deep.equal([]);
    expect(facts.observations[0]).not.to.have.property('opmerking');
  });

  it('refuses a whole table that holds persons, and any other table that does', () => {
    const { facts, given, problems } = readFacts({
      observations: tableOf([{ indicator: 'i', region: 'a', period: 2020, value: 1, respondent: 'r1' }]),
      deelname: tableOf([{ voornaam: 'Sanne' }]),
      goals: tableOf([{ goal: 'M1', kind: 'more', text: 'a' }]),
    });
    expect(facts.observations).to.deep.equal([]);
    expect(facts.goals).to.have.length(1);
    expect(given.has('observations')).to.equal(true);
    expect(problems.map(({ table, column }) => [table, column])).to.deep.equal([
      ['deelname', 'voornaam'],
      ['observations', 'respondent'],
    ]);
  });

  it('reads parts as rows of their table, and finds what stands in two of them', () => {
    const part = (period: number, value: number) => tableOf([{ indicator: 'health', region: 'a', period, value }]);
    const { facts, problems } = readFacts({
      'observations-2020': part(2020, 1),
      'waarnemingen-2024': part(2024, 2),
      'observations-extra-2024': part(2024, 3),
    });
    expect(facts.observations.map(({ value }) => value)).to.deep.equal([1, 2]);
    expect(problems).to.deep.equal([]);
    const twice = readFacts({ 'observations-2020': part(2020, 1), 'observations-2024': part(2020, 3) });
    expect(twice.problems.map(({ code, table }) => [code, table])).to.deep.equal([
      ['duplicate_key', 'observations-2024'],
    ]);
    expect(tellProblems(twice.problems)[0]?.message).to.include('rij 2 van tabel ‘observations-2020’');
  });

  it('reads a backdrop without asking that its regions are listed or its cells filled', () => {
    const { facts, problems } = readFacts(
      {
        regions: tableOf([{ region: 'WK098416', name: 'Brukske', region_year: 2020 }]),
        indicators: tableOf([{ indicator: 'health' }, { indicator: 'lonely' }]),
        'observations-national': tableOf([
          { region: 'WK098416', period: 2020, region_year: 2020, health: 71.90000153, lonely: 55.6 },
          { region: 'WK001417', period: 2020, region_year: 2020, health: null, lonely: 40 },
        ]),
        observations: tableOf([
          { indicator: 'health', region: 'WK098416', period: 2020, region_year: 2020, value: 71.9 },
        ]),
      },
      { indicators: ['health'] },
    );
    expect(problems).to.deep.equal([]);
    expect(facts.observations.map(({ region, indicator, value }) => [region, indicator, value])).to.deep.equal([
      ['WK098416', 'health', 71.9],
      ['WK001417', 'health', undefined],
    ]);
  });

  describe('absence', () => {
    const read = (value: unknown, marks?: Record<string, 'suppressed' | 'not_measured'>) => {
      const observations = tableOf([
        { indicator: 'i', region: 'a', period: 2020, value },
        { indicator: 'i', region: 'b', period: 2020, value: 1 },
      ]);
      return readFacts({ tables: { observations }, ...(marks && { missingValues: { observations: marks } }) });
    };

    for (const cell of ['.', 'x', ' X ']) {
      it(`reads "${cell}" as withheld`, () => {
        expect(read(cell).facts.observations[0]).to.include({ missing: 'suppressed' });
        expect(read(cell).problems).to.deep.equal([]);
      });
    }

    for (const cell of [-99997, '-99997', '−99997.0', -99995, '-99999999', -99997n]) {
      it(`reads ${typeof cell} ${cell} as unknown`, () => {
        const { facts, problems } = read(cell);
        expect(facts.observations[0]).to.include({ missing: 'unknown' });
        expect(facts.observations[0]).not.to.have.property('value');
        expect(problems).to.deep.equal([]);
      });
    }

    it('reads a reason in the place of the value', () => {
      expect(read('niet gemeten').facts.observations[0]).to.include({ missing: 'not_measured' });
    });

    it('reads marks as the package says', () => {
      expect(read('.', { '.': 'not_measured' }).facts.observations[0]).to.include({ missing: 'not_measured' });
      expect(read('-', { '-': 'suppressed' }).facts.observations[0]).to.include({ missing: 'suppressed' });
      const empty = read('', { '': 'not_measured' });
      expect(empty.facts.observations[0]).to.include({ missing: 'not_measured' });
      expect(empty.problems).to.deep.equal([]);
    });

    it('never reads it as 0, nor 0 as absent', () => {
      for (const cell of ['', null, undefined, '.', Number.NaN, ' ']) {
        expect(read(cell).facts.observations[0]).not.to.have.property('value');
      }
      expect(read('0').facts.observations[0]).to.include({ value: 0 });
    });
  });

  it('leaves a number that can’t be used out of its row, which stays', () => {
    const { facts } = readFacts({
      observations: tableOf([
        { indicator: 'i', region: 'a', period: 2020, value: '12O', n: 50, lower: 10, upper: 14 },
        { indicator: 'i', region: 'b', period: 2020, value: 80, lower: 10, upper: 14 },
        { indicator: 'i', region: 'c', period: 2020, value: 12, lower: 14, upper: 10 },
        { indicator: 'i', region: 'd', period: 2020, value: 12, missing: 'zomaar' },
      ]),
    });
    expect(facts.observations).to.deep.equal([
      { row: 2, indicator: 'i', region: 'a', period: '2020', n: 50, missing: 'unknown' },
      { row: 3, indicator: 'i', region: 'b', period: '2020', missing: 'unknown' },
      { row: 4, indicator: 'i', region: 'c', period: '2020', value: 12 },
      { row: 5, indicator: 'i', region: 'd', period: '2020', missing: 'unknown' },
    ]);
  });

  it('keeps small numbers out of the rows', () => {
    const { facts } = readFacts({
      observations: tableOf([
        {
          indicator: 'i',
          region: 'a',
          period: 2020,
          value: 44.4,
          lower: 20,
          upper: 70,
          numerator: 4,
          denominator: 9,
          n: 9,
        },
        { indicator: 'i', region: 'b', period: 2020, value: 3, numerator: 3, denominator: 500 },
        { indicator: 'i', region: 'c', period: 2020, value: 30, n: '<10' },
        { indicator: 'i', region: 'd', period: 2020, value: '', missing: 'niet gemeten', n: 0 },
      ]),
    });
    const place = { indicator: 'i', period: '2020' };
    expect(withoutRows(facts.observations)).to.deep.equal([
      { ...place, row: 0, region: 'a', missing: 'too_few' },
      { ...place, row: 0, region: 'b', missing: 'too_few' },
      { ...place, row: 0, region: 'c', missing: 'too_few' },
      { ...place, row: 0, region: 'd', missing: 'not_measured', n: 0 },
    ]);
  });

  it('keeps out of the rows what comes with a count that can’t be read', () => {
    for (const [column, cell] of [
      ['n', '7,4'],
      ['n', 'ca. 5'],
      ['n', 'minder dan 10'],
      ['n', 'te weinig'],
      ['n', true],
      ['teller', '<5'],
      ['noemer', 'onder de tien'],
    ] as const) {
      const row = { indicator: 'i', region: 'a', period: 2020, value: 40, lower: 20, upper: 70, [column]: cell };
      const { facts, problems } = readFacts({ observations: tableOf([row]) });
      expect(withoutRows(facts.observations), `${column} ${cell}`).to.deep.equal([
        { row: 0, indicator: 'i', region: 'a', period: '2020', missing: 'too_few' },
      ]);
      expect(problems.map((problem) => problem.column)).to.deep.equal([column]);
    }
  });

  it('keeps a weighted number of answers that is large enough, and the reason of a row without a value', () => {
    const place = { indicator: 'i', period: '2020' };
    const { facts, problems } = readFacts({
      observations: tableOf([
        { ...place, region: 'a', value: 40, n: '120,5' },
        { ...place, region: 'b', value: '', n: 'te weinig' },
        { ...place, region: 'c', value: '', missing: 'niet gemeten', n: '<10' },
        { ...place, region: 'd', value: 40, n: 'onbekend' },
      ]),
    });
    expect(problems).to.deep.equal([]);
    expect(withoutRows(facts.observations)).to.deep.equal([
      { ...place, row: 0, region: 'a', value: 40, n: 120.5 },
      { ...place, row: 0, region: 'b', missing: 'too_few' },
      { ...place, row: 0, region: 'c', missing: 'not_measured' },
      { ...place, row: 0, region: 'd', value: 40 },
    ]);
  });

  it('reads every name for a percentage as %', () => {
    for (const unit of ['%', 'procent', 'Percentage', 'percent', 'pct', 'pct.', ' PROCENT ']) {
      const { facts } = readFacts({
        indicators: tableOf([{ indicator: 'i', unit }]),
        observations: tableOf([{ indicator: 'i', region: 'a', period: 2020, value: 40, eenheid: unit }]),
      });
      expect([facts.indicators[0]?.unit, facts.observations[0]?.unit], unit).to.deep.equal(['%', '%']);
    }
    const points = readFacts({ indicators: tableOf([{ indicator: 'i', unit: 'procentpunt' }]) });
    expect(points.facts.indicators[0]?.unit).to.equal('procentpunt');
  });

  it('reads dimensions by any of their names, and keeps those of one’s own', () => {
    const { facts } = readFacts({
      dimensions: tableOf([{ dimension: 'slaap', label: 'Lekker slapen' }]),
      health_scores: tableOf(
        ['Zingeving', 'mijn lichaam', 'Lekker slapen', 'Nu en later'].map((dimension) => ({
          group: 'ouders',
          dimension,
          score: 7,
        })),
      ),
    });
    expect(facts.health_scores.map(({ dimension }) => dimension)).to.deep.equal(['ZG', 'LF', 'slaap', 'Nu en later']);
  });

  it('reads numbers that were kept in single precision as they were meant', () => {
    const { facts } = readFacts({
      regions: tableOf([{ region: 'a', name: 'A' }]),
      positions: tableOf(
        [0.3471, 0.1, 81.6, 120].map((x, nth) => ({ region: 'a', region_year: nth, x: Math.fround(x), y: 1 / 3 })),
      ),
    });
    expect(facts.positions.map(({ x }) => x)).to.deep.equal([0.3471, 0.1, 81.6, 120]);
    expect(facts.positions.map(({ y }) => y)).to.deep.equal(Array(4).fill(1 / 3));
  });

  it('reads the total of observations as no group', () => {
    const { facts } = readFacts({
      observations: tableOf([
        { indicator: 'i', region: 'a', period: 2020, value: 1, group: 'Totaal' },
        { indicator: 'i', region: 'a', period: 2020, value: 2, group: '65+' },
      ]),
    });
    expect(facts.observations.map(({ group }) => group)).to.deep.equal([undefined, '65+']);
  });
});
