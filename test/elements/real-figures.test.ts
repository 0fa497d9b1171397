import { type ReadableTable, readCsv } from '@kanskracht/tables';
import { expect, fixture, html } from '@open-wc/testing';
import * as aq from 'arquero';
import type { KansFigure } from '../../packages/elements/src/index.js';
import '../../packages/elements/src/register/kanskracht.js';
import { setViewport } from '../harness/commands.js';
import { find, findAll, ready, textOf, until } from './helpers.js';

const clean = '/data/brukske/brukske.csv';
const excel = '/data/brukske/brukske-excel.csv';
const whole = '/data/neighbourhood-health/datapackage.json';

/** The drawing without what only the page needs. */
const picture = (figure: Element): string => find(figure, '.chart > svg')?.innerHTML.replace(/<!--.*?-->/g, '') ?? '';

const labels = (figure: Element): (string | null)[] =>
  findAll(figure, '[role=option]').map((option) => option.ariaLabel);

async function shown(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  table?: ReadableTable,
): Promise<KansFigure> {
  const page = await fixture(html`<div></div>`);
  const figure = document.createElement(tag) as KansFigure;
  for (const [name, value] of Object.entries(attributes)) figure.setAttribute(name, value);
  if (table) figure.table = table;
  page.append(figure);
  return ready(figure);
}

describe('the comparison on a page', () => {
  it('shows the figures of Brukske beside the country', async () => {
    const figure = await shown('kans-neighbourhood-comparison', {
      src: whole,
      indicator: 'good_health',
      within: 'GM0984',
      level: 'WK',
      reference: 'country',
    });
    expect(labels(figure).find((label) => label?.startsWith('Brukske'))).to.contain('71,9');
    expect(picture(figure)).to.contain('78,4');
  });

  it('fetches all regions of the country for the distribution', async () => {
    const figure = await shown('kans-neighbourhood-comparison', {
      src: whole,
      indicator: 'lonely',
      within: 'GM0984',
      level: 'WK',
      view: 'distribution',
    });
    await until(() => textOf(figure, '.legend').includes('3.150'));
    expect(find(figure, '[part=problem]')).to.equal(null);
  });

  it('draws the same picture from an Arquero table as from its CSV, filtered and ordered ones too', async () => {
    const text = await (await fetch(clean)).text();
    const csv = await shown('kans-neighbourhood-comparison', { src: clean });
    const arquero = await shown('kans-neighbourhood-comparison', {}, aq.fromCSV(text));
    expect(picture(arquero)).to.contain('Brukske');
    expect(picture(arquero) === picture(csv)).to.equal(true);

    const kept = text.split('\n').filter((line, index) => index === 0 || line.includes(',2016,'));
    const cut = await shown('kans-neighbourhood-comparison', {}, readCsv(kept.join('\n')));
    const filtered = aq
      .fromCSV(text)
      .filter((row: { period: number }) => row.period === 2016)
      .orderby(aq.desc('region'));
    const ordered = await shown('kans-neighbourhood-comparison', {}, filtered);
    expect(picture(cut)).to.contain('68,1');
    expect(picture(ordered) === picture(cut)).to.equal(true);
  });

  it('draws the same picture from a Dutch spreadsheet file as from its clean twin', async () => {
    const one = await shown('kans-neighbourhood-comparison', { src: clean });
    const other = await shown('kans-neighbourhood-comparison', { src: excel });
    expect(picture(one)).to.contain('Brukske');
    // Not as two texts: a difference would fill the screen.
    expect(picture(other) === picture(one)).to.equal(true);
  });

  for (const view of ['dots', 'distribution', 'trend', 'map', 'table'])
    for (const lang of ['nl', 'en'])
      it(`is accessible as ${view} (${lang})`, async () => {
        const figure = await shown('kans-neighbourhood-comparison', {
          src: whole,
          within: 'GM0984',
          level: 'WK',
          view,
          lang,
        });
        expect(find(figure, view === 'table' ? '[part=table]' : '[role=option]')).to.not.equal(null);
        await expect(figure).to.be.accessible();
      });

  it('makes a file of every view without variables or styles', async () => {
    for (const view of ['dots', 'distribution', 'trend', 'map']) {
      const figure = await shown('kans-neighbourhood-comparison', { src: whole, within: 'GM0984', level: 'WK', view });
      const text = figure.toSVG();
      expect(text, view).to.not.match(/var\(|style=|<style|currentColor|NaN|undefined/);
      expect(new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror'), view).to.equal(null);
    }
  });
});

describe('Positive Health on a page', () => {
  for (const view of ['spider', 'dots', 'table'])
    for (const lang of ['nl', 'en'])
      it(`is accessible as ${view} (${lang})`, async () => {
        const figure = await shown('kans-positive-health', { src: whole, region: 'WK098416', view, lang });
        expect(find(figure, view === 'table' ? '[part=table]' : '[role=option]')).to.not.equal(null);
        await expect(figure).to.be.accessible();
      });

  it('has an honest gap where no indicator measures a dimension', async () => {
    const figure = await shown('kans-positive-health', { src: whole, region: 'WK098416' });
    expect(labels(figure).find((label) => label?.startsWith('Zingeving'))).to.contain('geen gegevens');
    expect(figure.toCSV()).to.contain('not_measured');
  });

  it('makes a file without variables or styles', async () => {
    const figure = await shown('kans-positive-health', { src: whole, region: 'WK098416' });
    expect(figure.toSVG()).to.not.match(/var\(|style=|<style|currentColor|NaN|undefined/);
  });
});

describe('two figures on one page', () => {
  it('follow each other’s choice of a region, and fit a narrow page', async () => {
    await setViewport({ width: 320, height: 700 });
    const page = await fixture(html`<div>
      <kans-data id="health" src=${whole}></kans-data>
      <kans-neighbourhood-comparison data="health" within="GM0984" level="WK"></kans-neighbourhood-comparison>
      <kans-positive-health data="health" region="WK098416"></kans-positive-health>
    </div>`);
    const comparison = await ready(page.querySelector('kans-neighbourhood-comparison') as KansFigure);
    const health = await ready(page.querySelector('kans-positive-health') as KansFigure);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    const option = findAll(comparison, '[role=option]').find(({ ariaLabel }) => ariaLabel?.startsWith('Leunen'));
    option?.click();
    await until(() => textOf(health, '[part=heading]').includes('Leunen'));
    await setViewport({ width: 800, height: 600 });
  });
});
