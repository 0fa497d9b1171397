import { neighbourhoodComparison } from '@kanskracht/figures';
import { expect } from '@open-wc/testing';
import { tableOf } from '../../harness/tables.js';
import { compare, country, healthIndicator, modelOf, positions, survey, venray, venrayTables } from './rows.js';

const codes = (tables: Parameters<typeof modelOf>[0], options = {}) =>
  modelOf(tables, options).shown.map(({ region }) => region);
const problems = (tables: Parameters<typeof modelOf>[0], options = {}) =>
  compare(tables, options).problems.map(({ code }) => code);
const find = (tables: Parameters<typeof modelOf>[0], region: string, options = {}) =>
  modelOf(tables, options).shown.find((row) => row.region === region);

describe('what a comparison shows when nothing is asked', () => {
  it('is the first indicator, the latest period, the commonest level by name, and the parent as reference', () => {
    const model = modelOf(venrayTables);
    expect(model.indicator.id).to.equal('good_health');
    expect(model.period).to.equal('2020');
    expect(model.shown.map(({ name }) => name)).to.deep.equal(['Brukske', 'Centrum', 'Heide', 'Oostrum']);
    expect(model.reference?.region).to.equal('GM0984');
    expect(model.reference?.containsShown).to.equal(true);
    expect(model.view).to.equal('dots');
  });

  it('compares places of one’s own with what they lie in, though they say no level', () => {
    const row = (region: string, parent: string) => ({ indicator: 'i', region, parent, period: 2024, value: 50 });
    const model = modelOf({ observations: [row('stad', ''), row('noord', 'stad'), row('zuid', 'stad')] });
    expect(model.shown.map(({ region }) => region)).to.deep.equal(['noord', 'zuid']);
    expect(model.reference?.region).to.equal('stad');
  });

  it('compares with the country where the parent is not in the data', () => {
    const rows = venray.filter(({ region }) => region !== 'GM0984');
    expect(modelOf({ observations: rows }).reference?.region).to.equal('NL01');
  });

  it('compares with nothing, and never with a mean, where neither is in the data', () => {
    const rows = venray.filter(({ region }) => String(region).startsWith('WK'));
    const model = modelOf({ observations: rows });
    expect(model.reference).to.equal(undefined);
    expect(
      model.shown.every(({ reason, difference }) => reason === 'no_reference' && difference === undefined),
    ).to.equal(true);
  });

  it('compares with the country where the parent has no value', () => {
    const rows = venray.map((row) =>
      row.region === 'GM0984' && row.period === 2020 ? { ...row, value: '', missing: 'te weinig' } : row,
    );
    expect(modelOf({ observations: rows }).reference?.region).to.equal('NL01');
    expect(modelOf({ observations: rows }, { period: '2016' }).reference?.region).to.equal('GM0984');
    expect(modelOf({ observations: rows }, { reference: 'parent' }).reference?.observed.missing).to.equal('too_few');
    const empty = rows.map((row) => (row.region === 'NL01' ? { ...row, value: '', missing: 'te weinig' } : row));
    expect(modelOf({ observations: empty }).reference?.region).to.equal('GM0984');
  });

  it('has no model where there is no observation', () => {
    const figure = compare({ observations: [] });
    expect(figure.model).to.equal(undefined);
    expect(figure.empty).to.equal(true);
    expect(figure.words('nl').table.rows).to.deep.equal([]);
  });

  it('passes over the latest period when it has no value yet', () => {
    const rows = [
      ...venray,
      ...['WK098416', 'GM0984'].map((region) => ({
        indicator: 'good_health',
        region,
        period: 2024,
        missing: 'not_yet',
      })),
    ];
    expect(modelOf({ observations: rows, indicators: [healthIndicator] }).period).to.equal('2020');
  });
});

