import assert from 'node:assert/strict';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { ImportError, importPackage, readMapping, writePackage } from '../../packages/tables/dist/import/index.js';
import { checkTables, readPackage, readTable } from '../../packages/tables/dist/index.js';
import { cutMapping, fixtures, rowsOf, valuesOf } from './support.mjs';

const imported = async (changes) => importPackage(readMapping(await cutMapping(changes)), fixtures);

/** Imports one CSV text with one indicator, `lonely`, in the column `eenzaam`. */
async function importText(text, changes = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'kanskracht-'));
  await writeFile(join(folder, 'table.csv'), text);
  const mapping = {
    package: { name: 'one', title: 'One' },
    region_year: 2020,
    files: [{ path: 'table.csv', region: 'gebied', period: 'periode' }],
    indicators: [{ from: 'eenzaam', indicator: 'lonely' }],
    ...changes,
  };
  return importPackage(readMapping(mapping), folder);
}

const fails = (promise, code, details) =>
  assert.rejects(promise, (error) => {
    assert.ok(error instanceof ImportError);
    assert.equal(error.code, code);
    assert.deepEqual({ ...error.details, ...details }, error.details);
    return true;
  });

describe('importing StatLine-style tables', () => {
  let made;
  before(async () => {
    made = await imported();
  });

  it('gives the published values of Brukske from padded workbooks and a CSV with decimal commas', () => {
    const { observations } = made.tables;
    assert.deepEqual(valuesOf(observations, 'good_health', 'WK098416'), [68.8, 68.1, 71.9]);
    assert.deepEqual(valuesOf(observations, 'lonely', 'WK098416'), [46.3, 52.3, 55.6]);
    assert.deepEqual(valuesOf(observations, 'trouble_making_ends_meet', 'WK098416'), [34.9, 31.1, 19.5]);
  });

  it('gives the published values of the Netherlands', () => {
    const { observations } = made.tables;
    assert.deepEqual(valuesOf(observations, 'good_health', 'NL01'), [76.1, 75.2, 78.4]);
    assert.deepEqual(valuesOf(observations, 'lonely', 'NL01'), [39.6, 43.4, 47]);
  });

  it('reads a point as withheld by the publisher and an empty cell as not asked, never as 0', () => {
    const { observations } = made.tables;
    assert.deepEqual(valuesOf(observations, 'good_health', 'BU09841704'), ['suppressed', 'suppressed', 'suppressed']);
    assert.deepEqual(valuesOf(observations, 'high_stress', 'WK098416'), ['not_measured', 'not_measured', 20.8]);
    assert.ok(rowsOf(observations).every(({ value, missing }) => (value === null) !== (missing === null)));
  });

  it('has a row for each indicator, region and period, with the year of the division', () => {
    const rows = rowsOf(made.tables.observations);
    assert.equal(rows.length, 14 * 28 * 3);
    assert.equal(new Set(rows.map((row) => `${row.indicator} ${row.region} ${row.period}`)).size, rows.length);
    assert.ok(rows.every((row) => row.region_year === 2020));
  });

  it('keeps codes without the spaces that pad them, with level and parent', () => {
    const regions = new Map(rowsOf(made.tables.regions).map((row) => [row.region, row]));
    assert.deepEqual(regions.get('BU09841601'), {
      region: 'BU09841601',
      region_year: 2020,
      name: 'Brukske 1',
      name_year: 2024,
      level: 'BU',
      parent: 'WK098416',
      inhabitants: 2535,
      inhabitants_year: 2024,
    });
    assert.equal(regions.get('WK098416').parent, 'GM0984');
    assert.equal(regions.get('GM0984').parent, 'NL01');
    assert.equal(regions.get('NL01').parent, null);
  });

  it('names regions that are not there in the year of the names by municipality and code', () => {
    const regions = new Map(rowsOf(made.tables.regions).map((row) => [row.region, row]));
    assert.equal(regions.get('GM0756').name, 'Boxmeer');
    assert.equal(regions.get('WK075601').name, 'Boxmeer, wijk 01');
    assert.equal(regions.get('BU07560109').name, 'Boxmeer, buurt 0109');
    assert.equal(regions.get('BU07560109').name_year, null);
    assert.equal(regions.get('BU07560109').inhabitants, null);
  });

  it('takes no name from an equal code in a municipality that numbered its wijken anew', () => {
    const regions = new Map(rowsOf(made.tables.regions).map((row) => [row.region, row]));
    assert.equal(regions.get('GM1894').name, 'Peel en Maas');
    assert.equal(regions.get('WK189401').name, 'Peel en Maas, wijk 01');
    assert.equal(regions.get('BU18940101').inhabitants, null);
  });

  it('takes names by code alone when they are of the same division', async () => {
    const mapping = await cutMapping();
    const same = await imported({ names: { ...mapping.names, year: 2020 } });
    const panningen = rowsOf(same.tables.regions).find(({ region }) => region === 'WK189401');
    assert.equal(panningen.name, 'Panningen');
    assert.equal(panningen.name_year, 2020);
  });

  it('places buurten where their code surely means the same place, and wijken in the midst of their buurten', () => {
    const positions = new Map(rowsOf(made.tables.positions).map((row) => [row.region, row]));
    assert.deepEqual(positions.get('BU09841601'), {
      region: 'BU09841601',
      region_year: 2020,
      x: 0.4899,
      y: 0.2685,
      position_year: 2024,
      method: 'equal code',
    });
    assert.equal(positions.get('WK098416').x, 0.5064);
    assert.equal(positions.get('WK098416').y, 0.2618);
    assert.equal(positions.get('WK098416').method, 'mean of buurten');
    assert.equal(positions.has('BU18940101'), false);
  });

  it('keeps only the selected regions in the tidy tables, and all regions in the national file', async () => {
    const some = await imported({ select: ['NL01', 'WK098416'] });
    assert.deepEqual(
      rowsOf(some.tables.regions).map(({ region }) => region),
      ['NL01', 'WK098416', 'BU09841601', 'BU09841602'],
    );
    const file = some.files.find(({ path }) => path === 'observations-national.arrow');
    const national = await readTable(file.bytes);
    assert.equal(national.numRows(), 28);
    assert.deepEqual(national.columnNames().slice(0, 4), ['region', 'period', 'region_year', 'good_health']);
    const codes = Array.from(national.array('region'));
    const row = codes.indexOf('WK098416');
    assert.equal(Math.round(national.get('good_health', row) * 10) / 10, 71.9);
    assert.equal(national.get('period', row), '2020');
    assert.equal(national.get('good_health', codes.indexOf('BU09841704')) ?? null, null);
  });

  it('writes a data package that reads back without a problem, with sources and licence', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kanskracht-'));
    await writePackage(made, folder);
    const dataset = await readPackage(pathToFileURL(join(folder, 'datapackage.json')), {
      fetch: async (address) => new Response(await readFile(new URL(address))),
    });
    assert.deepEqual(checkTables(dataset), []);
    assert.equal(dataset.sources[0].title, 'RIVM, GGD’en en CBS: Gezondheid per wijk en buurt (50090NED)');
    assert.equal(dataset.licences[0].name, 'CC-BY-4.0');
    assert.deepEqual(
      dataset.parts.map(({ name }) => name),
      ['observations-national'],
    );
    assert.equal(dataset.tables.observations.numRows(), 14 * 28 * 3);
  });
});

