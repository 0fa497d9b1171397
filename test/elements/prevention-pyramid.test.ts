import { readCsv } from '@kanskracht/tables';
import { expect, oneEvent } from '@open-wc/testing';
import * as aq from 'arquero';
import type { KansData, KansPreventionPyramid } from '../../packages/elements/src/index.js';
import { sendKeys, setViewport } from '../harness/commands.js';
import { button, fileOf, find, ready, textOf, until } from './helpers.js';
import { active, invented, labels, picture, place, strategy } from './plans.js';

const csv = `niveau;maat;waarde;periode;vorm
universeel;activiteiten;34;2022;formeel
universeel;activiteiten;8;2022;informeel
selectief;activiteiten;30;2022;formeel
geïndiceerd;activiteiten;28;2022;formeel
universeel;activiteiten;40;2025;formeel
universeel;activiteiten;20;2025;informeel
selectief;activiteiten;28;2025;formeel
geïndiceerd;activiteiten;12;2025;formeel
`;
const pyramid = (attributes: Readonly<Record<string, string>>, inside = ''): Promise<KansPreventionPyramid> =>
  place<KansPreventionPyramid>('kans-prevention-pyramid', attributes, inside);

const htmlTable = (text: string): string => {
  const [header = '', ...rows] = text.trim().split('\n');
  const cells = (line: string, tag: string): string =>
    line
      .split(';')
      .map((cell) => `<${tag}>${cell}</${tag}>`)
      .join('');
  return `<table><tr>${cells(header, 'th')}</tr>${rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('')}</table>`;
};

