import { positiveHealth } from '@kanskracht/figures';
import { expect } from '@open-wc/testing';
import { type Cells, tableOf } from '../../harness/tables.js';

const score = (region: string, dimension: string, value: number | '', more: Cells = {}): Cells => ({
  region,
  dimension,
  score: value,
  ...more,
});
const model = (rows: readonly Cells[], options = {}) => positiveHealth({ health_scores: tableOf(rows) }, options).model;
const six = ['LF', 'MW', 'ZG', 'KL', 'MD', 'DF'];

describe('the model of Positive Health', () => {
  it('has the six dimensions clockwise in their fixed order, whatever the order of the rows', () => {
    const { axes } = model(['DF', 'MD', 'KL', 'ZG', 'MW', 'LF'].map((id) => score('a', id, 6)));
    expect(axes.map(({ id }) => id)).to.deep.equal(six);
  });

  it('reads the old names and the English ones as the same dimensions', () => {
    const { axes } = model([
      score('a', 'mentale functies en beleving', 6),
      score('a', 'Bodily functions', 7),
      score('a', 'sociaal-maatschappelijk participeren', 5),
    ]);
    expect(axes.map(({ id }) => id)).to.deep.equal(six);
  });

  it('leaves a missing dimension out of the scores, with its reason, and never makes it 0', () => {
    const { subjects } = model([score('a', 'LF', 6), score('a', 'MW', '', { missing: 'te weinig' })]);
    expect(subjects[0]?.scores.get('MW')).to.deep.equal({ missing: 'too_few' });
    expect(subjects[0]?.scores.get('ZG')).to.deep.equal({ missing: 'not_measured' });
  });

  it('takes other dimensions as they are, in the order of the data', () => {
    const { axes } = model(['Rust', 'Ruimte', 'Ritme'].map((id) => score('a', id, 6)));
    expect(axes.map(({ id }) => id)).to.deep.equal(['Rust', 'Ruimte', 'Ritme']);
  });

  it('follows the order, labels and scales of a dimensions table', () => {
    const { axes } = positiveHealth({
      health_scores: tableOf(['a', 'b', 'c'].map((id) => score('x', id, 3))),
      dimensions: tableOf([
        { dimension: 'c', label: 'Derde', order: 1, scale_max: 5 },
        { dimension: 'a', label: 'Eerste', order: 2, scale_max: 5 },
        { dimension: 'b', label: 'Tweede', order: 3, scale_max: 5 },
      ]),
    }).model;
    expect(axes.map(({ label, max }) => [label, max])).to.deep.equal([
      ['Derde', 5],
      ['Eerste', 5],
      ['Tweede', 5],
    ]);
  });

  it('shows three regions or groups at most, and counts those that were left out', () => {
    const rows = ['a', 'b', 'c', 'd', 'e'].flatMap((id) => six.map((dimension) => score(id, dimension, 5)));
    expect(model(rows).subjects.map(({ id }) => id)).to.deep.equal(['a']);
    expect(model(rows).leftOut).to.equal(4);
    expect(model(rows, { region: 'e, b d,a' }).subjects.map(({ id }) => id)).to.deep.equal(['e', 'b', 'd']);
    expect(model(rows.slice(0, 18)).subjects).to.have.length(3);
  });

  it('shows the latest period, or the one that is asked for', () => {
    const rows = [2022, 2024, 2023].map((period) => score('a', 'LF', period - 2018, { period }));
    expect(model(rows).subjects[0]?.scores.get('LF')?.value).to.equal(6);
    expect(model(rows, { period: '2022' }).subjects[0]?.scores.get('LF')?.value).to.equal(4);
  });

  it('never lets self-scores and approximations share a web', () => {
    const rows = [score('a', 'LF', 6, { kind: 'zelfscore' }), score('a', 'MW', 4, { kind: 'benadering' })];
    const own = model(rows);
    expect([own.kind, own.otherKind]).to.deep.equal(['self_score', true]);
    expect(own.subjects[0]?.scores.get('MW')?.value).to.equal(undefined);
    expect(model(rows, { kind: 'approximation' }).subjects[0]?.scores.get('LF')?.value).to.equal(undefined);
  });

  it('takes the mean of the aspects where only aspects were asked, and only when all are there', () => {
    const aspects = [4, 6, 8].map((value, index) => score('a', 'MW', value, { aspect: `vraag ${index}` }));
    expect(model(aspects).subjects[0]?.scores.get('MW')).to.deep.equal({ value: 6, meanOf: 3 });
    const gap = model([...aspects, score('a', 'MW', '', { aspect: 'vraag 4', missing: 'too_few' })]);
    expect(gap.subjects[0]?.scores.get('MW')).to.deep.equal({ missing: 'too_few' });
  });

  it('follows a region that was chosen beside it, unless an editor set several side by side', () => {
    const rows = ['a', 'b', 'c', 'd'].map((id) => score(id, 'LF', 6));
    expect(model(rows.slice(0, 3), { selected: 'b' }).subjects).to.have.length(3);
    expect(model(rows, { selected: 'b' }).subjects.map(({ id }) => id)).to.deep.equal(['b']);
    expect(model(rows, { region: 'a', selected: 'b' }).subjects.map(({ id }) => id)).to.deep.equal(['b']);
    expect(model(rows, { region: 'a b', selected: 'c' }).subjects.map(({ id }) => id)).to.deep.equal(['a', 'b']);
    expect(model(rows, { region: 'a', selected: 'elders' }).subjects.map(({ id }) => id)).to.deep.equal(['a']);
  });
});