describe('what a comparison shows when something is asked', () => {
  it('marks one region among its siblings', () => {
    const model = modelOf(venrayTables, { region: 'WK098416' });
    expect(model.shown.map(({ region, marked }) => [region, marked])).to.deep.equal([
      ['WK098416', true],
      ['WK098411', false],
      ['WK098401', false],
      ['WK098406', false],
    ]);
  });

  it('shows several regions as a set, separated by commas or spaces', () => {
    expect(codes(venrayTables, { region: 'WK098416, WK098406' })).to.deep.equal(['WK098416', 'WK098406']);
    expect(codes(venrayTables, { region: 'WK098416 WK098406' })).to.deep.equal(['WK098416', 'WK098406']);
  });

  it('shows the parts of a region, at the level asked for', () => {
    const parts = survey(3)
      .slice(1)
      .map((row) => ({ ...row, indicator: 'good_health', period: 2020 }));
    const tables = { observations: [...venray, ...parts] };
    expect(codes(tables, { within: 'GM0984' })).to.have.length(4);
    expect(codes(tables, { within: 'GM0984', level: 'BU' })).to.deep.equal(['BU09841100', 'BU09841101', 'BU09841102']);
    expect(codes(tables, { within: 'WK098411' })).to.deep.equal(['BU09841100', 'BU09841101', 'BU09841102']);
  });

  it('takes any region of the data as the reference, and keeps its row', () => {
    const model = modelOf(venrayTables, { reference: 'WK098406' });
    expect(model.reference?.name).to.equal('Oostrum');
    expect(find(venrayTables, 'WK098406', { reference: 'WK098406' })?.reason).to.equal('is_reference');
    expect(find(venrayTables, 'WK098416', { reference: 'WK098406' })?.difference).to.be.closeTo(-8, 1e-9);
  });

  it('finds the country by its word, and takes nothing for an answer', () => {
    expect(modelOf(venrayTables, { reference: 'country' }).reference?.region).to.equal('NL01');
    expect(modelOf(venrayTables, { reference: 'none' }).reference).to.equal(undefined);
  });

  it('orders by value only when asked, missing ones last', () => {
    const rows = venray.map((row) => (row.region === 'WK098401' ? { ...row, value: '', missing: 'too_few' } : row));
    expect(codes({ observations: rows }, { order: 'value' })).to.deep.equal([
      'WK098406',
      'WK098416',
      'WK098411',
      'WK098401',
    ]);
  });

  it('follows the region that was chosen, if it is shown', () => {
    expect(
      modelOf(venrayTables, { region: 'WK098416', selected: 'WK098401' }).shown.find(({ marked }) => marked)?.region,
    ).to.equal('WK098401');
    expect(
      modelOf(venrayTables, { region: 'WK098416', selected: 'BU00000000' }).shown.find(({ marked }) => marked)?.region,
    ).to.equal('WK098416');
  });

  it('says what is not in the data, and shows the rest', () => {
    expect(problems(venrayTables, { indicator: 'x' })).to.deep.equal(['unknown_indicator']);
    expect(problems(venrayTables, { region: 'WK098416 WK999999' })).to.deep.equal(['unknown_region']);
    expect(problems(venrayTables, { reference: 'GM9999' })).to.deep.equal(['unknown_reference']);
    expect(problems(venrayTables, { period: '1999' })).to.deep.equal(['unknown_period']);
    expect(problems(venrayTables, { view: 'map' })).to.deep.equal(['view_not_possible']);
    expect(problems(venrayTables, { group: 'jong' })).to.deep.equal(['unknown_group']);
    expect(problems(venrayTables)).to.deep.equal([]);
  });

  it('reads codes and periods as people write them', () => {
    const asked = { region: ' wk098416 ', reference: 'nl01', within: 'gm0984', period: '2016JJ00' };
    expect(problems(venrayTables, asked)).to.deep.equal([]);
    const model = modelOf(venrayTables, asked);
    expect([model.subject, model.reference?.region, model.within?.region, model.period]).to.deep.equal([
      'WK098416',
      'NL01',
      'GM0984',
      '2016',
    ]);
    const own = [{ indicator: 'a', region: 'Het oude dorp', period: 2024, value: 3 }];
    expect(modelOf({ observations: own }, { region: 'het oude dorp' }).subject).to.equal('Het oude dorp');
  });

  it('goes on with its default where an attribute holds what nobody knows, and tells the choices', () => {
    const ask = (options: object) => {
      const { model, problems: told } = compare(venrayTables, options);
      return [model?.shown.length, ...told.map(({ code }) => code)];
    };
    expect(ask({ level: 'wijk' })).to.deep.equal([4]);
    expect(ask({ level: 'gemeente' })).to.deep.equal([1]);
    expect(ask({ level: 'BU' })).to.deep.equal([4, 'unknown_level']);
    expect(ask({ level: 'straat' })).to.deep.equal([4, 'unknown_level']);
    expect(ask({ within: 'GM9999' })).to.deep.equal([4, 'unknown_within']);
    expect(ask({ within: 'WK098416' })).to.deep.equal([4, 'unknown_within']);
    expect(ask({ view: 'stippen' })).to.deep.equal([4, 'unknown_view']);
    expect(ask({ order: 'waarde' })).to.deep.equal([4, 'unknown_order']);
    for (const lang of ['nl', 'en'] as const) {
      const hint = (options: object) => JSON.stringify(compare(venrayTables, { lang, ...options }).problems);
      expect(hint({ view: 'stippen' })).to.match(/dots, distribution, trend, map (en|and) table\./);
      expect(hint({ order: 'waarde' })).to.match(/name (en|and) value\./);
      expect(hint({ level: 'straat' })).to.match(/NL, GM (en|and) WK\./);
      expect(hint({ within: 'GM9999' })).to.contain('GM9999');
    }
  });

  it('shows one group at a time', () => {
    const young = venray.map((row) => ({ ...row, group: '18-64', value: 50 }));
    const tables = { observations: [...venray.map((row) => ({ ...row, group: 'totaal' })), ...young] };
    expect(find(tables, 'WK098416')?.observed.value).to.equal(71.9);
    expect(find(tables, 'WK098416', { group: '18-64' })?.observed.value).to.equal(50);
    expect(modelOf({ observations: young }).group).to.equal('18-64');
    for (const group of ['total', 'totaal', 'Totaal']) {
      expect(modelOf(tables, { group }).group).to.equal(undefined);
      expect(find(tables, 'WK098416', { group })?.observed.value).to.equal(71.9);
    }
    const named = { observations: young.map((row) => ({ ...row, group: 'Jong' })) };
    expect(modelOf(named, { group: 'jong' }).group).to.equal('Jong');
  });
});

