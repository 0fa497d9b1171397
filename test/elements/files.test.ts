import { isTable, readCsv } from '@kanskracht/tables';
import { expect, fixture, html } from '@open-wc/testing';
import { csvText } from '../../packages/elements/src/base/csv.js';
import { fileName } from '../../packages/elements/src/base/download.js';
import type { KansDots } from './dots.js';
import './dots.js';
import { tableOf } from './helpers.js';

const dots = (values: Readonly<Record<string, number>>) =>
  fixture<KansDots>(html`<kans-dots heading="Kop &amp; staart" .table=${tableOf(values)}></kans-dots>`);

const columns = [
  { label: 'Naam', name: 'name' },
  { label: 'Waarde', name: 'value', numeric: true },
];
const csv = (rows: readonly (readonly [string, number | undefined])[], lang: 'nl' | 'en' = 'nl') =>
  csvText(
    {
      caption: '',
      columns,
      rows: rows.map(([name, value]) => [
        { text: name, value: name },
        value === undefined ? { text: 'geen' } : { text: String(value), value },
      ]),
    },
    lang,
  );

describe('the CSV of a figure', () => {
  it('opens in a Dutch spreadsheet: byte-order mark, semicolons, decimal commas', () => {
    expect(csv([['A', 71.9]])).to.equal('\uFEFFname;value\r\nA;71,9\r\n');
  });

  it('opens in an English one', () => {
    expect(csv([['A', 71.9]], 'en')).to.equal('\uFEFFname,value\r\nA,71.9\r\n');
  });

  it('quotes what has to be quoted', () => {
    expect(csv([['a "b"; c\nd', 1]])).to.contain('"a ""b""; c\nd";1');
  });

  for (const formula of ['=1+1', '+1', '-1+1', '@SUM(A1)', '\tx', '\rx', '\nx', '＝1+1', "'=1+1"]) {
    it(`keeps a spreadsheet from running ${JSON.stringify(formula)}`, () => {
      expect(csv([[formula, -5]])).to.match(/\r\n"?'/);
    });
  }

  it('leaves negative numbers as they are, and absent values empty', () => {
    expect(
      csv([
        ['A', -5.5],
        ['B', undefined],
      ]),
    ).to.equal('\uFEFFname;value\r\nA;-5,5\r\nB;\r\n');
  });

  for (const lang of ['nl', 'en'] as const) {
    it(`is read back by the project’s own reader (${lang})`, () => {
      const table = readCsv(
        csv(
          [
            ['A', 1.234],
            ['B', 71.9],
            ['C', -1250],
          ],
          lang,
        ),
      );
      expect(Array.from(table.array('value'))).to.deep.equal([1.234, 71.9, -1250]);
      const alone = readCsv(csv([['A', 1.234]], lang));
      expect(Array.from(alone.array('value'))).to.deep.equal([1.234]);
    });
  }

  it('holds what is shown', async () => {
    const figure = await dots({ A: 1.5 });
    expect(figure.toCSV()).to.equal('\uFEFFregion;value\r\nA;1,5\r\n');
  });
});

describe('the SVG of a figure', () => {
  const parse = (text: string): Document => new DOMParser().parseFromString(text, 'image/svg+xml');

  it('is well-formed and stands alone, with heading, legend, notes and source as text', async () => {
    const text = (await dots({ A: 1 })).toSVG();
    const file = parse(text);
    expect(file.querySelector('parsererror')).to.equal(null);
    expect(text).to.not.match(/var\(|style|currentColor|<!--|class=|\?lit/);
    for (const said of ['Kop & staart', 'Er zijn 1 stippen.', 'een gebied', 'Dit zijn stippen.', 'Bron: de tekentafel'])
      expect(file.documentElement.textContent).to.contain(said);
    expect(file.querySelector('circle')?.getAttribute('fill')).to.match(/^#[0-9a-f]{6}$/);
    expect(file.querySelector('title')?.textContent).to.equal('Kop & staart');
  });

  it('has the site’s own colours, and light paints on a dark page', async () => {
    const figure = await dots({ A: 1 });
    figure.style.colorScheme = 'dark';
    figure.style.setProperty('--kans-series-1', 'hsl(300 100% 25%)');
    figure.selected = 'A';
    await figure.updateComplete;
    const file = parse(figure.toSVG());
    expect(file.querySelector('circle')?.getAttribute('fill')).to.equal('#800080');
    expect(file.querySelector('text')?.getAttribute('fill')).to.equal('#1b1f24');
  });

  it('has the width that is asked for', async () => {
    const figure = await dots({ A: 1 });
    const wide = parse(figure.toSVG({ width: 900 })).documentElement;
    const narrow = parse(figure.toSVG({ width: 300 })).documentElement;
    expect(Number(wide.getAttribute('width')) - Number(narrow.getAttribute('width'))).to.equal(600);
  });

  it('has a heading that was given as a number', async () => {
    const figure = await dots({ A: 1 });
    Reflect.set(figure, 'heading', 2025);
    expect(parse(figure.toSVG()).querySelector('title')?.textContent).to.equal('2025');
  });

  it('stays well-formed with odd characters in the data', async () => {
    const figure = await dots({ A: 1 });
    figure.heading = 'a\u0000\u0008\uFFFF\uD800b <&>';
    await figure.updateComplete;
    expect(parse(figure.toSVG()).querySelector('title')?.textContent).to.equal('ab <&>');
  });
});

describe('other forms of a figure', () => {
  it('makes a PNG', async () => {
    const figure = await dots({ A: 1 });
    const blob = await figure.toPNG({ scale: 1 });
    expect([blob.type, blob.size > 100]).to.deep.equal(['image/png', true]);
  });

  it('makes a smaller PNG where no browser could draw one as large, and says so where nobody could read that', async () => {
    const many = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`R${index}`, index]));
    const high = await createImageBitmap(await (await dots(many(500))).toPNG());
    expect(high.height).to.be.at.most(16_384);
    expect(high.height).to.be.at.least(10_000);
    expect(high.width * high.height).to.be.at.most(16_100_000);
    const figure = await dots(many(1500));
    const problem = await figure.toPNG().catch((error: { code: string; message: string }) => error);
    expect(problem).to.include({ code: 'too_large_for_png', message: 'Deze figuur is te hoog voor een PNG.' });
  });

  it('gives a real Arquero table', async () => {
    const figure = await dots({ A: 1, B: 2 });
    const table = await figure.toArquero();
    expect(isTable(table)).to.equal(true);
    expect(table.filter((row: { value: number }) => row.value > 1).objects()).to.deep.equal([
      { region: 'B', value: 2 },
    ]);
  });

  it('names its files after its heading', () => {
    expect(fileName('Één figuur: Brukske (2020)!', 'svg')).to.equal('een-figuur-brukske-2020.svg');
    expect(fileName('???', 'csv')).to.equal('kanskracht.csv');
    expect(fileName(`Brukske${'\u0301\u0316'.repeat(300_000)}`, 'csv')).to.equal('brukske.csv');
  });
});
