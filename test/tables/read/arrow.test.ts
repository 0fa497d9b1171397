import { readTable } from '@kanskracht/tables';
import { expect } from '@open-wc/testing';
import {
  batchType,
  bool,
  type Codec,
  Column,
  CompressionType,
  columnFromArray,
  dateDay,
  dictionary,
  float64,
  int32,
  int64,
  list,
  nullType,
  setCompressionCodec,
  tableFromArrays,
  tableToIPC,
  utf8,
} from '@uwdata/flechette';
import { arrowThatClaims, nulls, told } from '../../harness/arrow-claims.mjs';
import { columnsOf, expectReadError } from './helpers.js';

const facts = tableFromArrays(
  {
    region: ['WK098416', 'NL', 'NL'],
    value: [71.9, null, 78.4],
    n: [12, 34, 56],
    year: [2020n, 2020n, 2020n],
    big: [1n, 2n, 9_007_199_254_740_993n],
    level: ['WK', 'NL', 'NL'],
    themes: [['school', 'thuis'], [], null],
    date: [new Date('2020-10-01'), null, new Date('2021-10-01')],
    final: [true, false, null],
  },
  {
    types: {
      region: utf8(),
      value: float64(),
      n: int32(),
      year: int64(),
      big: int64(),
      level: dictionary(utf8()),
      themes: list(utf8()),
      date: dateDay(),
      final: bool(),
    },
    useBigInt: true,
  },
);

const expected = {
  region: ['WK098416', 'NL', 'NL'],
  value: [71.9, null, 78.4],
  n: [12, 34, 56],
  year: [2020, 2020, 2020],
  big: [1, 2, 9_007_199_254_740_993n],
  level: ['WK', 'NL', 'NL'],
  themes: ['school|thuis', '', null],
  date: [new Date('2020-10-01'), null, new Date('2021-10-01')],
  final: [true, false, null],
};

const encode = (format: 'file' | 'stream'): Uint8Array => tableToIPC(facts, { format }) as Uint8Array;

describe('reading Arrow', () => {
  for (const format of ['file', 'stream'] as const) {
    it(`recognises the ${format} format and reads its columns`, async () => {
      const table = await readTable(encode(format));
      expect(table.numRows()).to.equal(3);
      expect(columnsOf(table)).to.deep.equal(expected);
      expect(table.get('level', 1)).to.equal('NL');
    });
  }

  it('visits every row in order', async () => {
    const rows: number[] = [];
    (await readTable(encode('file'))).scan((row) => rows.push(row), true);
    expect(rows).to.deep.equal([0, 1, 2]);
  });

  it('reads bytes that begin anywhere in a larger buffer', async () => {
    const bytes = encode('file');
    const larger = new Uint8Array(bytes.length + 3);
    larger.set(bytes, 3);
    expect(columnsOf(await readTable(larger.subarray(3)))).to.deep.equal(expected);
  });

  it('gives the same array for a column each time, without a copy where Arrow holds plain numbers', async () => {
    const table = await readTable(encode('stream'));
    expect(table.array('n')).to.be.instanceOf(Int32Array);
    expect(table.array('region')).to.equal(table.array('region'));
  });

  it('keeps columns that share a name', async () => {
    const twice = tableToIPC(facts.selectAt([2, 2]), { format: 'file' }) as Uint8Array;
    expect((await readTable(twice)).columnNames()).to.deep.equal(['n', 'n_2']);
  });

  it('names a column that is not there', async () => {
    const table = await readTable(encode('file'));
    expect(() => table.array('nothing')).to.throw(RangeError, 'nothing');
  });

  it('says that a file is broken, cut off or something else', async () => {
    await expectReadError(readTable(encode('file').slice(0, 100)), 'not_arrow');
    await expectReadError(readTable(new TextEncoder().encode('region,value\na,1\n'), { type: 'arrow' }), 'not_arrow');
    await expectReadError(readTable(new Uint8Array(), { type: 'arrow' }), 'not_arrow');
    await expectReadError(readTable('region,value', { type: 'arrow' }), 'not_arrow');
    await expectReadError(readTable(new TextEncoder().encode('<html>'), { type: 'arrow' }), 'html_instead_of_data');
  });

  describe('that claims more than it holds', () => {
    const claims = (columns: Record<string, Column<unknown>>, claimed: number) =>
      readTable(arrowThatClaims(columns, claimed));
    const texts = columnFromArray(
      Array.from(nulls, () => 'a'),
      utf8(),
    );
    const many = (length: number) => Object.fromEntries(Array.from({ length }, (_, index) => [`c${index}`, nulls]));

    it('is read where that is little', async () => {
      expect((await claims({ nulls }, 5)).numRows()).to.equal(5);
    });

    it('is refused for its rows, also where its first column has few', async () => {
      await expectReadError(claims({ nulls }, 20_000_000), 'table_too_large');
      await expectReadError(claims({ texts, nulls }, 1_000_001), 'table_too_large');
    });

    it('is refused for its cells, and for its columns', async () => {
      await expectReadError(claims(many(6), 900_000), 'table_too_large');
      await expectReadError(claims(many(1001), 1), 'table_too_large');
    });

    it('is refused for what lies in lists', async () => {
      const type = list(nullType());
      const options = { length: 1, nullCount: 0, type, validity: new Uint8Array(), offsets: Int32Array.of(0, told) };
      const lists = new Column([new (batchType(type))({ ...options, children: [...nulls.data] })]);
      expect((await claims({ lists }, told)).array('lists')[0]).to.equal('|'.repeat(told - 1));
      await expectReadError(claims({ lists }, 20_000_000), 'table_too_large');
    });

    it('is no Arrow where it claims less than nothing', async () => {
      await expectReadError(claims({ texts, nulls }, -1), 'not_arrow');
    });
  });

  it('says that a file is compressed', async () => {
    const codec = CompressionType.LZ4_FRAME;
    setCompressionCodec(codec, { encode: (bytes) => bytes, decode: (bytes) => bytes });
    const compressed = tableToIPC(facts, { format: 'file', codec }) as Uint8Array;
    /* The readers have no codecs: without this one the library stands as it does in a page. */
    setCompressionCodec(codec, undefined as unknown as Codec);
    await expectReadError(readTable(compressed), 'compressed_arrow');
  });
});
