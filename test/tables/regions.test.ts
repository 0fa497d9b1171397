import {
  cleanCode,
  divisionsDiffer,
  parentCode,
  type Region,
  Regions,
  readFacts,
  regionKey,
  regionLevel,
  regionsOf,
} from '@kanskracht/tables';
import { expect } from '@open-wc/testing';
import { tableOf } from '../harness/tables.js';

describe('region codes', () => {
  it('tell their level', () => {
    const levels = ['NL01', 'NL00', 'PV31', 'GG2707', 'GM0984', 'WK098416', 'BU09841601'].map(regionLevel);
    expect(levels).to.deep.equal(['NL', 'NL', 'PV', 'GG', 'GM', 'WK', 'BU']);
  });

  it('may hold letters in their last positions', () => {
    expect(regionLevel('WK0363AA')).to.equal('WK');
    expect(regionLevel('BU0363AF01')).to.equal('BU');
    expect(regionLevel('GM09AA')).to.equal(undefined);
  });

  it('may be padded and in lower case', () => {
    expect(regionLevel('gm0984    ')).to.equal('GM');
    expect(cleanCode(' wk0363aa  ')).to.equal('WK0363AA');
  });

  it('of one’s own stay as they are written', () => {
    expect(regionLevel('’t Nest')).to.equal(undefined);
    expect(cleanCode(' ’t Nest ')).to.equal('’t Nest');
    expect(parentCode('’t Nest')).to.equal(undefined);
  });

  it('hold the code of the region around it', () => {
    expect(parentCode('BU0363AF01')).to.equal('WK0363AF');
    expect(parentCode('wk098416')).to.equal('GM0984');
    expect(parentCode('GM0984')).to.equal('NL01');
    expect(parentCode('NL01')).to.equal(undefined);
  });

  it('make a key with the year of their division', () => {
    expect(regionKey('WK098416', 2020)).not.to.equal(regionKey('WK098416', 2024));
    expect(regionKey('WK098416')).not.to.equal(regionKey('WK098416', 2024));
  });
});

describe('divisionsDiffer', () => {
  it('only where both years are known', () => {
    expect(divisionsDiffer(2020, 2024)).to.equal(true);
    expect(divisionsDiffer(2020, 2020)).to.equal(false);
    expect(divisionsDiffer(undefined, 2020)).to.equal(false);
    expect(divisionsDiffer(2020, null)).to.equal(false);
  });
});

describe('Regions', () => {
  const rows: readonly Region[] = [
    { region: 'NL01', name: 'Nederland' },
    { region: 'GM0984', name: 'Venray' },
    { region: 'WK098416', region_year: 2020, name: 'Brukske' },
    { region: 'WK098416', region_year: 2024, name: 'Brukske nu' },
    { region: 'WK098417', region_year: 2020, name: 'Landweert' },
    { region: 'BU09841601', region_year: 2020, name: 'Brukske west' },
    { region: 'nest', name: '’t Nest', parent: 'WK098416', level: 'location' },
  ];
  const regions = new Regions(rows);

  it('finds a region in its own division', () => {
    expect(regions.name('WK098416', 2020)).to.equal('Brukske');
    expect(regions.name('WK098416', 2024)).to.equal('Brukske nu');
  });

  it('finds no more than the latest name where it would have to choose between divisions', () => {
    expect(regions.find('WK098416')).to.deep.equal({ region: 'WK098416', name: 'Brukske nu' });
    expect(regions.name('WK098416')).to.equal('Brukske nu');
    expect(regions.name('WK098416', 2022)).to.equal('WK098416');
    const [later, earlier, nameless] = [
      { name: 'Nu', region_year: 2024 },
      { name: 'Toen', region_year: 2020 },
      { region_year: 2025 },
    ];
    const turned = new Regions(
      [later, earlier, nameless].map((row) => ({ region: 'a', level: 'own' as const, ...row })),
    );
    expect(turned.find('a')).to.deep.equal({ region: 'a', name: 'Nu' });
  });

  it('finds a region without a year where there is one division', () => {
    expect(regions.name('WK098417')).to.equal('Landweert');
  });

  it('finds a region that was given without a year in any year', () => {
    expect(regions.name('GM0984', 2020)).to.equal('Venray');
  });

  it('does not take a region of another division', () => {
    expect(regions.name('WK098417', 2024)).to.equal('WK098417');
  });

  it('knows level and parent by codes and by what is given', () => {
    expect(regions.parent('BU09841601', 2020)).to.equal('WK098416');
    expect(regions.parent('nest')).to.equal('WK098416');
    expect(regions.level('nest')).to.equal('location');
    expect(regions.level('WK098416')).to.equal('WK');
    expect(regions.parent('NL01')).to.equal(undefined);
  });
});

describe('regionsOf', () => {
  it('names regions by their table, else by the row that names them, else by their code', () => {
    const { facts } = readFacts({
      regions: tableOf([{ region: 'GM0984', name: 'Venray' }]),
      health_scores: tableOf([
        { region: 'GM0984', name: 'gemeente', dimension: 'LF', score: 7 },
        { region: 'GM0984', name: 'gemeente', dimension: 'MW', score: 7 },
      ]),
    });
    expect(regionsOf(facts).name('GM0984')).to.equal('Venray');
    const { facts: alone } = readFacts({
      health_scores: tableOf([
        { region: 'nest', dimension: 'LF', score: 7 },
        { region: 'nest', name: '’t Nest', dimension: 'MW', score: 7 },
      ]),
    });
    expect(regionsOf(alone).name('nest')).to.equal('’t Nest');
    expect(regionsOf(alone).name('elders')).to.equal('elders');
  });

  it('finds the region of an observation without a year, and of a table without years', () => {
    const { facts } = readFacts({
      regions: tableOf([{ region: 'GM0984', name: 'Venray' }]),
      observations: tableOf([{ indicator: 'i', region: 'GM0984', period: 2020, value: 1, region_year: 2020 }]),
    });
    expect(regionsOf(facts).name('GM0984')).to.equal('Venray');
    expect(regionsOf(facts).name('GM0984', 2020)).to.equal('Venray');
  });
});
