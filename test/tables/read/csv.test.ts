import { ReadError, readCsv, rowNumber } from '@kanskracht/tables';
import { expect } from '@open-wc/testing';
import { columnsOf, expectReadError, windows1252 } from './helpers.js';

/** A call that may throw, as a promise. */
const tried = async (read: () => unknown): Promise<unknown> => read();

describe('reading CSV', () => {
  for (const [name, separator] of [
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
  ] as const) {
    it(`finds ${name}`, () => {
      const text = [
        ['region', 'name', 'value'],
        ['WK098416', 'Brukske', '72'],
      ]
        .map((row) => row.join(separator))
        .join('\n');
      expect(columnsOf(readCsv(text))).to.deep.equal({ region: ['WK098416'], name: ['Brukske'], value: [72] });
    });
  }

  it('is not led astray by commas in the header or in the numbers', () => {
    expect(columnsOf(readCsv('gebied;gezond (%, 18+)\nBrukske;71,9\nLandweert;72,1\n'))).to.deep.equal({
      gebied: ['Brukske', 'Landweert'],
      'gezond (%, 18+)': [71.9, 72.1],
    });
  });

  it('is not led astray by separators between quotes', () => {
    expect(columnsOf(readCsv('name,value\n"a;b;c",1\n"d;e;f",2\n'))).to.deep.equal({
      name: ['a;b;c', 'd;e;f'],
      value: [1, 2],
    });
  });

  it('reads quoted cells with separators, quotes and line ends in them', () => {
    expect(columnsOf(readCsv('name;value\r\n"Brukske; ""de wijk""\r\nin Venray";1\r\n'))).to.deep.equal({
      name: ['Brukske; "de wijk"\r\nin Venray'],
      value: [1],
    });
  });

  it('takes the separator that Excel writes in the first line', () => {
    const table = readCsv('sep=;\r\na;b\r\n1;2\r\n');
    expect(columnsOf(table)).to.deep.equal({ a: [1], b: [2] });
    expect(rowNumber(table, 0)).to.equal(3);
  });

  it('leaves out a byte-order mark', () => {
    expect(readCsv('\uFEFFregion,value\na,1').columnNames()).to.deep.equal(['region', 'value']);
    const bytes = new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode('région,value\na,1')]);
    expect(readCsv(bytes).columnNames()).to.deep.equal(['région', 'value']);
  });

  it('reads UTF-8 and Windows-1252 bytes, the signs between 0x80 and 0x9F too', () => {
    const text = 'naam;waarde\nCafé ’t Hoekje – € œ Ž;1\n';
    expect(readCsv(new TextEncoder().encode(text)).get('naam')).to.equal('Café ’t Hoekje – € œ Ž');
    expect(readCsv(windows1252(text)).get('naam')).to.equal('Café ’t Hoekje – € œ Ž');
    expect(readCsv(windows1252(text).buffer).get('naam')).to.equal('Café ’t Hoekje – € œ Ž');
  });

  it('reads UTF-16 with a byte-order mark, both ways round', () => {
    const little = new Uint8Array(Uint16Array.from('\uFEFFnaam;waarde\nCafé;1\n', (sign) => sign.charCodeAt(0)).buffer);
    const big = little.map((_, index) => little[index ^ 1] ?? 0);
    expect(readCsv(little).get('naam')).to.equal('Café');
    expect(readCsv(big).get('naam')).to.equal('Café');
  });

  it('takes the encoding that it is told, unless the bytes gainsay it', () => {
    expect(readCsv(windows1252('naam\nCafé €'), { encoding: 'iso-8859-1' }).get('naam')).to.equal('Café €');
    expect(readCsv(windows1252('naam\nCafé €'), { encoding: 'utf-8' }).get('naam')).to.equal('Café €');
    expect(readCsv(new TextEncoder().encode('naam\nCafé'), { encoding: 'no-such-thing' }).get('naam')).to.equal('Café');
  });

  it('refuses quotes that never close, since they would swallow the rows after them, and says in which row', async () => {
    for (const [text, row] of [
      ['a,b\n1,2\n3,"4\n5,6\n', 3],
      ['sep=;\na;b\n"1;2\n', 3],
      ['"', 1],
    ] as const) {
      const error = await expectReadError(
        tried(() => readCsv(text)),
        'open_quote',
      );
      expect(error.details.row).to.equal(row);
    }
    expect(columnsOf(readCsv('a,b\n"1","2"'))).to.deep.equal({ a: [1], b: [2] });
  });

  it('refuses more than a page can hold, before it is made', async () => {
    const wide = Array.from({ length: 1001 }, (_, index) => `c${index}`).join();
    await expectReadError(
      tried(() => readCsv(`${wide}\n`)),
      'table_too_large',
    );
    expect(readCsv(`${wide.replace(/,c1000$/, '')}\n`).columnNames()).to.have.length(1000);
    await expectReadError(
      tried(() => readCsv(`a,b\n${'\n'.repeat(1_000_001)}`)),
      'table_too_large',
    );
    // A few thousand short rows beside a long one fill as many cells as long ones would.
    await expectReadError(
      tried(() => readCsv(`a\n${'x,'.repeat(999)}\n${'x\n'.repeat(5001)}`)),
      'table_too_large',
    );
  });

  it('takes away the apostrophe that keeps a spreadsheet from running a text, and no other', () => {
    const text = "name,'=a\n'=1+1,1\n'-3,2\n''@x,3\n't Zand,4\n'quoted',5\n";
    expect(columnsOf(readCsv(text))).to.deep.equal({
      name: ['=1+1', '-3', "'@x", "'t Zand", "'quoted'"],
      '=a': [1, 2, 3, 4, 5],
    });
  });

  it('refuses what is no text', async () => {
    await expectReadError(
      tried(() => readCsv(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]))),
      'not_text',
    );
  });

  it('drops blank lines, and keeps the numbers of the rows', () => {
    const table = readCsv('\n\na,b\n\n1,2\n,\n  ,\n3,4\n\n');
    expect(columnsOf(table)).to.deep.equal({ a: [1, 3], b: [2, 4] });
    expect([0, 1].map((row) => rowNumber(table, row))).to.deep.equal([5, 8]);
  });

  it('leaves out spaces behind a closing quote, and moves no value to another row for them', () => {
    const table = readCsv('"gebied" ;"waarde"\n"Brukske" ; 71,9\n"Venray"  ;"78,4" \n');
    expect(columnsOf(table)).to.deep.equal({ gebied: ['Brukske', 'Venray'], waarde: [71.9, 78.4] });
    expect([0, 1].map((row) => table.rowNumber(row))).to.deep.equal([2, 3]);
  });

  it('names columns without a name, and repeated ones, so that nothing is lost', () => {
    expect(columnsOf(readCsv('a,,a,a_2\n1,2,3,4'))).to.deep.equal({ a: [1], column_2: [2], a_3: [3], a_2: [4] });
  });

  it('leaves out columns that have neither a name nor a cell', () => {
    expect(columnsOf(readCsv('a;b;;\n1;2;;\n'))).to.deep.equal({ a: [1], b: [2] });
  });

  it('fills short rows and keeps the cells of long ones', () => {
    expect(columnsOf(readCsv('a,b\n1\n2,3,over\n'))).to.deep.equal({
      a: [1, 2],
      b: ['', 3],
      'cell 3 of 2': ['', 'over'],
    });
  });

  it('reads a header without rows', () => {
    const table = readCsv('region,value\n');
    expect(table.columnNames()).to.deep.equal(['region', 'value']);
    expect(table.numRows()).to.equal(0);
  });

  it('says that there is nothing in it', () => {
    for (const text of ['', '\n \n', '\uFEFF'])
      expect(() => readCsv(text))
        .to.throw(ReadError)
        .with.property('code', 'empty_file');
  });
});