describe('faults in a mapping or its files', () => {
  it('names the field of the mapping that is not right', async () => {
    await fails(imported({ files: [{ path: 'rivm-2016.xlsx', region: 'WijkenEnBuurten' }] }), 'mapping_field', {
      field: 'files[0].period',
    });
    await fails(imported({ missing: { x: 'secret' } }), 'mapping_field', { field: 'missing["x"]' });
  });

  it('names a file that is not there and a region that no file has', async () => {
    await fails(imported({ files: [{ path: 'absent.csv', region: 'a', period: 'b' }] }), 'no_file', {});
    await fails(imported({ select: ['GM9999'] }), 'unknown_region', { region: 'GM9999' });
  });

  it('names the column that a file lacks', () =>
    fails(importText('gebied;periode;alleen\nGM0984;2020;12,5\n'), 'no_column', {
      file: 'table.csv',
      column: 'eenzaam',
    }));

  it('takes an indicator that a file is said to lack as not measured', async () => {
    const files = [{ path: 'table.csv', region: 'gebied', period: 'periode', without: ['lonely'] }];
    const { tables } = await importText('gebied;periode;alleen\nGM0984;2020;12,5\n', { files });
    assert.deepEqual(valuesOf(tables.observations, 'lonely', 'GM0984'), ['not_measured']);
  });

  it('names row and column of a cell that is not a number', () =>
    fails(importText('gebied;periode;eenzaam\nGM0984;2020;12,5\nGM0988;2020;12O\n'), 'bad_number', {
      row: 3,
      column: 'eenzaam',
      value: '12O',
    }));

  it('refuses a number that can be read in two ways', () =>
    fails(importText('gebied;periode;eenzaam\nGM0984;2020;1.234\n'), 'ambiguous_number', { row: 2, value: '1.234' }));

  it('refuses what is not a period, and a region and period told twice', async () => {
    await fails(importText('gebied;periode;eenzaam\nGM0984;ooit;12,5\n'), 'bad_period', { value: 'ooit' });
    await fails(importText('gebied;periode;eenzaam\nGM0984;2020;12,5\nGM0984;2020JJ00;13\n'), 'duplicate', {
      region: 'GM0984',
      period: '2020',
    });
  });

  it('refuses a choice of rows that leaves none', () => {
    const files = [{ path: 'table.csv', region: 'gebied', period: 'periode', where: { periode: '1999' } }];
    return fails(importText('gebied;periode;eenzaam\nGM0984;2020;12,5\n', { files }), 'no_rows', {});
  });

  it('tells a fault in Dutch and in English', async () => {
    const error = await importText('gebied;periode;eenzaam\nGM0984;2020;12O\n').catch((caught) => caught);
    assert.equal(error.messageIn('nl'), 'table.csv, rij 2, kolom “eenzaam”: “12O” is geen getal.');
    assert.equal(error.messageIn('en'), 'table.csv, row 2, column “eenzaam”: “12O” is not a number.');
  });

  it('reads marks as the mapping says', async () => {
    const { tables } = await importText('gebied;periode;eenzaam\nGM0984;2020;x\nGM0988;2020;12,5\nGM1640;2020;.\n', {
      missing: { x: 'too_few', '.': 'unknown' },
    });
    assert.deepEqual(Array.from(tables.observations.array('missing')), ['too_few', null, 'unknown']);
  });
});
