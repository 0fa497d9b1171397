import { readCsv, readFacts, tellProblems } from '@kanskracht/tables';
import { expect } from '@open-wc/testing';
import { tableOf } from '../harness/tables.js';

describe('wide health scores', () => {
  it('have a row a region and a column a dimension', () => {
    const table = readCsv(`gebied;naam;Lichaamsfuncties;mentale functies en beleving;ZG;Meedoen;inwoners
WK098416;Brukske;7,1;6,8;.;7,0;3000
WK098417;Landweert;7,4;;6,9;6,5;2800
`);
    const { facts, problems } = readFacts({ '': table }, { main: 'health_scores' });
    expect(
      facts.health_scores.map(({ region, dimension, score, missing, row }) => [
        region,
        dimension,
        score ?? missing,
        row,
      ]),
    ).to.deep.equal([
      ['WK098416', 'LF', 7.1, 2],
      ['WK098416', 'MW', 6.8, 2],
      ['WK098416', 'ZG', 'suppressed', 2],
      ['WK098416', 'MD', 7, 2],
      ['WK098417', 'LF', 7.4, 3],
      ['WK098417', 'MW', 'unknown', 3],
      ['WK098417', 'ZG', 6.9, 3],
      ['WK098417', 'MD', 6.5, 3],
    ]);
    expect(facts.health_scores[0]?.name).to.equal('Brukske');
    expect(problems.map(({ code, row, column }) => [code, row, column])).to.deep.equal([
      ['no_value_no_reason', 3, 'mentale functies en beleving'],
    ]);
  });

  it('may have dimensions of their own beside a name', () => {
    const table = tableOf([
      { naam: '’t Nest', 'Nu en later': 7, 'Lekker in je vel': 8, 'Mijn lichaam': 6, opmerking: 'mooi' },
      { naam: 'Brukske', 'Nu en later': 6, 'Lekker in je vel': '7,5', 'Mijn lichaam': 6, opmerking: '' },
    ]);
    const { facts, problems } = readFacts({ '': table }, { main: 'health_scores' });
    expect(problems).to.deep.equal([]);
    expect(
      facts.health_scores.slice(0, 3).map(({ region, dimension, score }) => [region, dimension, score]),
    ).to.deep.equal([
      ['’t Nest', 'Nu en later', 7],
      ['’t Nest', 'Lekker in je vel', 8],
      ['’t Nest', 'LF', 6],
    ]);
    expect(facts.health_scores).to.have.length(6);
  });

  it('have the dimensions that their table names, and no others', () => {
    const { facts } = readFacts({
      dimensions: tableOf([
        { dimension: 'A', label: 'Slapen' },
        { dimension: 'B', label: 'Bewegen' },
      ]),
      health_scores: tableOf([{ groep: 'ouders', slapen: 7, B: 6, klassen: 4, lokalen: 3 }]),
    });
    expect(facts.health_scores.map(({ group, dimension }) => [group, dimension])).to.deep.equal([
      ['ouders', 'A'],
      ['ouders', 'B'],
    ]);
  });

  it('take a whole official web without what stands beside it', () => {
    const { facts } = readFacts({
      health_scores: tableOf([{ groep: 'ouders', LF: 7, MW: 7, ZG: 7, KL: 7, MD: 7, DF: 7, rapportcijfer: 8 }]),
    });
    expect(facts.health_scores.map(({ dimension }) => dimension)).to.deep.equal(['LF', 'MW', 'ZG', 'KL', 'MD', 'DF']);
  });

  it('tell of the wide row and column', () => {
    const table = tableOf([{ region: 'a', LF: 7, MW: 'zeven', ZG: 70 }]);
    const { problems } = readFacts({ health_scores: table });
    expect(problems.map(({ code, row, column, value }) => [code, row, column, value])).to.deep.equal([
      ['not_a_number', 2, 'MW', 'zeven'],
      ['outside_scale', 2, 'ZG', 70],
    ]);
  });

  it('withhold a whole row that is about too few', () => {
    const { facts, problems } = readFacts({ health_scores: tableOf([{ region: 'a', n: 6, LF: 7, MW: 6, ZG: 8 }]) });
    expect(facts.health_scores.map(({ missing }) => missing)).to.deep.equal(['too_few', 'too_few', 'too_few']);
    const told = tellProblems(problems);
    expect(told.map(({ code, row, column }) => [code, row, column])).to.deep.equal([['small_number', 2, 'n']]);
    expect(told[0]?.message).to.equal('3 cijfers gaan over te weinig mensen en staan hier niet.');
  });

  it('withhold a whole row whose numerator or denominator is small, or can’t be read', () => {
    const rows = [
      { region: 'a', noemer: 6 },
      { region: 'b', noemer: 60, teller: 3 },
      { region: 'c', noemer: 'ca. 5' },
      { region: 'd', noemer: 60, teller: 30, onder: 'laag' },
    ].map((row) => ({ ...row, LF: 7, MW: 6, ZG: 8 }));
    const { facts, problems } = readFacts({ health_scores: tableOf(rows) });
    const seen = facts.health_scores.filter(({ score }) => score !== undefined);
    expect(seen.map(({ region, dimension }) => [region, dimension])).to.deep.equal([
      ['d', 'LF'],
      ['d', 'MW'],
      ['d', 'ZG'],
    ]);
    // What is said once for three values is no part of any.
    expect(Object.keys(seen[0] ?? {})).to.have.members(['row', 'region', 'dimension', 'score']);
    const told = tellProblems(problems);
    expect(told.map(({ code, row, column }) => [code, row, column])).to.deep.equal([
      ['small_number', 2, 'noemer'],
      ['unreadable_count', 4, 'noemer'],
    ]);
    expect(told[0]?.message).to.equal('6 cijfers gaan over te weinig mensen en staan hier niet.');
  });

  it('are not seen in a tidy table that lacks a column', () => {
    const { problems } = readFacts({ health_scores: tableOf([{ region: 'a', dimension: 'LF', x1: 1, x2: 2, x3: 3 }]) });
    expect(problems.map(({ code, column }) => [code, column])).to.deep.equal([['missing_column', 'score']]);
  });
});

