import { expect } from '@open-wc/testing';
import { dsvFormat } from 'd3-dsv';
import fc from 'fast-check';
import { csvRows } from '../../../packages/tables/src/read/csv-rows.js';

const separator = fc.constantFrom(',', ';', '\t', '|', ']', '^', '\\', '-');
const sign = fc.constantFrom('a', 'é', ' ', '1', ',', ';', '\t', '|', '\n', '\r', '\r\n', '"', '""', '😀');
const cell = fc.array(sign, { maxLength: 6 }).map((signs) => signs.join(''));

/** As spreadsheets write a cell: in quotes where it holds something that would end it. */
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

describe('the rows of a text with separators', () => {
  it('are the ones that were written, with any separator and line end', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        separator,
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.boolean(),
        (rows, between, lineEnd, closed) => {
          const text = rows.map((cells) => cells.map(quoted).join(between)).join(lineEnd) + (closed ? lineEnd : '');
          expect(csvRows(text, between)).to.deep.equal(rows);
        },
      ),
      { numRuns: 1500, seed: 20261122 },
    );
  });

  it('are those of d3-dsv for any text without quotes', () => {
    const text = fc
      .array(
        sign.filter((one) => !one.includes('"')),
        { maxLength: 30 },
      )
      .map((signs) => signs.join(''));
    fc.assert(
      fc.property(text, fc.constantFrom(',', ';', '\t', '|'), (given, between) => {
        expect(csvRows(given, between)).to.deep.equal(dsvFormat(between).parseRows(given));
      }),
      { numRuns: 1500, seed: 20261122 },
    );
  });

  it('are those of d3-dsv where only some cells stand in quotes', () => {
    const plain = fc.constantFrom('a', '', ' b ', '1.5', 'a"b');
    const rows = fc.array(fc.array(fc.oneof(plain, cell.map(quoted)), { minLength: 1, maxLength: 4 }), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(rows, (given) => {
        const text = given.map((cells) => cells.join(';')).join('\n');
        expect(csvRows(text, ';')).to.deep.equal(dsvFormat(';').parseRows(text));
      }),
      { numRuns: 1500, seed: 20261122 },
    );
  });

  it('keep what stands behind a closing quote in its cell, where d3-dsv makes another of it', () => {
    for (const [text, rows] of [
      [
        '"a" ;1\n"b";2',
        [
          ['a ', '1'],
          ['b', '2'],
        ],
      ],
      ['"a"b;1', [['ab', '1']]],
      ['"a;b" (c)\r\n1;2', [['a;b (c)'], ['1', '2']]],
      ['"a" "b";1', [['a "b"', '1']]],
      ['"Team "A"";1\n', [['Team A""', '1']]],
      ['1;"a" ', [['1', 'a ']]],
    ] as const)
      expect(csvRows(text, ';', 1), text).to.deep.equal(rows);
    expect(dsvFormat(';').parseRows('"a"bc;1')).to.deep.equal([['a', 'c', '1']]);
  });

  it('run on to the end where quotes never close, and lose nothing', () => {
    expect(csvRows('a,"b\nc,d\n', ',')).to.deep.equal([['a', 'b\nc,d']]);
    expect(csvRows('"', ',')).to.deep.equal([['']]);
  });
});
