import {
  type ComparisonOptions,
  type LegendItem,
  neighbourhoodComparison,
  roles,
  type Theme,
} from '@kanskracht/figures';
import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { type Cells, tableOf } from '../../harness/tables.js';
import { compare, country, healthIndicator, positions, survey, venray, venrayTables } from './rows.js';

type Tables = Parameters<typeof compare>[0];
const nl = (tables: Tables, options: ComparisonOptions = {}) => compare(tables, options).words('nl');
const en = (tables: Tables, options: ComparisonOptions = {}) => compare(tables, { lang: 'en', ...options }).words('en');
/** The paints of a legend's sign by their roles: what it is filled and drawn with. */
const named = Object.fromEntries([...roles, 'font'].map((role) => [role, role])) as Theme;
const paintsOf = ({ symbol }: LegendItem): (string | null | undefined)[] => {
  const root = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  render(symbol(named), root as unknown as HTMLElement);
  return ['fill', 'stroke'].map((paint) => root.firstElementChild?.getAttribute(paint));
};
const one: ComparisonOptions = { region: 'WK098416', reference: 'country' };

describe('the words of a comparison', () => {
  it('tell the finding as a number of 100 people, with subject, place and period', () => {
    expect(nl(venrayTables, one).summary).to.equal(
      'Naar schatting voelden in 2020 ongeveer 72 van de 100 volwassenen in Brukske zich gezond; in Nederland 78. Het verschil is 6,5 procentpunt.',
    );
    expect(en(venrayTables, one).summary).to.equal(
      'In 2020 an estimated 72 out of 100 adults in Brukske felt healthy; in the Netherlands 78. The difference is 6.5 percentage points.',
    );
  });

  it('tell it plainly where the data hold no phrase', () => {
    const { phrase: _, phrase_en: __, plain_name: ___, plain_name_en: ____, ...indicator } = healthIndicator;
    const tables = { observations: venray, indicators: [indicator] };
    expect(nl(tables, one).summary).to.equal(
      'Ervaren gezondheid in Brukske in 2020: naar schatting 71,9%. In Nederland is dat 78,4%. Het verschil is 6,5 procentpunt.',
    );
    expect(en(tables, one).summary).to.equal(
      'Perceived health in Brukske in 2020: an estimated 71.9%. In the Netherlands it is 78.4%. The difference is 6.5 percentage points.',
    );
  });

  it('tell the span where no region is marked', () => {
    expect(nl(venrayTables).summary).to.equal(
      'Naar schatting voelden in 2020 in 4 wijken van Venray 72 tot 82 van de 100 volwassenen zich gezond; in heel Venray 77.',
    );
    expect(nl({ observations: survey(9) }).summary).to.match(
      /Vergeleken met Venray: \d+ beter, \d+ ongeveer gelijk en \d+ slechter\.$/,
    );
  });

  it('have a title with subject, place and period', () => {
    expect(nl(venrayTables, one).title).to.equal('Ervaren gezondheid in Brukske, 2020');
    expect(nl(venrayTables).title).to.equal('Ervaren gezondheid in 4 wijken van Venray, 2020');
    expect(en(venrayTables, { view: 'trend' }).title).to.equal(
      'Perceived health in 4 districts of Venray, 2012 to 2020',
    );
  });

  it('announce each mark with its value and its difference', () => {
    expect(nl(venrayTables, one).marks['region:WK098416']).to.equal(
      'Brukske: naar schatting 71,9%, 6,5 procentpunt lager dan Nederland.',
    );
    expect(nl(venrayTables, one).marks.reference).to.equal(
      'Nederland: naar schatting 78,4%; hiermee worden de andere cijfers vergeleken.',
    );
    expect(en(venrayTables, one).marks.reference).to.equal(
      'the Netherlands: an estimated 78.4%; the other figures are compared with this.',
    );
    expect(en({ observations: survey(9) }, { lang: 'en' }).marks['region:BU09841101']).to.match(
      /^Buurt 2: 74\.9%, uncertainty .* to .*, n = 299, 14\.9 percentage points higher than Venray\. Better\.$/,
    );
  });

  it('say at a mark why it has no verdict where not all lack one for that reason', () => {
    const rows = survey(3).map((row, index) => (index === 1 ? { ...row, lower: '', upper: '' } : row));
    expect(nl({ observations: rows }).marks['region:BU09841100']).to.match(/Geen oordeel: niet bekend hoe zeker/);
    const none = survey(3, { lower: '', upper: '' });
    const words = nl({ observations: none });
    expect(words.marks['region:BU09841100']).not.to.match(/oordeel/);
    expect(words.notes.join(' ')).to.match(/Hoe zeker de cijfers zijn, is niet bekend/);
  });

  it('say "the" only of a set that is known to be complete, and count only what has a value', () => {
    const wijken = ['WK098401', 'WK098406', 'WK098411', 'WK098416'];
    const regions = (codes: readonly string[]): Cells[] =>
      codes.map((region) => ({
        region,
        name: region === 'GM0984' ? 'Venray' : region,
        level: region.slice(0, 2),
        region_year: 2020,
      }));
    const whole = { ...venrayTables, regions: regions(['NL01', 'GM0984', ...wijken]) };
    expect(nl(whole).summary).to.match(/in de 4 wijken van Venray/);
    expect(nl(whole).title).to.equal('Ervaren gezondheid in de wijken van Venray, 2020');
    const part = { ...venrayTables, regions: regions(['NL01', 'GM0984', ...wijken, 'WK098402']) };
    expect(nl(part).summary).to.match(/in 4 wijken van Venray/);
    expect(en(part).title).to.equal('Perceived health in 4 districts of Venray, 2020');

    const withheld = venray.map((row) =>
      row.region === 'WK098416' ? { ...row, value: '', missing: 'te weinig' } : row,
    );
    expect(nl({ ...whole, observations: withheld }).summary).to.match(/in 3 van de 4 wijken van Venray 72 tot 82/);
    expect(nl({ ...part, observations: withheld }).summary).to.match(/in 3 van de 4 getoonde wijken van Venray/);
    expect(en({ ...part, observations: withheld }).summary).to.match(/in 3 of the 4 districts of Venray shown here/);
    const two = withheld.filter(({ region }) => region === 'WK098416' || region === 'WK098401');
    expect(nl({ ...venrayTables, observations: two }).summary).to.match(/in 1 van de 2 wijken/);
  });

  it('say a day with the word that goes with it', () => {
    const onDay = venray.filter(({ period }) => period === 2020).map((row) => ({ ...row, period: '2020-01-01' }));
    const tables = { ...venrayTables, observations: onDay };
    expect(nl(tables, one).summary).to.match(/^Naar schatting voelden op 1 januari 2020 ongeveer 72/);
    expect(en(tables, one).summary).to.match(/^On 1 January 2020 an estimated/);
  });

  it('show an estimate in the legend in the paint of the drawing', () => {
    const symbols = (options: ComparisonOptions) => nl(venrayTables, options).legend.map(paintsOf);
    expect(symbols({})).to.deep.equal([['background', 'context']]);
    expect(symbols(one)).to.deep.equal([['background', 'context']]);
    expect(symbols({ ...one, view: 'trend' })).to.deep.equal([['background', 'series1']]);
    const alone = { observations: venray.filter(({ region }) => region === 'WK098416'), indicators: [healthIndicator] };
    expect(nl(alone, { region: 'WK098416' }).legend.map(paintsOf)).to.deep.equal([['background', 'series1']]);
  });

  it('say of a wide map that a narrow screen moves its tiles', () => {
    const spread = survey(30).map(({ region }, index) => ({ region, x: index % 6, y: Math.floor(index / 6) }));
    expect(nl({ observations: survey(30), positions: spread }, { view: 'map' }).notes.join(' ')).to.match(
      /op een smal scherm maar ongeveer/,
    );
    expect(nl({ ...venrayTables, positions }, { view: 'map' }).notes).to.include(
      'Elk vakje is een gebied, ongeveer op zijn plaats. De grootte zegt niets.',
    );
  });

  it('leave an unknown source to the editor', () => {
    const rows = survey(3, { source: '' });
    const figure = compare({ observations: rows });
    expect(figure.words('nl').source).to.equal('Periode: 2024, n = 298 tot 300.');
    expect(figure.words('en').source).to.equal('Period: 2024, n = 298 to 300.');
    expect(figure.problems.map(({ code }) => code)).to.deep.equal(['no_source']);
    expect(compare(venrayTables).problems.map(({ code }) => code)).not.to.include('no_source');
  });

  it('give an absent value its reason', () => {
    const rows = venray.map((row) =>
      row.region === 'WK098416' && row.period === 2020 ? { ...row, value: '', missing: 'te weinig' } : row,
    );
    const words = nl({ observations: rows, indicators: [healthIndicator] }, one);
    expect(words.summary).to.equal(
      'Volwassenen die zich gezond voelen: in Brukske is er in 2020 geen cijfer (te weinig antwoorden).',
    );
    expect(words.marks['region:WK098416']).to.equal('Brukske: te weinig antwoorden.');
    expect(words.notes).to.include('Van één gebied ontbreekt het cijfer.');
  });

  it('warn that estimates follow who lives there, and give no verdict', () => {
    const notes = nl(venrayTables).notes.join(' ');
    expect(notes)
      .to.match(/Ze hangen af van wie er woont/)
      .and.to.match(/alleen over volwassenen/)
      .and.to.match(/tellen deze gebieden zelf mee/);
    expect(nl({ observations: survey(9) }).notes.join(' ')).not.to.match(/rekenmodel/);
  });

  it('say that one in twenty differs by chance where many are compared', () => {
    expect(nl({ observations: survey(9) }).notes.join(' ')).to.match(/één op de twintig/);
    expect(nl({ observations: survey(3) }).notes.join(' ')).not.to.match(/één op de twintig/);
  });

  it('say that an order by value is no ranking', () => {
    expect(nl(venrayTables, { order: 'value' }).notes).to.include(
      'De volgorde volgt het cijfer. Kleine verschillen zeggen weinig.',
    );
    expect(nl(venrayTables).notes.join(' ')).not.to.match(/volgorde/);
  });

  it('name publisher, period, "schatting" and the number of answers under the figure', () => {
    expect(nl(venrayTables).source).to.equal('Bron: RIVM, 2020, schatting.');
    expect(nl({ observations: survey(3) }).source).to.equal('Bron: Buurtpeiling, 2024, n = 298 tot 300.');
  });

  it('name the other sources of the data after it, each once', () => {
    const sources = [{ title: 'RIVM' }, { title: 'CBS: gebieden' }, { title: 'CBS: gebieden' }];
    const tables = { observations: tableOf(venray), indicators: tableOf([healthIndicator]) };
    expect(neighbourhoodComparison({ tables, sources }).words('nl').source).to.equal(
      'Bron: RIVM, 2020, schatting; CBS: gebieden.',
    );
  });

  it('look back within a series only, and name where a new one starts', () => {
    const tables = { observations: venray, indicators: [{ ...healthIndicator, breaks: '2016' }] };
    const words = nl(tables, { ...one, view: 'trend' });
    expect(words.summary).to.match(/In 2016 was het 68,1%\.$/);
    expect(words.marks['region:WK098416']).to.equal(
      'Brukske: 2012 68,8%, 2016 68,1% (nieuwe reeks) en 2020 71,9% (schatting).',
    );
    expect(words.marks['period:2016']).to.match(/Brukske 68,1% \(nieuwe reeks\), Nederland 75,2% \(nieuwe reeks\)/);
    expect(en(tables, { ...one, view: 'trend' }).marks['period:2016']).to.match(/Brukske 68\.1% \(new series\)/);
    const newest = { observations: venray, indicators: [{ ...healthIndicator, breaks: '2018' }] };
    expect(nl(newest, { ...one, view: 'trend' }).summary).not.to.match(/was het/);
  });

  it('say which part of the country lies lower and higher, without a rank', () => {
    const words = nl({ ...venrayTables, 'observations-national': country }, { ...one, view: 'distribution' });
    expect(words.summary).to.match(/Van de 100 wijken in het land hebben er \d+ een lager en \d+ een hoger cijfer\.$/);
  });

  it('write out the limits of five classes that hold every value', () => {
    const { legend } = nl({ ...venrayTables, positions }, { view: 'map' });
    expect(legend.map((item) => paintsOf(item)[0])).to.deep.equal(['tile1', 'tile2', 'tile3', 'tile4', 'tile5']);
    expect(legend[0]?.label).to.equal('69,0% tot 72,0%');
    expect(legend[4]?.label).to.equal('81,0% tot en met 84,0%');
  });

  it('never speak of significance', () => {
    const rows: Tables[] = [venrayTables, { observations: survey(9) }];
    const all = rows.flatMap((tables) => [nl(tables), en(tables)]);
    expect(JSON.stringify(all)).not.to.match(/signifi/i);
  });
});

