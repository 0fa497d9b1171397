/* What frameworks and servers get: made from the manifest, so that must be right too. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from './support.mjs';

const read = (file) => readFileSync(join(root, file), 'utf8');
const dist = 'packages/elements/dist';
const { modules } = JSON.parse(read(`${dist}/custom-elements.json`));
const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
const element = (tag) => elements.find(({ tagName }) => tagName === tag);
const typeOf = (list, name) => list.find((each) => each.name === name)?.type.text;

describe('the manifest', () => {
  it('says which words an attribute takes and what an event carries', () => {
    const { attributes, events } = element('kans-positive-health');
    assert.equal(typeOf(attributes, 'view'), "'spider' | 'dots' | 'table' | undefined");
    assert.equal(typeOf(attributes, 'heading-level'), 'number');
    assert.equal(typeOf(events, 'kans-select'), 'CustomEvent<Choice>');
  });

  it('holds the tables and the methods, with what they are for', () => {
    const { members } = element('kans-goal-tracker');
    assert.equal(typeOf(members, 'table'), 'ReadableTable | undefined');
    for (const name of ['toSVG', 'toPNG', 'toCSV', 'toArquero', 'describe'])
      assert.match(members.find((member) => member.name === name)?.description ?? '', /\w/, name);
  });

  it('keeps to itself what an element keeps to itself', () => {
    const { members, attributes } = element('kans-prevention-pyramid');
    const names = [...members, ...attributes].map(({ name }) => name);
    assert.ok(names.includes('compare-period'));
    assert.deepEqual(
      names.filter((name) => name.startsWith('#') || ['cellAge', 'makeFigure', 'updated'].includes(name)),
      [],
    );
  });
});

describe('what frameworks get', () => {
  const types = read(`${dist}/frameworks/elements.d.ts`);
  const angular = read(`${dist}/frameworks/angular.js`);

  for (const { tagName, attributes, events } of elements)
    it(`names every attribute and event of <${tagName}>`, () => {
      const typed = types.split(`'${tagName}': {`)[1].split('};')[0];
      const directive = angular.split(`selector: '${tagName}'`)[0].split('export class').at(-1);
      assert.ok(attributes.length > 2 && events.length > 0);
      for (const { fieldName } of attributes) {
        assert.ok(typed.includes(`'${fieldName}'`), fieldName);
        assert.ok(directive.includes(`set ${fieldName}(`), fieldName);
      }
      for (const { name } of events) assert.ok(typed.includes(`'${name}'`), name);
    });
});

describe('a server that imports the library', () => {
  it('gets the names that a browser gets', async () => {
    const [, list] = /export\s*\{([^}]*)\}/.exec(read(`${dist}/index.js`));
    const names = list.split(',').map((name) => name.split(' as ').at(-1).trim());
    assert.ok(names.includes('KansPositiveHealth'));
    assert.deepEqual(Object.keys(await import('@kanskracht/elements')).sort(), names.sort());
  });

  for (const file of readdirSync(join(root, 'packages/elements/src/entries')))
    it(`does not stumble over ${file.replace('.ts', '.js')}`, async () => {
      await import(`@kanskracht/elements/${file.replace('.ts', '.js')}`);
    });
});

describe('the page about frameworks', () => {
  const withoutIndent = (text) => text.replaceAll(/^ +/gm, '');
  const snippets = [...read('docs/frameworks.md').matchAll(/<!-- (\S+) -->\n```\w+\n([^`]+)```/g)];

  it('shows all four', () => {
    const shown = new Set(snippets.map(([, file]) => file.split('/')[1]));
    assert.deepEqual([...shown].sort(), readdirSync(join(root, 'examples')).sort());
  });

  for (const [, file, code] of snippets)
    it(`shows what stands in ${file}: ${code.trim().split('\n')[0]}`, () => {
      assert.ok(withoutIndent(read(file)).includes(withoutIndent(code)), code);
    });
});
