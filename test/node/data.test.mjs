import assert from 'node:assert/strict';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { excelCsv, extractTable, plainCsv } from '../../packages/tables/dist/import/index.js';
import { checkTables, readPackage, readTable } from '../../packages/tables/dist/index.js';
import { packageFolder, root, rowsOf, valuesOf } from './support.mjs';

const brukske = {
  regions: ['NL01', 'GM0984'],
  within: 'GM0984',
  level: 'WK',
  indicators: ['good_health', 'lonely', 'trouble_making_ends_meet', 'long_term_condition'],
};

describe('the data that come with the project', () => {
  let dataset;
  before(async () => {
    dataset = await readPackage(pathToFileURL(join(packageFolder, 'datapackage.json')), {
      fetch: async (address) => new Response(await readFile(new URL(address))),
    });
  });

  it('have no problems', () => {
    assert.deepEqual(checkTables(dataset), []);
  });

  it('hold the check values of RIVM for Brukske and the Netherlands', () => {
    const { observations } = dataset.tables;
    assert.deepEqual(valuesOf(observations, 'good_health', 'WK098416'), [68.8, 68.1, 71.9]);
    assert.deepEqual(valuesOf(observations, 'lonely', 'WK098416'), [46.3, 52.3, 55.6]);
    assert.deepEqual(valuesOf(observations, 'trouble_making_ends_meet', 'WK098416'), [34.9, 31.1, 19.5]);
    assert.deepEqual(valuesOf(observations, 'good_health', 'NL01'), [76.1, 75.2, 78.4]);
    assert.deepEqual(valuesOf(observations, 'lonely', 'NL01'), [39.6, 43.4, 47]);
  });

  it('hold the country, the fourteen municipalities of 2020 and all their wijken and buurten', () => {
    const levels = { NL: 0, GM: 0, WK: 0, BU: 0 };
    for (const { level } of rowsOf(dataset.tables.regions)) levels[level] += 1;
    assert.deepEqual(levels, { NL: 1, GM: 14, WK: 117, BU: 348 });
  });

  it('give each region a name and a parent that is there', () => {
    const regions = rowsOf(dataset.tables.regions);
    const codes = new Set(regions.map(({ region }) => region));
    assert.ok(regions.every(({ name }) => name !== '' && name !== null));
    assert.deepEqual(
      regions.filter(({ parent, level }) => level !== 'NL' && !codes.has(parent)),
      [],
    );
  });

  it('give each indicator words in two languages, and a reason for each approximation', () => {
    for (const row of rowsOf(dataset.tables.indicators)) {
      for (const column of ['plain_name', 'plain_name_en', 'phrase', 'phrase_en', 'definition', 'definition_en']) {
        assert.ok(String(row[column] ?? '').length > 5, `${row.indicator} ${column}`);
      }
      assert.equal(row.method, 'model');
    }
    const approximations = rowsOf(dataset.tables.approximations);
    const main = approximations.filter(({ role }) => role === 'main').map(({ dimension }) => dimension);
    assert.deepEqual(main, ['LF', 'MW', 'KL', 'MD', 'DF']);
    assert.ok(approximations.every(({ reason, reason_en }) => reason && reason_en));
  });

  it('use an indicator for one dimension only, and none without a favourable side', () => {
    const neutral = rowsOf(dataset.tables.indicators).filter(({ polarity }) => polarity === 'neutral');
    const used = rowsOf(dataset.tables.approximations).map(({ indicator }) => indicator);
    assert.equal(new Set(used).size, used.length);
    assert.ok(neutral.every(({ indicator }) => !used.includes(indicator)));
  });

  it('hold all 13,808 buurten of 2020 for the distribution', async () => {
    const national = await dataset.parts.find(({ name }) => name === 'observations-national').load();
    const codes = Array.from(national.array('region'), String);
    assert.equal(codes.length, 17_341);
    assert.equal(codes.filter((code) => code.startsWith('BU')).length, 13_808);
    const value = national.get('good_health', codes.indexOf('WK098416'));
    assert.equal(Math.round(value * 10) / 10, 71.9);
  });

  it('stay under 5 MB', async () => {
    const files = await readdir(`${root}data`, { recursive: true });
    const sizes = await Promise.all(files.map(async (file) => (await stat(join(root, 'data', file))).size));
    assert.ok(sizes.reduce((sum, size) => sum + size, 0) < 5_000_000);
  });

  it('hold the embedding example as the command makes it of the package, and its twin as Excel saves it', async () => {
    const table = await extractTable(packageFolder, brukske);
    assert.equal(await readFile(`${root}data/brukske/brukske.csv`, 'utf8'), plainCsv(table));
    assert.deepEqual(await readFile(`${root}data/brukske/brukske-excel.csv`), Buffer.from(excelCsv(table)));
  });
});

describe('a table that stands alone', () => {
  it('holds the asked indicators in their order, with names, unit and source', async () => {
    const table = await extractTable(packageFolder, { regions: ['WK098416'], indicators: ['lonely', 'good_health'] });
    const rows = rowsOf(table);
    assert.deepEqual(
      rows.map(({ indicator, period, value }) => [indicator, period, value]),
      [
        ['lonely', '2012', 46.3],
        ['lonely', '2016', 52.3],
        ['lonely', '2020', 55.6],
        ['good_health', '2012', 68.8],
        ['good_health', '2016', 68.1],
        ['good_health', '2020', 71.9],
      ],
    );
    assert.equal(rows[0].name, 'Brukske');
    assert.equal(rows[0].unit, '%');
  });

  it('holds what lies inside a region, at one level or at all', async () => {
    const within = async (level) => {
      const table = await extractTable(packageFolder, {
        within: 'GM0984',
        level,
        indicators: ['lonely'],
        periods: ['2020'],
      });
      return table.numRows();
    };
    assert.equal(await within('WK'), 23);
    assert.equal(await within('BU'), 32);
    assert.equal(await within(undefined), 55);
  });

  it('refuses a region or indicator that the package does not have', async () => {
    await assert.rejects(extractTable(packageFolder, { within: 'GM9999' }), { code: 'unknown_region' });
    await assert.rejects(extractTable(packageFolder, { indicators: ['luck'] }), { code: 'unknown_indicator' });
  });

  it('saved as Excel does it in Dutch, reads back as the same facts', async () => {
    const [clean, saved] = await Promise.all(
      ['brukske.csv', 'brukske-excel.csv'].map(async (file) => readFile(`${root}data/brukske/${file}`)),
    );
    const text = saved.toString('latin1');
    assert.ok(text.startsWith('indicator;indicator_naam;gebied;naam;niveau;ouder;indelingsjaar;periode;waarde;'));
    assert.ok(text.includes(';71,9;'));
    assert.ok(text.includes('\r\n'));
    assert.ok(saved.includes(0x92), 'the apostrophe of GGD’en in Windows-1252');
    assert.ok(saved.includes(0xe9), 'the é of één in Windows-1252');
    const [a, b] = await Promise.all([clean, saved].map((bytes) => readTable(bytes, { name: 'observations' })));
    assert.deepEqual(Array.from(b.array('waarde')), Array.from(a.array('value')));
    assert.deepEqual(Array.from(b.array('bron')), Array.from(a.array('source')));
    assert.deepEqual(Array.from(b.array('gebied')), Array.from(a.array('region')));
  });
});
