import { type Part, readFacts, readPackage } from '@kanskracht/tables';
import { expect } from '@open-wc/testing';
import { columnsOf, expectReadError, server, windows1252 } from './helpers.js';

const base = 'https://kanskracht.example/data/';
const address = `${base}datapackage.json`;

describe('reading a data package', () => {
  it('reads its tables by name, in English or Dutch, and leaves others where they are until they are asked for', async () => {
    const { fetch, asked } = server(base, {
      'datapackage.json': {
        title: 'Brukske',
        resources: [
          { name: 'gebieden', path: 'gebieden.csv' },
          { name: 'health-scores', path: 'deep/scores.json' },
          { name: 'extra', path: 'extra.csv', schema: 'extra.json' },
          { name: 'outlines', path: 'outlines.geojson' },
        ],
      },
      'gebieden.csv': 'gebied;naam\nWK098416;Brukske\n',
      'deep/scores.json': [{ region: 'WK098416', dimension: 'LF', score: 7 }],
      'extra.csv': 'a,b\n1,2\n',
      'extra.json': { fields: [{ name: 'a', type: 'string' }] },
    });
    const { tables, title, parts = [] } = await readPackage(address, { fetch });
    expect(title).to.equal('Brukske');
    expect(Object.keys(tables).sort()).to.deep.equal(['health_scores', 'regions']);
    expect(Object.values(tables).map((table) => table.numRows())).to.deep.equal([1, 1]);
    expect(asked.toSorted()).to.deep.equal(['datapackage.json', 'deep/scores.json', 'gebieden.csv']);
    expect(parts.map(({ name, table, suffix }) => [name, table, suffix])).to.deep.equal([
      ['extra', 'extra', ''],
      ['outlines', 'outlines', ''],
    ]);
    const extra = await parts[0]?.load();
    expect(extra && columnsOf(extra)).to.deep.equal({ a: ['1'], b: [2] });
    const error = await expectReadError(parts[1]?.load() ?? Promise.resolve(), 'not_found');
    expect(error.details.table).to.equal('outlines');
  });

  it('is read though something large lies beside its tables', async () => {
    const rows = 'region,value\na,1\n';
    const { fetch } = server(base, { 'observations.csv': rows, 'outlines.json': JSON.stringify('x'.repeat(1000)) });
    const resources = ['outlines.json', 'observations.csv'].map((path) => ({ name: path.replace(/\..*/, ''), path }));
    const { tables } = await readPackage({ resources }, { fetch, base, maxBytes: 100 });
    expect(tables.observations?.numRows()).to.equal(1);
  });

  it('reads the only table that there is, whatever its name', async () => {
    const { fetch, asked } = server(base, { 'figures.csv': 'a,b\n1,2\n', 'more.csv': 'a,b\n3,4\n' });
    const read = async (...paths: string[]) => {
      asked.length = 0;
      const resources = paths.map((path) => ({ name: path.replace(/\.csv$/, ''), path }));
      return Object.keys((await readPackage({ resources }, { fetch, base })).tables);
    };
    expect(await read('figures.csv')).to.deep.equal(['figures']);
    expect(await read('outlines.geojson', 'figures.csv', 'observations-national')).to.deep.equal(['figures']);
    expect(asked).to.deep.equal(['figures.csv']);
    // Of two, nobody can tell which one is meant.
    expect(await read('figures.csv', 'more.csv')).to.deep.equal([]);
    expect(asked).to.deep.equal([]);
    await expectReadError(read('leaflet.pdf'), 'not_found');
  });

  it('fetches a part when it is asked for, and only once', async () => {
    const { fetch, asked } = server(base, {
      'datapackage.json': {
        resources: [
          { name: 'observations', path: 'now.csv' },
          { name: 'observations-2012', path: '2012.csv' },
          { name: 'waarnemingen-national', path: 'national.csv' },
        ],
      },
      'now.csv': 'region,value\na,1\n',
      '2012.csv': 'region,value\na,2\n',
    });
    const { tables, parts = [] } = await readPackage(address, { fetch });
    expect(Object.keys(tables)).to.deep.equal(['observations']);
    expect(parts.map(({ name, table, suffix }) => [name, table, suffix])).to.deep.equal([
      ['observations-2012', 'observations', '2012'],
      ['waarnemingen-national', 'observations', 'national'],
    ]);
    expect(asked).to.deep.equal(['datapackage.json', 'now.csv']);
    const [first, again] = await Promise.all([parts[0]?.load(), parts[0]?.load()]);
    expect(first).to.equal(again);
    expect(first && columnsOf(first)).to.deep.equal({ region: ['a'], value: [2] });
    expect(asked).to.deep.equal(['datapackage.json', 'now.csv', '2012.csv']);
  });

  it('tries a part again after it could not be read', async () => {
    const files: Record<string, unknown> = {};
    const { fetch } = server(base, files);
    const descriptor = { resources: [{ name: 'observations-2012', path: '2012.csv' }] };
    const [part] = (await readPackage(descriptor, { fetch, base })).parts ?? [];
    const error = await expectReadError(part?.load() ?? Promise.resolve(), 'not_found');
    expect(error.details.table).to.equal('observations-2012');
    files['2012.csv'] = 'region,value\na,2\n';
    expect((await part?.load())?.numRows()).to.equal(1);
  });

  it('reads what is written in the package itself, without asking the network', async () => {
    const { fetch, asked } = server(base, {});
    const { tables } = await readPackage(
      {
        resources: [
          { name: 'goals', data: [{ goal: '01', kind: 'meer', text: 'x' }] },
          {
            name: 'themes',
            data: [
              ['theme', 'name'],
              ['t1', 'Talent'],
            ],
          },
          { name: 'foundation', data: 'naam\nOuders\n' },
        ],
      },
      { fetch },
    );
    expect(Object.values(tables).map(columnsOf)).to.deep.equal([
      { goal: ['01'], kind: ['meer'], text: ['x'] },
      { theme: ['t1'], name: ['Talent'] },
      { naam: ['Ouders'] },
    ]);
    expect(asked).to.deep.equal([]);
  });

  it('gathers sources and licences of package and resources, each once, with safe links', async () => {
    const rivm = { title: 'RIVM, GGD’en en CBS', path: 'https://statline.rivm.nl/' };
    const { sources, licences } = await readPackage({
      sources: [rivm],
      licenses: [{ name: 'CC-BY-4.0', title: 'CC BY 4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
      resources: [
        {
          name: 'goals',
          data: [{ goal: 1 }],
          sources: [rivm, { title: 'CBS', path: 'javascript:alert(1)' }, 'CBS', { email: 'x' }, { path: 'https:foo' }],
          licenses: [{ name: 'EUPL-1.2' }],
        },
      ],
    });
    expect(sources).to.deep.equal([rivm, { title: 'CBS' }]);
    expect(licences).to.deep.equal([
      { name: 'CC-BY-4.0', title: 'CC BY 4.0', path: 'https://creativecommons.org/licenses/by/4.0/' },
      { name: 'EUPL-1.2' },
    ]);
  });

  it('tells what the marks for missing values mean, by table', async () => {
    const { missingValues } = await readPackage({
      missingValues: ['', '.', 'NA'],
      resources: [
        {
          name: 'observations',
          data: [{ value: 1 }],
          schema: {
            missingValues: [
              { value: '', label: 'niet gevraagd' },
              { value: '.', label: 'te weinig' },
              { value: '-', label: 'iets anders' },
            ],
          },
        },
        { name: 'goals', data: [{ goal: 1 }] },
      ],
    });
    expect(missingValues).to.deep.equal({
      observations: { '': 'not_measured', '.': 'too_few', NA: 'unknown', '-': 'unknown' },
      goals: { NA: 'unknown' },
    });
  });

  it('keeps the marks of a part apart from those of its table', async () => {
    const dataset = await readPackage({
      missingValues: ['', '-'],
      resources: [
        {
          name: 'waarnemingen',
          data: [{ indicator: 'i', region: 'a', period: 2020, value: '-' }],
          schema: { missingValues: [{ value: '-', label: 'niet gemeten' }] },
        },
        { name: 'observations-2016', data: [{ indicator: 'i', region: 'a', period: 2016, value: '-' }] },
      ],
    });
    expect(dataset.missingValues).to.deep.equal({
      observations: { '-': 'not_measured' },
      'observations-2016': { '-': 'unknown' },
    });
    const [part] = dataset.parts ?? [];
    const tables = { ...dataset.tables, 'observations-2016': await (part as Part).load() };
    const { facts } = readFacts({ ...dataset, tables });
    expect(facts.observations.map(({ period, missing }) => [period, missing])).to.deep.equal([
      ['2020', 'not_measured'],
      ['2016', 'unknown'],
    ]);
  });

  it('follows dialect, encoding and schema, also where these are files', async () => {
    const { fetch } = server(base, {
      'datapackage.json': {
        resources: [
          {
            name: 'observations',
            path: 'o.txt',
            format: 'csv',
            encoding: 'windows-1252',
            dialect: { delimiter: '|', header: false },
            schema: {
              fields: [
                { name: 'region', type: 'string' },
                { name: 'value', type: 'number', decimalChar: ',' },
                { name: 'own', type: 'string' },
              ],
            },
          },
          { name: 'goals', path: 'g.csv', dialect: 'dialect.json', schema: 'schema.json' },
        ],
      },
      'o.txt': windows1252('Café ’t Hoekje|1.234|5\nb|2.345|6\n'),
      'g.csv': 'goal~order\n1~2\n',
      'dialect.json': { csv: { delimiter: '~' } },
      'schema.json': { fields: [{ name: 'goal', type: 'string' }] },
    });
    const { tables } = await readPackage(address, { fetch });
    expect(tables.observations && columnsOf(tables.observations)).to.deep.equal({
      region: ['Café ’t Hoekje', 'b'],
      value: [1234, 2345],
      own: ['5', '6'],
    });
    expect(tables.goals && columnsOf(tables.goals)).to.deep.equal({ goal: ['1'], order: [2] });
  });

  it('reads one table from several files, with or without a header in each', async () => {
    const { fetch } = server(base, {
      'datapackage.json': {
        resources: [
          { name: 'observations', path: ['a.csv', 'b.csv', 'c.csv'] },
          { name: 'goals', path: ['a.json', 'b.json'] },
        ],
      },
      'a.csv': 'region,value\na,1\n',
      'b.csv': 'region,value\nb,2\n',
      'c.csv': 'c,3\n',
      'a.json': [{ goal: 'a' }],
      'b.json': [{ goal: 'b', order: 2 }],
    });
    const { tables } = await readPackage(address, { fetch });
    expect(tables.observations && columnsOf(tables.observations)).to.deep.equal({
      region: ['a', 'b', 'c'],
      value: [1, 2, 3],
    });
    expect(tables.goals && columnsOf(tables.goals)).to.deep.equal({ goal: ['a', 'b'], order: [undefined, 2] });
  });

  it('reads a resource with the name of something every object has', async () => {
    const { tables, missingValues } = await readPackage(
      JSON.parse('{"missingValues":["NA"],"resources":[{"name":"__proto__","data":[{"a":1}]}]}'),
    );
    expect(Object.keys(tables)).to.deep.equal(['__proto__']);
    expect(Object.keys(missingValues ?? {})).to.deep.equal(['__proto__']);
  });

  it('asks only for files in its own folder, or on its own site with a full address', async () => {
    const { fetch, asked } = server(base, {
      'more/a.csv': 'region,value\na,1\n',
      '/other/a.csv': 'region,value\na,1\n',
    });
    const read = (path: string) => readPackage({ resources: [{ name: 'observations', path }] }, { fetch, base });
    await read('more/a.csv');
    await read('https://kanskracht.example/other/a.csv');
    expect(asked).to.have.length(2);
    for (const path of [
      '../a.csv',
      'more/../../a.csv',
      '%2e%2e/a.csv',
      '/a.csv',
      '//evil.example/a.csv',
      '\\\\evil.example\\a.csv',
      'https://evil.example/a.csv',
      'data:text/csv,region',
      'file:///etc/passwd',
    ]) {
      const error = await expectReadError(read(path), 'unsafe_path');
      expect(error.details).to.deep.equal({ table: 'observations', value: path });
    }
    expect(asked).to.have.length(2);
  });

  it('lets all files that are read at once draw on the same room, and each part on its own', async () => {
    const rows = `indicator,region,period,value\n${'i,r,2020,1\n'.repeat(40)}`;
    const resources = ['observations', 'regions', 'observations-2024'].map((name) => ({ name, path: `${name}.csv` }));
    const { fetch } = server(base, {
      'observations.csv': rows,
      'regions.csv': rows,
      'observations-2024.csv': rows,
    });
    const options = { fetch, base };
    await expectReadError(readPackage({ resources }, { ...options, maxBytes: rows.length * 1.5 }), 'too_large');
    const { parts } = await readPackage({ resources }, { ...options, maxBytes: rows.length * 2 });
    for (const times of [1, 2]) expect((await parts?.[0]?.load())?.numRows(), String(times)).to.equal(40);
  });

  it('refuses more resources than anybody wrote down, before it asks for one', async () => {
    const { fetch, asked } = server(base, {});
    const resources = Array.from({ length: 1001 }, (_, index) => ({ name: `table${index}`, path: `${index}.csv` }));
    await expectReadError(readPackage({ resources }, { fetch, base }), 'too_many_resources');
    expect(asked).to.deep.equal([]);
  });

  it('refuses more files than that, in one resource or in all, and of schemas too', async () => {
    const { fetch, asked } = server(base, {});
    const paths = (length: number) => Array.from({ length }, (_, index) => `${index}.csv`);
    for (const resources of [
      [{ name: 'observations', path: paths(1001) }],
      [
        { name: 'observations', path: paths(600) },
        { name: 'observations-2012', path: paths(600) },
      ],
      paths(600).map((path) => ({ name: 'observations', path, schema: `${path}.json` })),
    ])
      await expectReadError(readPackage({ resources }, { fetch, base }), 'too_many_resources');
    expect(asked).to.deep.equal([]);
  });

  it('refuses tables that are each within bounds, and together are not', async () => {
    // A thousand cells a row, of which all but one are left out: little to send, and much to hold.
    const columns = Array.from({ length: 1000 }, (_, index) => `c${index}`);
    const table = `${columns.join()}\n${'1\n'.repeat(1000)}`;
    const rows = Array.from({ length: 1000 }, (_, row) =>
      row === 0 ? Object.fromEntries(columns.map((name) => [name, 1])) : {},
    );
    const { fetch } = server(base, { 'a.json': rows });
    const six = (make: (index: number) => object) => Array.from({ length: 6 }, (_, index) => make(index));
    const names = ['observations', 'regions', 'indicators', 'goals', 'actions', 'themes'];
    for (const resources of [
      six(() => ({ name: 'observations', data: table })),
      six((index) => ({ name: names[index], data: table })),
      [{ name: 'goals', path: Array.from({ length: 6 }, () => 'a.json') }],
    ])
      await expectReadError(readPackage({ resources }, { fetch, base }), 'table_too_large');
  });

  it('takes nothing from what every object has, and gives it nothing', async () => {
    const text = `{"__proto__": {"polluted": 1}, "resources": [{"name": "__proto__", "data": [{"__proto__": 1, "a": 2}]},
      {"name": "constructor", "data": [{"prototype": 1}], "schema": {"fields": [{"name": "__proto__", "type": "string"}]}}],
      "missingValues": ["__proto__"]}`;
    const { tables, parts = [] } = await readPackage(JSON.parse(text));
    expect(Object.keys(tables)).to.deep.equal([]);
    expect(parts.map(({ name }) => name)).to.deep.equal(['__proto__', 'constructor']);
    for (const part of parts) expect((await part.load()).numRows()).to.equal(1);
    expect('polluted' in {}).to.equal(false);
    expect(Object.keys(Object.prototype)).to.deep.equal([]);
  });

  it('says what is wrong with it', async () => {
    for (const descriptor of [[], {}, { resources: {} }, { resources: [null] }, { resources: [{ path: 'a.csv' }] }]) {
      await expectReadError(readPackage(descriptor), 'not_a_package');
    }
    const noPath = await expectReadError(readPackage({ resources: [{ name: 'goals' }] }), 'not_a_package');
    expect(noPath.details.table).to.equal('goals');
    const { fetch } = server(base, { 'datapackage.json': '{"resources":' });
    await expectReadError(readPackage(address, { fetch }), 'not_json');
    const notThere = { resources: [{ name: 'goals', path: 'g.csv' }] };
    const error = await expectReadError(readPackage(notThere, { fetch, base }), 'not_found');
    expect(error.details).to.deep.equal({ table: 'goals', status: 404, value: `${base}g.csv` });
  });
});