describe('the table of a comparison', () => {
  it('holds what is drawn, a row a region with the reference last', () => {
    const { table } = nl(venrayTables, one);
    expect(table.columns.map(({ name }) => name)).to.deep.equal([
      'name',
      'region',
      'period',
      'value',
      'difference',
      'verdict',
    ]);
    expect(table.rows.map((cells) => cells[0]?.text)).to.deep.equal([
      'Brukske',
      'Centrum',
      'Heide',
      'Oostrum',
      'Nederland',
    ]);
    expect(table.rows[0]?.map(({ value }) => value)).to.deep.equal([
      'Brukske',
      'WK098416',
      '2020',
      71.9,
      -6.5,
      'not_compared',
    ]);
  });

  it('has a row for each period of a trend', () => {
    const { table } = nl(venrayTables, { view: 'trend' });
    expect(table.rows).to.have.length(15);
  });

  it('says in a column where a new series starts', () => {
    const indicators = [{ ...healthIndicator, breaks: '2015' }];
    const { columns, rows } = nl({ observations: venray, indicators }, { ...one, view: 'trend' }).table;
    const series = columns.findIndex(({ name }) => name === 'series');
    expect(rows.slice(0, 3).map((cells) => cells[series])).to.deep.equal([
      { text: '' },
      { text: 'nieuwe reeks', value: 'new_series' },
      { text: '' },
    ]);
    expect(nl(venrayTables, { view: 'trend' }).table.columns.map(({ name }) => name)).not.to.include('series');
  });

  it('has the reason in place of a value, and no number', () => {
    const { table } = nl({ observations: survey(3, { value: '', lower: '', upper: '', missing: 'geheim' }) });
    const missing = table.columns.findIndex(({ name }) => name === 'missing');
    const value = table.columns.findIndex(({ name }) => name === 'value');
    expect(table.rows[0]?.[missing]).to.deep.equal({ text: 'geheim of te onzeker', value: 'suppressed' });
    expect(table.rows[0]?.[value]).to.deep.equal({ text: '' });
  });
});