describe('what a comparison may conclude', () => {
  it('gives a difference and no verdict for modelled estimates', () => {
    const row = find(venrayTables, 'WK098416', { reference: 'country' });
    expect(row?.difference).to.be.closeTo(-6.5, 1e-9);
    expect([row?.verdict, row?.reason]).to.deep.equal(['not_compared', 'modelled']);
  });

  it('gives verdicts from intervals, and only higher or lower where more is neither good nor bad', () => {
    const good = new Set(modelOf({ observations: survey(9) }).shown.map(({ verdict }) => verdict));
    expect([...good].sort()).to.deep.equal(['better', 'similar', 'worse']);
    const neutral = new Set(
      modelOf({ observations: survey(9, { polarity: 'neutral' }) }).shown.map(({ verdict }) => verdict),
    );
    expect([...neutral].sort()).to.deep.equal(['higher', 'lower', 'similar']);
  });

  it('gives no verdict across divisions, and says so', () => {
    const rows = survey(4).map((row) => ({ ...row, region_year: row.region === 'GM0984' ? 2024 : 2020 }));
    expect(modelOf({ observations: rows }).shown.every(({ reason }) => reason === 'different_division')).to.equal(true);
    expect(problems({ observations: rows })).to.include('different_division');
  });

  it('makes a Wilson interval of a percentage that came with its counts', () => {
    const row = {
      indicator: 'a',
      region: 'BU09841100',
      period: 2024,
      value: 40,
      numerator: 12,
      denominator: 30,
      unit: '%',
      n: 30,
    };
    const { observed } = modelOf({ observations: [row] }).shown[0] ?? {};
    expect(observed?.lower).to.be.closeTo(24.6, 0.05);
    expect(observed?.upper).to.be.closeTo(57.7, 0.05);
  });

  it('keeps the reason of an absent value, and never makes it 0', () => {
    const rows = venray.map((row) => (row.region === 'WK098416' ? { ...row, value: '.' } : row));
    const { observed, difference } = find({ observations: rows }, 'WK098416') ?? {};
    expect(observed?.value).to.equal(undefined);
    expect(observed?.missing).to.equal('suppressed');
    expect(difference).to.equal(undefined);
  });
});

