import { ColumnTable, readTable } from '@kanskracht/tables';
import { expect, fixture, html } from '@open-wc/testing';
import { columnsOf, expectReadError } from './helpers.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const rows = [{ region: 'a', value: 1.5 }];
const columns = { region: ['a'], value: [1.5] };

describe('reading a table of any kind', () => {
  it('recognises CSV and JSON by their text, as text and as bytes', async () => {
    for (const text of ['region;value\na;1,5', JSON.stringify(rows), ` \n${JSON.stringify({ data: rows })}`]) {
      expect(columnsOf(await readTable(text))).to.deep.equal(columns);
      expect(columnsOf(await readTable(bytesOf(text)))).to.deep.equal(columns);
      expect(columnsOf(await readTable(bytesOf(text).buffer as ArrayBuffer))).to.deep.equal(columns);
    }
  });

  it('reads rows, columns and HTML tables', async () => {
    const table = await fixture<HTMLTableElement>(
      html`<table><tr><th>region</th><th>value</th></tr><tr><td>a</td><td>1,5</td></tr></table>`,
    );
    for (const input of [rows, columns, table]) expect(columnsOf(await readTable(input))).to.deep.equal(columns);
  });

  it('gives back what is a table already', async () => {
    const table = new ColumnTable(columns);
    expect(await readTable(table)).to.equal(table);
  });

  it('does as it is told of the type', async () => {
    expect(columnsOf(await readTable('[a],b\n1,2', { type: 'csv' }))).to.deep.equal({ '[a]': [1], b: [2] });
    await expectReadError(readTable('region,value', { type: 'json' }), 'not_json');
    await expectReadError(readTable('region,value', { type: 'html' }), 'not_a_table');
  });

  it('reads the columns as those of the table that is named', async () => {
    expect(columnsOf(await readTable('doel\n1', { name: 'doelen' }))).to.deep.equal({ doel: ['1'] });
    const error = await expectReadError(readTable('', { name: 'doelen' }), 'empty_file');
    expect(error.details.table).to.equal('doelen');
  });

  it('knows what is often put in the place of data', async () => {
    for (const text of ['<!DOCTYPE html><title>Log in</title>', '\uFEFF\n <html>', '<?xml version="1.0"?><Error/>']) {
      await expectReadError(readTable(text), 'html_instead_of_data');
      await expectReadError(readTable(bytesOf(text), { type: 'json' }), 'html_instead_of_data');
    }
    await expectReadError(readTable(new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0])), 'spreadsheet_file');
    await expectReadError(readTable(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])), 'spreadsheet_file');
  });
});

describe('reading without code generation', () => {
  const realFunction = globalThis.Function;
  const refuse = (): never => {
    throw new EvalError('Code generation is not allowed.');
  };

  beforeEach(() => {
    globalThis.Function = new Proxy(realFunction, { apply: refuse, construct: refuse });
  });

  afterEach(() => {
    globalThis.Function = realFunction;
  });

  it('holds for every format', async () => {
    const { tableFromArrays, tableToIPC } = await import('@uwdata/flechette');
    const arrow = tableToIPC(tableFromArrays(columns), { format: 'file' }) as Uint8Array;
    const element = document.createElement('table');
    for (const cells of [
      ['region', 'value'],
      ['a', '1.5'],
    ]) {
      const row = element.insertRow();
      for (const cell of cells) row.insertCell().textContent = cell;
    }
    for (const input of ['region;value\na;1,5', rows, arrow, element]) {
      expect(columnsOf(await readTable(input))).to.deep.equal(columns);
    }
    expect(() => new Function('return 1')).to.throw(EvalError);
  });
});
