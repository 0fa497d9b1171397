import { twins } from '@kanskracht/figures';
import { expect, fixture, html } from '@open-wc/testing';
import { readChildren } from '../../packages/elements/src/base/children.js';
import {
  KansGoalTracker,
  KansNeighbourhoodComparison,
  KansPositiveHealth,
  KansPreventionPyramid,
} from '../../packages/elements/src/index.js';
import { common } from '../../packages/render/src/twin/asked.js';

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