describe('wide observations', () => {
  it('have a column a period', () => {
    const table = readCsv(`gebied;2012;2016;2018-2020
GM0984;76,1;75,2;78,4
WK098416;68,8;x;71,9
`);
    const { facts, problems } = readFacts({ '': table }, { main: 'observations' });
    expect(problems).to.deep.equal([]);
    expect(facts.observations.slice(3)).to.deep.equal([
      { row: 3, indicator: 'value', region: 'WK098416', period: '2012', value: 68.8 },
      { row: 3, indicator: 'value', region: 'WK098416', period: '2016', missing: 'suppressed' },
      { row: 3, indicator: 'value', region: 'WK098416', period: '2018-2020', value: 71.9 },
    ]);
  });

  it('withhold a row about too few by its denominator', () => {
    const table = readCsv('gebied;noemer;2016;2020\na;6;40;50\nb;60;41;51\n');
    const { facts } = readFacts({ '': table }, { main: 'observations' });
    expect(facts.observations.map(({ value, missing }) => value ?? missing)).to.deep.equal([
      'too_few',
      'too_few',
      41,
      51,
    ]);
    expect(facts.observations[2]).not.to.have.property('denominator');
  });

  it('settle a number by the whole of the table', () => {
    const table = tableOf([
      { region: 'a', '2016': '1.234', '2020': '71,9' },
      { region: 'b', '2016': '1.500', '2020': '80,0' },
    ]);
    expect(readFacts({ observations: table }).facts.observations[0]?.value).to.equal(1234);
  });

  it('keep the indicator that a column names', () => {
    const table = tableOf([{ naam: 'Brukske', indicator: 'health', '2020': 71.9, eenheid: '%' }]);
    expect(readFacts({ observations: table }).facts.observations).to.deep.equal([
      { row: 2, indicator: 'health', region: 'Brukske', name: 'Brukske', period: '2020', value: 71.9, unit: '%' },
    ]);
  });

  it('have a column an indicator, as their table names them', () => {
    const { facts, problems } = readFacts({
      indicators: tableOf([
        { indicator: 'good_health', unit: '%' },
        { indicator: 'lonely', unit: '%' },
      ]),
      observations: tableOf([{ region: 'NL01', period: '2020JJ00', 'Good health': 78.4, lonely: 147, other: 1 }]),
    });
    expect(facts.observations).to.deep.equal([
      { row: 2, indicator: 'good_health', region: 'NL01', period: '2020', value: 78.4 },
      { row: 2, indicator: 'lonely', region: 'NL01', period: '2020', missing: 'unknown' },
    ]);
    expect(problems.map(({ code, column }) => [code, column])).to.deep.equal([['outside_percentage', 'lonely']]);
  });

  it('are read for the indicators that are asked for', () => {
    const { facts } = readFacts(
      {
        indicators: tableOf([{ indicator: 'good_health' }, { indicator: 'lonely' }]),
        observations: tableOf([{ region: 'NL01', period: 2020, good_health: 78.4, lonely: 47 }]),
      },
      { indicators: ['lonely'] },
    );
    expect(facts.observations.map(({ indicator }) => indicator)).to.deep.equal(['lonely']);
  });

  it('lack a region where neither code nor name is there', () => {
    const { problems } = readFacts({ observations: tableOf([{ '2020': 1, '2021': 2 }]) });
    const told = tellProblems(problems).map(({ message }) => message);
    expect(told).to.have.length(1);
    expect(told[0]).to.include('‘gebied’');
  });
});
