/* What the command writes is opened in spreadsheets: no text in it, nor a column's name, runs there as a formula. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { importPackage, readMapping } from '../../packages/tables/dist/import/index.js';
import { guardFormula, readCsv, readTable } from '../../packages/tables/dist/index.js';
import { csvRows } from '../../packages/tables/dist/read/csv-rows.js';
import { root, rowsOf } from './support.mjs';

const formulas = JSON.parse(await readFile(`${root}test/hostile/formulas.json`, 'utf8'));
const kanskracht = (...args) =>
  promisify(execFile)(process.execPath, [`${root}packages/render/bin/kanskracht.js`, ...args]);

const isNumber = (cell) => /^-?\d+([.,]\d+)?$/.test(cell);

/** Cells that a spreadsheet would run. */
const runs = (text, separator = ',') =>
  csvRows(text, separator)
    .flat()
    .filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell) && !isNumber(cell));

/** What our readers make of a table, whatever stands for an empty cell. */
const said = (table) =>
  rowsOf(table).map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name.trim(), String(cell ?? '').trim()])),
  );

/** A file of a stranger: every formula in each of these columns, and as the name of a column of its own. */
function fileOf(columns, guard = (text) => text) {
  const cell = (value) => `"${guard(value).replaceAll('"', '""')}"`;
  const rows = formulas.map((text) => [
    ...Object.values(columns).map((value) => (value === '*' ? cell(text) : value)),
    ...formulas.map(() => cell(text)),
  ]);
  return `${[[...Object.keys(columns), ...formulas.map(cell)], ...rows].map((cells) => cells.join(',')).join('\n')}\n`;
}

describe('what the command writes', () => {
  let folder;
  const at = (name) => join(folder, name);
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kanskracht-formulas-'));
  });

  for (const [title, guard] of [
    ['', undefined],
    [' with its guards still there', guardFormula],
  ])
    it(`has no formula in it after small numbers were withheld of a stranger’s file${title}`, async () => {
      const columns = { indicator: '*', region: '*', period: '2024', value: '-3', n: '30', source: '*' };
      await writeFile(at('in.csv'), fileOf(columns, guard));
      await kanskracht('withhold', at('in.csv'), at('out.csv'));
      const text = await readFile(at('out.csv'), 'utf8');
      assert.deepEqual(runs(text), []);
      assert.match(text, /,2024,-3,30,/, 'a number stays bare');
      assert.deepEqual(said(readCsv(text)), said(readCsv(await readFile(at('in.csv')))));
    });

  it('has no formula in it as a table that stands alone, with commas, on the screen or as Excel saves it', async () => {
    await writeFile(at('regions.csv'), fileOf({ region: '*', name: '*', level: 'own', parent: '' }, guardFormula));
    const about = { indicator: '*', name: '*', unit: '*', polarity: 'higher_is_better', method: 'survey', source: '*' };
    await writeFile(at('indicators.csv'), fileOf(about, guardFormula));
    const measured = { indicator: '*', region: '*', region_year: '2024', period: '2024', value: '-3.5', missing: '' };
    await writeFile(at('observations.csv'), fileOf(measured, guardFormula));
    await kanskracht('extract', folder, at('one.csv'));
    const text = await readFile(at('one.csv'), 'utf8');
    assert.deepEqual(runs(text), []);
    assert.match(text, /,-3\.5,/);
    const names = said(readCsv(text)).map(({ name }) => name);
    assert.deepEqual(new Set(names), new Set(formulas.map((formula) => formula.trim())));
    for (const { indicator, indicator_name, region, name, unit, source } of said(readCsv(text)))
      assert.deepEqual(new Set([indicator, indicator_name, region, unit, source]), new Set([name]));
    assert.deepEqual(runs((await kanskracht('extract', folder)).stdout), []);
    await kanskracht('extract', folder, at('excel.csv'), '--excel');
    assert.deepEqual(runs(await readFile(at('excel.csv'), 'latin1'), ';'), []);
  });

  it('has no formula in it as a package that was imported', async () => {
    const texts = formulas.map((text) => text.trim());
    const regions = [...new Set(texts)];
    const rows = regions.map((region) => `"${guardFormula(region).replaceAll('"', '""')}";2024;-3,5`);
    await writeFile(at('figures.csv'), ['gebied;periode;eenzaam', ...rows, ''].join('\n'));
    const row = (text) => ({ dimension: 'LF', reason: text, ...Object.fromEntries(texts.map((name) => [name, text])) });
    const mapping = {
      package: { name: 'one', title: 'One' },
      region_year: 2024,
      files: [{ path: 'figures.csv', region: 'gebied', period: 'periode' }],
      indicators: [{ from: 'eenzaam', indicator: 'lonely', name: '=1+1' }],
      tables: { approximations: texts.map(row) },
    };
    await writeFile(at('import.json'), JSON.stringify(mapping));
    await kanskracht('import', at('import.json'), '--from', folder, '--out', at('made'));
    const { tables } = await importPackage(readMapping(mapping), folder);
    assert.deepEqual(
      said(tables.regions).map(({ name }) => name),
      regions,
    );
    for (const [name, table] of Object.entries(tables)) {
      const text = await readFile(at(`made/${name}.csv`), 'utf8');
      assert.deepEqual(runs(text), [], name);
      assert.deepEqual(said(await readTable(text, { type: 'csv', name })), said(table), name);
    }
  });
});