describe('a download of a comparison', () => {
  it('holds the code of every region, also where that is its name', () => {
    const row = (region: string) => ({ indicator: 'i', region, period: 2024, value: 50 });
    const { columns, rows } = nl({ observations: [row('Noord'), row('Zuid')] }).table;
    const code = columns.findIndex(({ name }) => name === 'region');
    expect(columns[code]?.downloadOnly).to.equal(true);
    expect(rows.map((cells) => cells[code]?.value)).to.deep.equal(['Noord', 'Zuid']);
  });
});

describe('the controls of a comparison', () => {
  const names = (tables: Tables, options: ComparisonOptions = {}) =>
    nl(tables, options)
      .controls.filter(({ options }) => options.length > 1)
      .map(({ name }) => name);
  const control = (name: string, options: ComparisonOptions = {}) =>
    nl(venrayTables, options).controls.find((one) => one.name === name);

  it('offer only what there is to choose', () => {
    expect(names(venrayTables)).to.deep.equal(['region', 'reference', 'period', 'view']);
    const two: Cells[] = [...venray, ...venray.map((row) => ({ ...row, indicator: 'lonely' }))];
    expect(names({ observations: two })).to.include('indicator');
  });

  it('offer all regions only where that shows the same set', () => {
    const elsewhere = venray
      .filter(({ parent }) => parent === 'GM0984')
      .map((row) => ({ ...row, region: String(row.region).replace('0984', '1894'), parent: 'GM1894' }));
    const tables = { observations: [...venray, ...elsewhere] };
    const first = (options: ComparisonOptions) =>
      nl(tables, options).controls.find((one) => one.name === 'region')?.options[0]?.value;
    expect(first({})).to.equal('');
    expect(first({ region: 'WK098416', within: 'GM0984' })).to.equal('');
    expect(first({ region: 'WK098416' })).to.equal('WK098416');
  });

  it('stand at what is shown', () => {
    expect(control('region', one)?.value).to.equal('WK098416');
    expect(control('region', { ...one, selected: 'WK098401' })?.value).to.equal('WK098401');
    expect(control('reference', one)?.value).to.equal('NL01');
    expect(control('reference')?.options.map(({ value }) => value)).to.deep.equal([
      'NL01',
      'GM0984',
      'WK098416',
      'WK098411',
      'WK098401',
      'WK098406',
      'none',
    ]);
    const weert = { ...venray[0], region: 'GM0988', name: 'Weert', parent: 'NL01', period: 2020 };
    const other = nl({ observations: [...venray, weert] }, { ...one, reference: 'GM0988' }).controls.find(
      ({ name }) => name === 'reference',
    );
    expect(other?.value).to.equal('GM0988');
    expect(other?.options.map(({ label }) => label).slice(0, 3)).to.have.members(['Nederland', 'Venray', 'Weert']);
    expect(control('period')?.options.map(({ label }) => label)).to.deep.equal(['2020', '2016', '2012']);
  });
});