describe('the approximation of Positive Health', () => {
  const tables = (observations: readonly Cells[]) => ({
    observations: tableOf(observations.map((row) => ({ period: 2020, method: 'model', ...row }))),
    indicators: tableOf([
      { indicator: 'good', unit: '%', polarity: 'higher_is_better' },
      { indicator: 'lonely', unit: '%', polarity: 'lower_is_better' },
      { indicator: 'carer', unit: '%', polarity: 'neutral' },
    ]),
    approximations: tableOf([
      { dimension: 'LF', indicator: 'good', role: 'main' },
      { dimension: 'MD', indicator: 'lonely', role: 'main' },
      { dimension: 'MD', indicator: 'good', role: 'aspect' },
      { dimension: 'DF', indicator: 'carer', role: 'main' },
    ]),
  });

  it('is how many of 10 adults are on the favourable side', () => {
    const [brukske] = positiveHealth(
      tables([
        { region: 'WK098416', indicator: 'good', value: 71.9 },
        { region: 'WK098416', indicator: 'lonely', value: 55.6 },
      ]),
    ).model.subjects;
    expect(brukske?.scores.get('LF')?.value).to.equal(7.19);
    expect(brukske?.scores.get('MD')?.value).to.equal(4.44);
  });

  it('turns the interval along with the side', () => {
    const { scores } = positiveHealth(
      tables([{ region: 'a', indicator: 'lonely', value: 50, lower: 44, upper: 58, method: 'survey' }]),
    ).model.subjects[0] ?? { scores: new Map() };
    expect(scores.get('MD')).to.include({ lower: 4.2, value: 5, upper: 5.6 });
  });

  it('averages nothing: another indicator of a dimension is its aspect', () => {
    const { subjects, aspects } = positiveHealth(
      tables([
        { region: 'a', indicator: 'good', value: 90 },
        { region: 'a', indicator: 'lonely', value: 50 },
      ]),
    ).model;
    expect(subjects[0]?.scores.get('MD')?.value).to.equal(5);
    expect(aspects.get('MD')?.map(({ id, scores }) => [id, scores.get('a')?.value])).to.deep.equal([['good', 9]]);
  });

  it('says that a table of scores is missing where observations come without a mapping', () => {
    const observations = tableOf([{ region: 'a', indicator: 'good', period: '2024', value: 90, unit: '%' }]);
    for (const input of [{ observations }, { '': observations }]) {
      const { empty, problems } = positiveHealth(input);
      expect(empty).to.equal(true);
      expect(problems.map(({ code, table }) => [code, table])).to.deep.include(['missing_table', 'health_scores']);
    }
  });

  it('leaves a dimension empty that no indicator measures, or only one without a favourable side', () => {
    const [subject] = positiveHealth(
      tables([
        { region: 'a', indicator: 'good', value: 90 },
        { region: 'a', indicator: 'carer', value: 30 },
      ]),
    ).model.subjects;
    expect(subject?.scores.get('ZG')).to.deep.equal({ missing: 'not_measured' });
    expect(subject?.scores.get('DF')).to.deep.equal({ missing: 'not_measured' });
  });

  it('compares with the parent, else the country, or with nothing when asked', () => {
    const rows = ['WK098416', 'GM0984', 'NL01'].map((region) => ({ region, indicator: 'good', value: 70 }));
    const reference = (observations: readonly Cells[], options = {}) =>
      positiveHealth(tables(observations), { region: 'WK098416', ...options }).model.reference?.id;
    expect(reference(rows)).to.equal('GM0984');
    expect(reference(rows, { reference: 'country' })).to.equal('NL01');
    expect(reference(rows.filter(({ region }) => region !== 'GM0984'))).to.equal('NL01');
    expect(reference(rows, { reference: 'none' })).to.equal(undefined);
    expect(reference(rows.slice(0, 1))).to.equal(undefined);
  });
});