describe('the views that data can support', () => {
  it('are dots and table for one period', () => {
    expect(modelOf({ observations: survey(3) }).views).to.deep.equal(['dots', 'table']);
  });

  it('add a trend with two periods, a map with positions, a distribution with the country', () => {
    const tables = { ...venrayTables, positions, 'observations-national': country };
    const model = modelOf(tables, { view: 'distribution' });
    expect(model.views).to.deep.equal(['dots', 'distribution', 'trend', 'map', 'table']);
    expect(model.population?.scope).to.equal('country');
    expect(model.population?.values).to.have.length(200);
  });

  it('do not draw the country for a period of which it has no figures', () => {
    const tables = { ...venrayTables, 'observations-national': country };
    expect(modelOf(tables, { view: 'distribution', period: '2016' }).population).to.equal(undefined);
    expect(problems(tables, { view: 'distribution', period: '2016' })).to.deep.equal(['no_population']);
  });

  it('read the country like any other table: in Dutch, tidy, without what has no place in it', () => {
    const rows = country.map(({ region, period, good_health }) => ({
      indicator: 'good_health',
      gebied: region,
      periode: `${period}JJ00`,
      waarde: good_health,
      groep: 'totaal',
      n: 400,
    }));
    const [one, two, three, ...others] = rows;
    const odd = [
      { ...one, waarde: -99997 },
      { ...two, groep: '65+' },
      { ...three, n: 4 },
    ];
    const population = modelOf(
      { ...venrayTables, 'waarnemingen-landelijk': [...odd, ...others] },
      { view: 'distribution' },
    ).population;
    expect(population?.values).to.have.length(197);
    expect(Math.min(...(population?.values ?? []))).to.be.at.least(62);
  });

  it('read a country for the group that is shown', () => {
    const observations = venray.map((row) => ({ ...row, group: '65+' }));
    const tables = { observations, indicators: [healthIndicator], 'observations-national': country };
    expect(modelOf(tables, { view: 'distribution' }).population).to.equal(undefined);
    const ours = { ...tables, 'observations-national': country.map((row) => ({ ...row, group: '65+' })) };
    expect(modelOf(ours, { view: 'distribution' }).population?.values).to.have.length(200);
  });

  it('do without the country where its table can’t be read', () => {
    const rows = country.map(({ region, period, good_health }) => ({ region, period, value: good_health }));
    const tables = { ...venrayTables, 'observations-national': rows };
    expect(modelOf(tables, { view: 'distribution' }).population).to.equal(undefined);
    expect(problems(tables, { view: 'distribution' })).to.deep.equal(['no_population']);
  });

  it('ask for the part of the country only when the distribution is drawn', () => {
    const part = {
      name: 'observations-national',
      table: 'observations',
      suffix: 'national',
      load: () => Promise.reject(new Error('not in this test')),
    };
    const tables = { observations: tableOf(venray) };
    const wanted = (view: 'dots' | 'distribution') =>
      neighbourhoodComparison({ tables, parts: [part] }, { view }).wants?.([part]);
    expect(wanted('dots')).to.deep.equal([]);
    expect(wanted('distribution')).to.deep.equal([part]);
  });

  it('ask for the part of the period that is shown, and of all periods for a trend', () => {
    const parts = ['2016', '2024'].map((suffix) => ({
      name: `observations-${suffix}`,
      table: 'observations',
      suffix,
      load: () => Promise.reject(new Error('not in this test')),
    }));
    const tables = { observations: tableOf(venray.filter(({ period }) => period === 2020)) };
    const wanted = (options: object) =>
      neighbourhoodComparison({ tables, parts }, options)
        .wants?.(parts)
        .map(({ suffix }) => suffix);
    expect(wanted({})).to.deep.equal(['2024']);
    expect(wanted({ period: '2020' })).to.deep.equal([]);
    expect(wanted({ view: 'trend' })).to.deep.equal(['2016', '2024']);
  });

  it('break a line where a break lies between two periods', () => {
    const broken = (breaks: string) =>
      find({ observations: venray, indicators: [{ ...healthIndicator, breaks }] }, 'WK098416')?.history.map(
        ({ newSeries }) => newSeries,
      );
    expect(broken('2015')).to.deep.equal([false, true, false]);
    expect(broken('2016JJ00|2018')).to.deep.equal([false, true, true]);
    expect(broken('2012')).to.deep.equal([false, false, false]);
    expect(broken('2024')).to.deep.equal([false, false, false]);
  });

  it('break a line where a series or a division starts anew', () => {
    const tables = { observations: venray, indicators: [{ ...healthIndicator, breaks: '2016' }] };
    expect(find(tables, 'WK098416')?.history.map(({ newSeries }) => newSeries)).to.deep.equal([false, true, false]);
    const redrawn = venray.map((row) => (row.period === 2020 ? row : { ...row, region_year: 2016 }));
    expect(find({ observations: redrawn }, 'WK098416')?.history.map(({ newSeries }) => newSeries)).to.deep.equal([
      false,
      false,
      true,
    ]);
  });
});
