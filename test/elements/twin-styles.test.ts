import { expect } from '@open-wc/testing';
import { firstOf, type Measure, measures, painted, sources } from '../../packages/elements/src/base/properties.js';

/* The style sheet of the twin is delivered as it is written, so nothing makes its fallbacks: this holds them. */
describe('kanskracht.css', () => {
  it('looks for each property where the figure itself does, in the same order', async () => {
    const response = await fetch('/packages/elements/src/kanskracht.css');
    const text = (await response.text()).replace(/\s+/g, '');
    const names = [...painted, ...(Object.keys(measures) as Measure[])];
    const used = names.filter((name) => text.includes(`var(${sources(name)[0]},`));
    expect(used).to.include.members(['text', 'background', 'fontFamily', 'fontSize', 'gap']);
    for (const name of used) {
      const all = text.split(`var(${sources(name)[0]},`).length - 1;
      // As far as the fallbacks are properties; what comes after them is the page's or our own.
      const chain = firstOf(sources(name), '').replace(/,?\)+$/, '');
      expect(text.split(chain).length - 1, name).to.equal(all);
    }
  });
});
