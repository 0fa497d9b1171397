import { ColumnTable, concatTables } from '@kanskracht/tables';
import { expect } from '@open-wc/testing';
import { columnsOf, expectReadError } from './helpers.js';

describe('putting tables below each other', () => {
  it('keeps all columns, absent where a table lacks one', () => {
    const first = new ColumnTable({ region: ['a'], value: [1] });
    const second = new ColumnTable({ value: new Float64Array([2, 3]), n: [10, 20] });
    expect(columnsOf(concatTables([first, second]))).to.deep.equal({
      region: ['a', undefined, undefined],
      value: [1, 2, 3],
      n: [undefined, 10, 20],
    });
  });

  it('is refused where they are more than one table may hold', async () => {
    const wide = (name: string) =>
      new ColumnTable(Object.fromEntries(Array.from({ length: 600 }, (_, index) => [`${name}${index}`, [1]])));
    const long = new ColumnTable({ a: { length: 600_000 } });
    const join = async (...tables: ColumnTable[]) => concatTables(tables);
    await expectReadError(join(wide('a'), wide('b')), 'table_too_large');
    await expectReadError(join(long, long), 'table_too_large');
    await expectReadError(join(long, wide('a')), 'table_too_large');
  });

  it('gives back the only table as it is', () => {
    const table = new ColumnTable({ region: ['a'] });
    expect(concatTables([table])).to.equal(table);
    expect(concatTables([]).numRows()).to.equal(0);
  });
});
