import { twins } from '@kanskracht/figures';
import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import { readChildren } from '../../packages/elements/src/base/children.js';
import { tableView } from '../../packages/elements/src/base/table-view.js';
import {
  KansGoalTracker,
  KansNeighbourhoodComparison,
  KansPositiveHealth,
  KansPreventionPyramid,
} from '../../packages/elements/src/index.js';
import { common } from '../../packages/render/src/twin/asked.js';
import { readingTable } from '../../packages/render/src/twin/table.js';

const elements = {
  'goal-tracker': KansGoalTracker,
  'neighbourhood-comparison': KansNeighbourhoodComparison,
  'positive-health': KansPositiveHealth,
  'prevention-pyramid': KansPreventionPyramid,
} as const;

describe('what a twin can be asked', () => {
  for (const [name, element] of Object.entries(elements)) {
    it(`is what <kans-${name}> can be asked`, () => {
      const asks = twins[name as keyof typeof twins].asks;
      expect([...asks, ...Object.keys(common)].sort()).to.deep.equal([...element.observedAttributes].sort());
    });
  }
});

describe('what an element reads inside itself', () => {
  it('leaves out the table for readers, and knows title, sources and licences', async () => {
    const host = await fixture(
      html`<div>
        <table data-table="readers"><tr><td>Oordeel</td></tr><tr><td>beter</td></tr></table>
        <table data-table="goals"><tr><th>goal</th></tr><tr><td>A</td></tr></table>
        <cite data-about="title">Plan</cite>
        <cite data-about="source"><a href="https://example.org/">Gemeente</a></cite>
        <cite data-about="licence" data-name="CC0-1.0">CC0</cite>
      </div>`,
    );
    const { tables, ...about } = readChildren(host.querySelectorAll('table'), host);
    expect(Object.keys(tables)).to.deep.equal(['goals']);
    expect(about).to.deep.equal({
      title: 'Plan',
      sources: [{ title: 'Gemeente', path: 'https://example.org/' }],
      licences: [{ title: 'CC0', name: 'CC0-1.0' }],
    });
  });
});

describe('the table of a twin for readers', () => {
  it('has the cells of the figure’s own table, which are as wide and stand at the same side', () => {
    const sentence = 'Kinderen uit de wijk komen elke week een middag samen koken.';
    const table = {
      caption: 'Per jaar',
      columns: [
        { name: 'code', label: 'Code', downloadOnly: true },
        { name: 'year', label: 'Jaar', numeric: true },
        { name: 'text', label: 'Wat er was' },
        { name: 'n', label: 'Aantal', numeric: true },
      ],
      rows: [[{ text: 'a' }, { text: '2024' }, { text: sentence }, { text: '12' }], [{ text: 'b' }]],
    };
    const byName = { ...table, columns: [{ name: 'name', label: 'Naam' }], rows: [[{ text: sentence }]] };
    for (const words of [table, byName]) {
      const [drawn, written] = [document.createElement('div'), document.createElement('div')];
      render(tableView(words), drawn);
      written.append(document.createRange().createContextualFragment(readingTable(words, 'Kop').text));
      const cells = (of: Element): string[][] =>
        [...of.querySelectorAll('th, td')].map((cell) => [
          cell.localName,
          cell.getAttribute('scope') ?? '',
          cell.className,
          cell.textContent ?? '',
        ]);
      expect(cells(written)).to.deep.equal(cells(drawn));
      expect(
        cells(drawn)
          .filter(([name]) => name === 'th')
          .map(([, , kind]) => kind),
      ).not.to.include('long');
    }
  });
});