describe('<kans-prevention-pyramid>', () => {
  it('draws the same picture from a file, a table, a property, an Arquero table, a kans-data and a child', async () => {
    const src = await ready(await pyramid({ src: fileOf(csv) }));
    const first = picture(src);
    expect(first).to.contain('Universe');

    const table = await pyramid({});
    table.table = readCsv(csv);
    expect(picture(await ready(table)), 'table').to.equal(first);

    const arquero = await pyramid({});
    arquero.table = aq.fromCSV(csv, { delimiter: ';' });
    expect(picture(await ready(arquero)), 'Arquero').to.equal(first);

    const store = document.createElement('kans-data') as KansData;
    store.id = 'levels';
    store.tables = { prevention: readCsv(csv) };
    document.body.append(store);
    expect(picture(await ready(await pyramid({ data: 'levels' }))), 'data').to.equal(first);
    store.remove();

    expect(picture(await ready(await pyramid({}, htmlTable(csv)))), 'child table').to.equal(first);
    const script = await ready(await pyramid({}, `<script type="text/csv">${csv}</script>`));
    expect(picture(script), 'script').to.equal(first);
  });

  it('says the shift in percentage points and in numbers, with place and period, in two languages', async () => {
    const figure = await ready(await pyramid({ src: invented }));
    expect(figure.describe()).to.contain('2025').and.contain('2021').and.contain('procentpunt');
    expect(figure.describe()).to.match(/Zonnehoek/);
    expect(textOf(figure, '[part=source]')).to.contain('verzonnen');
    figure.lang = 'en';
    await until(() => figure.describe().includes('percentage point'));
  });

  it('shows what a strategy intends, labelled as that, where there is not one number', async () => {
    const figure = await ready(await pyramid({ src: strategy }));
    expect(picture(figure)).to.contain('bedoeld');
    expect(labels(figure).find((label) => label.startsWith('Universele preventie'))).to.contain('bedoeld');
    expect(figure.describe()).to.not.match(/\d procent/);
    await expect(figure).to.be.accessible();
  });

  it('opens the list behind a level by keyboard, and closes it again', async () => {
    const figure = await ready(await pyramid({ src: invented }));
    find(figure, '[role=listbox]')?.focus();
    await sendKeys({ press: 'Home' });
    while (!active(figure).startsWith('Universele')) await sendKeys({ press: 'ArrowDown' });
    const chosen = oneEvent(figure, 'kans-select');
    await sendKeys({ press: 'Enter' });
    expect((await chosen).detail).to.deep.equal({ level: 'universal' });
    await figure.updateComplete;
    expect(labels(figure).filter((label) => label.startsWith('Buurtmoestuin'))).to.have.length(1);
    const takenBack = oneEvent(figure, 'kans-select');
    await sendKeys({ press: 'Enter' });
    expect((await takenBack).detail).to.deep.equal({});
    await figure.updateComplete;
    expect(labels(figure).filter((label) => label.startsWith('Buurtmoestuin'))).to.have.length(0);
    expect(find(figure, '[aria-selected=true]')).to.equal(null);
  });

  it('closes the list with Escape, and follows the choice in its controls', async () => {
    const figure = await ready(await pyramid({ src: invented }));
    find(figure, '[role=option][aria-label^="Universele"]')?.click();
    await figure.updateComplete;
    expect(figure.level).to.equal('universal');
    const select = find<HTMLSelectElement>(figure, 'select[name=level]');
    if (select === null) throw new Error('There is no choice of level.');
    select.value = 'indicated';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await figure.updateComplete;
    expect(find(figure, '[aria-selected=true]')?.ariaLabel).to.match(/^Geïndiceerde/);
    find(figure, '[role=listbox]')?.focus();
    await sendKeys({ press: 'Escape' });
    await figure.updateComplete;
    expect([figure.level, find(figure, '[aria-selected=true]')]).to.deep.equal([undefined, null]);
  });

  it('narrows nothing else by the cell of the matrix that was opened', async () => {
    const figure = await ready(await pyramid({ src: invented, view: 'matrix' }));
    const before = (await ready(await pyramid({ src: invented }))).describe();
    find(figure, '[role=option][aria-label*="activiteiten"]')?.click();
    await figure.updateComplete;
    expect(figure.level).to.not.equal(undefined);
    figure.view = 'pyramid';
    figure.level = undefined;
    await figure.updateComplete;
    expect(figure.describe()).to.equal(before);
  });

  it('filters the activities by what is chosen in its controls', async () => {
    const figure = await ready(await pyramid({ src: invented, level: 'universal' }));
    const select = find<HTMLSelectElement>(figure, 'select[name=programme]');
    if (select === null) throw new Error('There is no choice of programme.');
    select.value = 'Jeugd';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await figure.updateComplete;
    expect(figure.programme).to.equal('Jeugd');
    expect(labels(figure).some((label) => label.startsWith('Sportweek'))).to.equal(true);
    expect(labels(figure).some((label) => label.startsWith('Buurtmoestuin'))).to.equal(false);
  });

  it('shows which age groups a level leaves out', async () => {
    const figure = await ready(await pyramid({ src: invented, view: 'matrix' }));
    expect(labels(figure).some((label) => /geen activiteiten/.test(label))).to.equal(true);
    expect(labels(figure).some((label) => /\d activiteiten/.test(label))).to.equal(true);
    await expect(figure).to.be.accessible();
  });

  it('tells of a negative number by row and column, and draws the rest', async () => {
    const figure = await pyramid({ src: fileOf(csv.replace(';12;', ';-12;')) });
    const told = oneEvent(figure, 'kans-problem');
    await ready(figure);
    const { problems } = (await told).detail as { problems: { code: string; row: number; column: string }[] };
    expect(problems.map(({ code, row, column }) => [code, row, column])).to.deep.equal([
      ['negative_value', 9, 'waarde'],
    ]);
    expect(picture(figure)).to.contain('60');
  });

  it('keeps what was drawn when a file is wrong', async () => {
    const figure = await ready(await pyramid({ src: fileOf(csv) }));
    const before = picture(figure);
    figure.src = fileOf('a;b\n1;2\n');
    await until(() => textOf(figure, '[part=problem]') !== '');
    expect(picture(figure)).to.equal(before);
    expect(textOf(figure, '[part=problem]')).to.contain('niveau');
  });

  it('is accessible and fits on a phone, with its table open', async () => {
    await setViewport({ width: 320, height: 640 });
    const figure = await ready(await pyramid({ src: invented, level: 'selective' }));
    button(figure, 'Tabel').click();
    await figure.updateComplete;
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await expect(figure).to.be.accessible();
    await setViewport({ width: 800, height: 600 });
  });

  it('gives a file with its words, and a table that can be read back', async () => {
    const figure = await ready(await pyramid({ src: fileOf(csv) }));
    const again = await pyramid({});
    again.table = readCsv(figure.toCSV());
    await ready(again);
    expect(again.describe()).to.equal(figure.describe());
    expect(figure.toSVG()).to.contain('<text').and.not.contain('var(');
  });
});
