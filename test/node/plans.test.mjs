/* The packages of what coalitions and organisations wrote down, and the invented one beside them. */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { checkTables, readPackage } from '../../packages/tables/dist/index.js';
import { root, rowsOf } from './support.mjs';

const folderOf = (name) => join(root, 'data', name);
const read = (name) =>
  readPackage(pathToFileURL(join(folderOf(name), 'datapackage.json')), {
    fetch: async (address) => new Response(await readFile(new URL(address))),
  });
const filled = (text) => text !== undefined && text !== null && text !== '';

for (const name of ['venray-brukske', 'mik-piw', 'invented-example'])
  describe(`data/${name}`, () => {
    it('has no problems, in Dutch or English', async () => {
      const dataset = await read(name);
      assert.deepEqual(checkTables(dataset), []);
      assert.deepEqual(checkTables(dataset, { lang: 'en' }), []);
    });

    it('names its source, and every file and column that there is', async () => {
      const { sources, resources } = JSON.parse(await readFile(join(folderOf(name), 'datapackage.json'), 'utf8'));
      assert.ok(sources.every(({ title }) => title.length > 10));
      const files = (await readdir(folderOf(name))).filter((file) => file !== 'datapackage.json').sort();
      assert.deepEqual(resources.map(({ path }) => path).sort(), files);
      for (const { path, schema } of resources) {
        const [header] = (await readFile(join(folderOf(name), path), 'utf8')).split('\n');
        assert.equal(schema.fields.map((field) => field.name).join(','), header, path);
      }
    });
  });

describe('the pact of the coalition in Brukske', () => {
  it('has its question zero, ambition, three themes, eight meer and four beter goals', async () => {
    const { tables } = await read('venray-brukske');
    const kinds = {};
    for (const { kind } of rowsOf(tables.goals)) kinds[kind] = (kinds[kind] ?? 0) + 1;
    assert.deepEqual(kinds, { question: 1, ambition: 1, more: 8, better: 4 });
    assert.equal(tables.themes.numRows(), 3);
  });

  it('has ten actions with twenty-five parts, three blocks of foundation and ten partners', async () => {
    const { tables } = await read('venray-brukske');
    const actions = rowsOf(tables.actions);
    assert.equal(actions.filter(({ parent }) => !filled(parent)).length, 10);
    assert.equal(actions.filter(({ parent }) => filled(parent)).length, 25);
    assert.equal(rowsOf(tables.foundation).filter(({ group }) => !filled(group)).length, 3);
    assert.equal(tables.partners.numRows(), 10);
  });

  it('holds no measurement, no link and no higher goal that the pact does not state, and leaves B3 without a theme', async () => {
    const { tables } = await read('venray-brukske');
    assert.deepEqual(Object.keys(tables).sort(), ['actions', 'foundation', 'goals', 'partners', 'themes']);
    assert.ok(!tables.goals.columnNames().includes('parent'));
    const without = rowsOf(tables.goals).filter(({ kind, themes }) => /more|better/.test(kind) && !filled(themes));
    assert.deepEqual(
      without.map(({ goal }) => goal),
      ['B3'],
    );
  });

  it('names no person', async () => {
    for (const file of await readdir(folderOf('venray-brukske')))
      assert.doesNotMatch(await readFile(join(folderOf('venray-brukske'), file), 'utf8'), /Henk/i);
  });
});

describe('the strategy of MIK & PIW Groep', () => {
  it('has three levels in its own words and what is intended for them, and no numbers', async () => {
    const { tables } = await read('mik-piw');
    const definitions = rowsOf(tables.definitions);
    assert.deepEqual(
      definitions.filter(({ order }) => filled(order)).map(({ level, direction }) => [level, filled(direction)]),
      [
        ['universal', true],
        ['selective', false],
        ['indicated', true],
      ],
    );
    assert.ok(definitions.every(({ definition, source }) => filled(definition) && filled(source)));
    assert.deepEqual(Object.keys(tables).sort(), ['activities', 'definitions', 'goals', 'partners', 'themes']);
  });

  it('leaves every activity unclassified and without a programme line, since the strategy gives none either', async () => {
    const { tables } = await read('mik-piw');
    assert.ok(!tables.activities.columnNames().includes('programme'));
    assert.ok(rowsOf(tables.activities).every(({ level }) => level === 'unclassified'));
  });
});

describe('the invented example', () => {
  it('says that it is invented in the name of every file, in its title and in its source', async () => {
    const { title, sources } = await read('invented-example');
    assert.match(title, /verzonnen/i);
    assert.ok(sources.every((source) => /verzonnen/i.test(source.title)));
    const files = (await readdir(folderOf('invented-example'))).filter((file) => file !== 'datapackage.json');
    assert.ok(files.length > 10);
    assert.ok(files.every((file) => file.startsWith('invented-')));
  });

  it('has a baseline or a target for every goal but the ones that show how it is without', async () => {
    const { tables } = await read('invented-example');
    const measured = new Set(rowsOf(tables.measurements).map(({ goal }) => goal));
    const goals = rowsOf(tables.goals).filter(({ kind }) => /more|better/.test(kind));
    assert.deepEqual(
      goals.flatMap(({ goal }) => (measured.has(goal) ? [] : [goal])),
      ['B2', 'B3'],
    );
  });
});
