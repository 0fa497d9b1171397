import { ColumnTable, isTable, readCsv, rowNumber, toArquero } from '@kanskracht/tables';
import { expect } from '@open-wc/testing';
import { desc, table as makeTable } from 'arquero';
import { columnsOf } from './helpers.js';

describe('a real Arquero table', () => {
  const whole = makeTable({ region: ['a', 'b', 'c', 'd'], value: [3, 1, 4, 2] });
  const table = whole.filter((row: { value: number }) => row.value > 1).orderby(desc('value'));

  it('goes in unchanged', () => {
    expect(isTable(table)).to.equal(true);
    expect(isTable(whole)).to.equal(true);
  });

  it('keeps its filter and its order', () => {
    expect(table.numRows()).to.equal(3);
    expect(Array.from(table.array('region') as ArrayLike<unknown>)).to.deep.equal(['c', 'a', 'd']);
    expect([0, 1, 2].map((row) => table.get('value', row))).to.deep.equal([4, 3, 2]);
    expect(rowNumber(table, 0)).to.equal(2);
  });
});

describe('a column table', () => {
  const table = new ColumnTable({ region: ['a', 'b'], value: [1, undefined] });

  it('offers the reading interface', () => {
    const rows: number[] = [];
    table.scan((row) => rows.push(row));
    expect(isTable(table)).to.equal(true);
    expect(rows).to.deep.equal([0, 1]);
    expect(table.get('region')).to.equal('a');
    expect(() => table.get('nothing')).to.throw(RangeError, 'nothing');
  });

  it('is not mistaken for what lacks a part of it', () => {
    for (const other of [null, undefined, 'table', {}, [], { numRows: () => 1 }])
      expect(isTable(other)).to.equal(false);
  });
});

describe('making an Arquero table', () => {
  it('keeps columns, rows and their order, so that its verbs can be used', async () => {
    const table = await toArquero(readCsv('region,value\na,3\nb,1\nc,2\n'));
    expect(table.columnNames()).to.deep.equal(['region', 'value']);
    expect(table.orderby('value').array('region')).to.deep.equal(['b', 'c', 'a']);
  });

  it('does not let an empty cell count as 0', async () => {
    const table = await toArquero(readCsv('value\n3\n""\n5\n', { header: ['value'] }));
    expect(columnsOf(table)).to.deep.equal({ value: ['value', 3, 5] });
    const gaps = await toArquero(readCsv('region,value\na,3\nb,\nc,5\n'));
    expect(gaps.rollup({ mean: 'd => op.mean(d.value)' }).get('mean')).to.equal(4);
  });

  it('takes the filter and order of the table that it is made of', async () => {
    const given = makeTable({ value: [3, 1, 2] }).orderby('value');
    expect(columnsOf(await toArquero(given))).to.deep.equal({ value: [1, 2, 3] });
  });
});
