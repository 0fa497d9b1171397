import { neighbourhoodComparison } from '@kanskracht/figures';
import { type Dataset, readPackage } from '@kanskracht/tables';
import { expect } from '@open-wc/testing';

/* The package that comes with the project: RIVM's figures, with the check values of docs/data.md. */
describe('the comparison of the project’s own data', () => {
  let dataset: Dataset;
  before(async () => {
    dataset = await readPackage('/data/neighbourhood-health/datapackage.json');
  });

  it('shows 71.9 % good health in Brukske in 2020 beside 78.4 % for the country', () => {
    const figure = neighbourhoodComparison(dataset, {
      indicator: 'good_health',
      region: 'WK098416',
      reference: 'country',
    });
    const { marks, table, source } = figure.words('nl');
    expect(figure.problems).to.deep.equal([]);
    expect(marks['region:WK098416']).to.match(/^Brukske: naar schatting 71,9%, 6,5 procentpunt lager dan Nederland\./);
    expect(marks.reference).to.match(/^Nederland: naar schatting 78,4%;/);
    expect(table.rows).to.have.length(24);
    expect(source).to.equal(
      'Bron: RIVM, GGD’en en CBS: Gezondheid per wijk en buurt (50090NED), 2020, schatting; CBS: Kerncijfers wijken en buurten 2024 (85984NED).',
    );
  });

  it('follows Brukske through three periods', () => {
    const figure = neighbourhoodComparison(dataset, { region: 'WK098416', view: 'trend' });
    const values = (indicator: string) =>
      neighbourhoodComparison(dataset, { region: 'WK098416', indicator })
        .model?.shown.find(({ region }) => region === 'WK098416')
        ?.history.map(({ observed }) => observed.value);
    expect(values('good_health')).to.deep.equal([68.8, 68.1, 71.9]);
    expect(values('lonely')).to.deep.equal([46.3, 52.3, 55.6]);
    expect(values('trouble_making_ends_meet')).to.deep.equal([34.9, 31.1, 19.5]);
    expect(figure.words('nl').summary).to.match(/In 2012 was het 68,8%\.$/);
  });

  it('fetches all regions of the country for the distribution, and only then', async () => {
    const options = { region: 'WK098416', view: 'distribution' } as const;
    const parts = dataset.parts ?? [];
    expect(neighbourhoodComparison(dataset, { region: 'WK098416' }).wants?.(parts)).to.deep.equal([]);
    const [part] = neighbourhoodComparison(dataset, options).wants?.(parts) ?? [];
    if (part === undefined) throw new Error('No part is wanted.');
    const tables = { ...dataset.tables, [part.name]: await part.load() };
    const { model } = neighbourhoodComparison({ ...dataset, tables }, options);
    expect(model?.population?.scope).to.equal('country');
    expect(model?.population?.values).to.have.length(3150);
  });

  it('has no figure of the reason for a buurt that is withheld, and says why', () => {
    const { marks } = neighbourhoodComparison(dataset, { within: 'GM0984', level: 'BU' }).words('en');
    expect(Object.values(marks)).to.include('Keizersveld: withheld or too uncertain.');
  });
});