describe('reading cells', () => {
  it('keeps text columns as text, codes with their leading zeros and without their spaces', () => {
    const table = readCsv('gebied,periode,indelingsjaar\n"GM0984    ",2020,2020\n0984,2021,2020');
    expect(columnsOf(table)).to.deep.equal({
      gebied: ['GM0984', '0984'],
      periode: ['2020', '2021'],
      indelingsjaar: [2020, 2020],
    });
  });

  it('makes numbers of a column that nobody asked for, if all its cells are numbers', () => {
    const table = readCsv('wijk;LF;postcode;gemengd;lang\nA;7,5;05801;7;12345678901234567\nB;.;05802;veel;2');
    expect(columnsOf(table)).to.deep.equal({
      wijk: ['A', 'B'],
      LF: [7.5, '.'],
      postcode: ['05801', '05802'],
      gemengd: ['7', 'veel'],
      lang: ['12345678901234567', '2'],
    });
  });

  it('keeps marks for missing values, and what can’t be read, as they were given', () => {
    const table = readCsv('value;n\n71,9;10\n.;x\n;veel\n-99997;');
    expect(columnsOf(table)).to.deep.equal({ value: [71.9, '.', '', -99997], n: [10, 'x', 'veel', ''] });
  });

  it('leaves the text of a number that can be read in two ways', () => {
    expect(columnsOf(readCsv('value;upper\n1.234;1.234\n56;57,8'))).to.deep.equal({
      value: ['1.234', 56],
      upper: [1234, 57.8],
    });
  });
});

describe('a CSV as Dutch offices write it and its clean twin', () => {
  const dutch =
    'sep=;\r\nGebied;Naam;Periode;Waarde;Inwoners\r\n"WK098416  ";"Brukske ’t Veld";2020;71,9;1.234\r\nNL;Nederland;2020;78,4;12.345,0\r\n';
  const clean =
    'region,name,period,value,inhabitants\nWK098416,Brukske ’t Veld,2020,71.9,1234\nNL,Nederland,2020,78.4,12345\n';

  it('hold the same values', () => {
    const ours = readCsv(windows1252(dutch));
    const theirs = readCsv(clean);
    expect(Object.values(columnsOf(ours))).to.deep.equal(Object.values(columnsOf(theirs)));
  });
});
