import { ReadError, readHtmlTable } from '@kanskracht/tables';
import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { columnsOf } from './helpers.js';

const read = async (template: TemplateResult) => readHtmlTable(await fixture<HTMLTableElement>(template));

describe('reading an HTML table', () => {
  it('takes the head for names and the body for facts, and leaves out caption and foot', async () => {
    const table = await read(
      html`<table>
        <caption>Gezondheid</caption>
        <thead><tr><th>Gebied</th><th>Waarde</th></tr></thead>
        <tfoot><tr><td>Bron</td><td>RIVM</td></tr></tfoot>
        <tbody><tr><th scope="row">Brukske</th><td>71,9</td></tr></tbody>
        <tbody><tr><th scope="row">Nederland</th><td>78,4</td></tr></tbody>
      </table>`,
    );
    expect(columnsOf(table)).to.deep.equal({ Gebied: ['Brukske', 'Nederland'], Waarde: [71.9, 78.4] });
  });

  it('takes the first row for the header where there is no head', async () => {
    const table = await read(html`<table><tr><td>a</td><td>b</td></tr><tr><td>1</td><td>x</td></tr></table>`);
    expect(columnsOf(table)).to.deep.equal({ a: [1], b: ['x'] });
  });

  it('prefers names and values that are given for machines', async () => {
    const table = await read(
      html`<table>
        <thead><tr><th data-column="region">Wijk</th><th data-column="date">Datum</th><th data-column="value">Gezond</th></tr></thead>
        <tbody>
          <tr>
            <td><data value="0984">Brukske</data></td>
            <td><time datetime="2020-10-01">1 oktober 2020</time></td>
            <td>ongeveer <data value="71.9">72 van de 100</data></td>
          </tr>
          <tr>
            <td>Landweert</td><td><time>2021-10-01</time></td><td><data value="">geen gegevens</data></td>
          </tr>
        </tbody>
      </table>`,
    );
    expect(columnsOf(table)).to.deep.equal({
      region: ['0984', 'Landweert'],
      date: ['2020-10-01', '2021-10-01'],
      value: [71.9, ''],
    });
  });

  it('reads values for machines with a decimal point, and never guesses at those for people', async () => {
    const table = await read(
      html`<table>
        <tr><th>value</th><th>upper</th></tr>
        <tr><td><data value="1.234">1,234</data></td><td>1.234</td></tr>
      </table>`,
    );
    expect(columnsOf(table)).to.deep.equal({ value: [1.234], upper: ['1.234'] });
  });

  it('takes what a cell shows beside its value for another column, where the header says which', async () => {
    const table = await read(
      html`<table>
        <tr><th data-column="region" data-shows="name">Wijk</th><th data-column="value">Gezond</th></tr>
        <tr><th><data value="0984">Brukske</data></th><td><data value="71.9">71,9%</data></td></tr>
        <tr><th>Landweert</th><td><data value="78.3">78,3%</data></td></tr>
      </table>`,
    );
    expect(columnsOf(table)).to.deep.equal({
      name: ['Brukske', 'Landweert'],
      region: ['0984', 'Landweert'],
      value: [71.9, 78.3],
    });
  });

  it('takes what the caption names as a column for every row', async () => {
    const table = await read(
      html`<table>
        <caption>
          Maat: <data data-column="indicator" data-shows="indicator_name" value="7">Voelt zich gezond</data>, in
          <time data-column="period" datetime="2020">het jaar 2020</time>
        </caption>
        <tr><th>region</th><th>value</th></tr>
        <tr><td>A</td><td>1</td></tr>
        <tr><td></td><td></td></tr>
        <tr><td>B</td><td>2</td></tr>
      </table>`,
    );
    expect(columnsOf(table)).to.deep.equal({
      indicator: ['7', '7'],
      indicator_name: ['Voelt zich gezond', 'Voelt zich gezond'],
      period: ['2020', '2020'],
      region: ['A', 'B'],
      value: [1, 2],
    });
  });

  it('counts a cell that spans rows or columns in each of its places', async () => {
    const table = await read(
      html`<table>
        <thead>
          <tr><th rowspan="2">Gebied</th><th colspan="2">2020</th></tr>
          <tr><th>value</th><th>n</th></tr>
        </thead>
        <tbody>
          <tr><th rowspan="0">A</th><td>1</td><td>10</td></tr>
          <tr><td colspan="2">x</td></tr>
        </tbody>
        <tbody>
          <tr><th rowspan="99">B</th><td>3</td><td>30</td></tr>
        </tbody>
        <tbody>
          <tr><th>C</th><td>4</td><td>40</td></tr>
        </tbody>
      </table>`,
    );
    expect(columnsOf(table)).to.deep.equal({
      Gebied: ['A', 'A', 'B', 'C'],
      value: [1, 'x', 3, 4],
      n: [10, 'x', 30, 40],
    });
  });

  it('refuses spans that claim more places than a table has, though all are within it', () => {
    // In no document: a browser takes minutes to lay out such a table.
    const table = document.createElement('table');
    const width = 200;
    // Each row's last cell begins one column further to the left, and reaches to the right and the bottom of the table.
    for (let wide = 0; wide < 2000; wide += 1) {
      const row = table.insertRow();
      for (let place = 0; place < width - wide; place += 1) row.insertCell();
      const last = row.cells[row.cells.length - 1];
      if (last === undefined || wide === 0) continue;
      last.colSpan = wide + 1;
      last.rowSpan = 0;
    }
    expect(() => readHtmlTable(table))
      .to.throw(ReadError)
      .with.property('code', 'table_too_large');
  });

  it('passes over rows that only name a group, and collapses spaces', async () => {
    const table = await read(
      html`<table>
        <tr><th>name</th><th>value</th></tr>
        <tr><th colspan="2" scope="rowgroup">Venray</th></tr>
        <tr><td>
            Brukske
            (wijk)
        </td><td>1</td></tr>
      </table>`,
    );
    expect(columnsOf(table)).to.deep.equal({ name: ['Brukske (wijk)'], value: [1] });
  });

  it('leaves a table inside a cell to itself', async () => {
    const table = await read(
      html`<table>
        <tr><th>a</th></tr>
        <tr><td><table><tr><td>1</td></tr><tr><td>2</td></tr></table></td></tr>
      </table>`,
    );
    expect(table.numRows()).to.equal(1);
  });

  it('reads its columns as those of the table that it is named after', async () => {
    const table = await read(html`<table data-table="doelen"><tr><th>doel</th></tr><tr><td>007</td></tr></table>`);
    expect(columnsOf(table)).to.deep.equal({ doel: ['007'] });
  });

  it('says that there is nothing in it', async () => {
    const table = await fixture<HTMLTableElement>(html`<table></table>`);
    expect(() => readHtmlTable(table))
      .to.throw(ReadError)
      .with.property('code', 'empty_file');
  });
});
