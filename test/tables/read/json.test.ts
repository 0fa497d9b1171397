import { ReadError, readJson } from '@kanskracht/tables';
import { expect } from '@open-wc/testing';
import { columnsOf } from './helpers.js';

describe('reading JSON', () => {
  it('reads a list of rows, with the keys of all of them as columns', () => {
    expect(
      columnsOf(
        readJson([
          { region: 'a', value: 1 },
          { region: 'b', n: 20 },
        ]),
      ),
    ).to.deep.equal({
      region: ['a', 'b'],
      value: [1, undefined],
      n: [undefined, 20],
    });
  });

  it('reads columns by name, also under `columns` or `data`', () => {
    const columns = { region: ['a', 'b'], value: [1, 2] };
    for (const json of [columns, { columns }, { data: columns }, { schema: { fields: [] }, data: columns }]) {
      expect(columnsOf(readJson(json))).to.deep.equal(columns);
    }
  });

  it('reads rows under `data`, beside anything else', () => {
    const json = { title: 'x', data: [{ a: 1 }], columns: ['a'] };
    expect(columnsOf(readJson(json))).to.deep.equal({ a: [1] });
    expect(columnsOf(readJson({ data: [{ a: 1 }] }))).to.deep.equal({ a: [1] });
  });

  it('takes a column that is called `data` for a column', () => {
    expect(columnsOf(readJson({ data: [1, 2], region: ['a', 'b'] }))).to.deep.equal({
      data: [1, 2],
      region: ['a', 'b'],
    });
  });

  it('reads lists that begin with a header', () => {
    expect(columnsOf(readJson('[["a","b"],[1,"x"],[2]]'))).to.deep.equal({ a: [1, 2], b: ['x', ''] });
  });

  it('reads numbers that are text as in any other format, and writes lists with a bar', () => {
    const rows = [
      { value: '1.234', period: 2020, themes: ['school', 'thuis'] },
      { value: '71,9', period: '2021', themes: [] },
    ];
    expect(columnsOf(readJson(rows))).to.deep.equal({
      value: [1234, 71.9],
      period: [2020, '2021'],
      themes: ['school|thuis', ''],
    });
  });

  it('refuses columns by name that are more than a table may hold', () => {
    const long = Array.from({ length: 900_000 }, () => 1);
    for (const columns of [
      { a: Array.from({ length: 1_000_001 }) },
      { a: [1], b: long, c: long, d: long, e: long, f: long },
    ])
      expect(() => readJson(columns))
        .to.throw(ReadError)
        .with.property('code', 'table_too_large');
  });

  it('keeps a row of its own apart from what every object has', () => {
    const table = readJson('[{"__proto__": "a", "toString": 1}, {"constructor": 2}]');
    expect(table.columnNames()).to.deep.equal(['__proto__', 'toString', 'constructor']);
    expect(Array.from(table.array('__proto__'))).to.deep.equal(['a', undefined]);
    expect(Array.from(table.array('toString'))).to.deep.equal([1, undefined]);
    expect(Array.from(table.array('constructor'))).to.deep.equal([undefined, 2]);
    expect(({} as Record<string, unknown>).a).to.equal(undefined);
  });

  for (const [name, input, code] of [
    ['text that is cut off', '[{"a":1}', 'not_json'],
    ['nothing', ' \n', 'empty_file'],
    ['an empty list', '[]', 'empty_file'],
    ['no rows under `data`', '{"data":[]}', 'empty_file'],
    ['an empty object', {}, 'empty_file'],
    ['a number', '5', 'not_a_table'],
    ['a list of numbers', [1, 2], 'not_a_table'],
    ['a row that is null', [{ a: 1 }, null], 'not_a_table'],
    ['one object', { region: 'a', value: 1 }, 'not_a_table'],
    ['tables under their names', { goals: [{ goal: 'M1' }], acties: [{ actie: 'a' }] }, 'tables_by_name'],
    ['more columns than a page can hold', Array.from({ length: 1001 }, (_, key) => ({ [key]: 1 })), 'table_too_large'],
    ['a web page', '<!doctype html><p>Log in', 'html_instead_of_data'],
  ] as const) {
    it(`says what is wrong with ${name}`, () => {
      expect(() => readJson(input))
        .to.throw(ReadError)
        .with.property('code', code);
    });
  }
});
