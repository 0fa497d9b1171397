import '../../packages/elements/src/register/kanskracht.js';
import { ColumnTable } from '@kanskracht/tables';
import { expect, fixture, html } from '@open-wc/testing';
import type { KansFigure, KansNeighbourhoodComparison } from '../../packages/elements/src/index.js';
import { sendKeys } from '../harness/commands.js';
import { button, find, findAll, ready, until } from './helpers.js';

const observations = new ColumnTable({
  region: ['101', '102', '103'],
  indicator: ['i', 'i', 'i'],
  period: ['2024', '2024', '2024'],
  value: [40, 50, 60],
  unit: ['%', '%', '%'],
});
const scores = new ColumnTable({ group: ['7', '8'], dimension: ['LF', 'LF'], score: [7, 6], period: [2024, 2024] });
const prevention = new ColumnTable({ level: ['universal'], measure: ['hours'], value: [4], period: [2024] });
const goals = new ColumnTable({
  goal: ['1', '2'],
  kind: ['more', 'better'],
  text: ['Meer', 'Beter'],
  themes: ['3', '4'],
});

/* What an application can give by mistake, where a text is asked for. */
const odd: readonly unknown[] = [
  101,
  0,
  Number.NaN,
  true,
  {},
  [],
  ['101', 102],
  [[['101']]],
  [{}],
  new Date(0),
  () => 1,
];
const options = [
  ['region', 'reference', 'within', 'level', 'group', 'indicator', 'period', 'order', 'view', 'selected', 'kind'],
  ['dimension', 'measure', 'comparePeriod', 'programme', 'theme', 'age', 'ageGroups', 'asOf', 'since', 'highlight'],
].flat();

const figures: Readonly<Record<string, ColumnTable>> = {
  'kans-neighbourhood-comparison': observations,
  'kans-positive-health': scores,
  'kans-prevention-pyramid': prevention,
  'kans-goal-tracker': goals,
};

async function shown(tag: string): Promise<KansFigure> {
  const page = await fixture(html`<div></div>`);
  const figure = document.createElement(tag) as KansFigure;
  figure.table = figures[tag];
  page.append(figure);
  return ready(figure);
}

describe('options that an application gives', () => {
  for (const tag of Object.keys(figures)) {
    it(`draw or are passed over where they are no texts: <${tag}>`, async () => {
      const figure = await shown(tag);
      const codes: string[] = [];
      figure.addEventListener('kans-problem', ({ detail }) => codes.push(...detail.problems.map(({ code }) => code)));
      const known = options.filter((name) => name in figure);
      expect(known).to.include('view');
      for (const name of known) {
        for (const value of odd) {
          Reflect.set(figure, name, value);
          // Rejects where something is thrown while the figure is drawn.
          await figure.updateComplete;
          expect(find(figure, '.chart svg, [part="table"], .waiting, [part="problem"]'), `${name}`).to.not.equal(null);
        }
        Reflect.set(figure, name, undefined);
      }
      expect(codes).to.not.include('unexpected');
    });
  }

  it('may be a number, or a list, where ids are asked for', async () => {
    const figure = (await shown('kans-neighbourhood-comparison')) as KansNeighbourhoodComparison;
    Reflect.set(figure, 'region', 102);
    await figure.updateComplete;
    expect(find(figure, '[aria-selected="true"]')?.ariaLabel).to.match(/^102\b/);
    Reflect.set(figure, 'region', [101, '103']);
    await figure.updateComplete;
    expect(findAll(figure, '[role=option]').map(({ ariaLabel }) => ariaLabel?.slice(0, 3))).to.deep.equal([
      '101',
      '103',
    ]);
  });
});

describe('what an editor says in place of a figure', () => {
  it('may be a number; what is no text leaves it to the figure', async () => {
    const figure = await shown('kans-neighbourhood-comparison');
    const own = { title: find(figure, '[part=heading]')?.textContent, summary: figure.describe() };
    Object.assign(figure, { heading: 2025, description: 984 });
    await figure.updateComplete;
    expect([find(figure, '[part=heading]')?.textContent, figure.describe()]).to.deep.equal(['2025', '984']);
    const names: string[] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function () {
      names.push(this.download);
    };
    button(figure, 'Download').click();
    await until(() => find(figure, '.panel'));
    button(figure, 'Figuur (SVG)').click();
    HTMLAnchorElement.prototype.click = click;
    expect(names).to.deep.equal(['2025.svg']);
    Object.assign(figure, { heading: {}, description: Symbol('none') });
    await figure.updateComplete;
    expect(find(figure, '[part=heading]')?.textContent).to.equal(own.title);
    expect(figure.describe()).to.equal(own.summary);
  });
});

describe('a region that the page marks', () => {
  it('is not taken back by a reader who chose nothing, and leaves Escape to the page', async () => {
    const figure = (await shown('kans-neighbourhood-comparison')) as KansNeighbourhoodComparison;
    figure.region = '102';
    await figure.updateComplete;
    const choices: unknown[] = [];
    const escapes: string[] = [];
    figure.addEventListener('kans-select', ({ detail }) => choices.push(detail));
    const hear = ({ key }: KeyboardEvent) => escapes.push(key);
    document.addEventListener('keydown', hear);
    find(figure, '[role=listbox]')?.focus();
    // The first ends the walk over the marks.
    for (const key of ['ArrowDown', 'Escape', 'Escape']) await sendKeys({ press: key });
    await figure.updateComplete;
    expect(escapes).to.deep.equal(['ArrowDown', 'Escape']);
    expect(choices).to.deep.equal([]);
    expect(find(figure, '[aria-selected="true"]')?.ariaLabel).to.match(/^102\b/);
    find(figure, '.marks')?.click();
    expect(choices).to.deep.equal([]);
    for (const key of ['ArrowUp', 'Enter', 'Escape']) await sendKeys({ press: key });
    expect(choices).to.deep.equal([{ region: '101' }, {}]);
    document.removeEventListener('keydown', hear);
  });
});
