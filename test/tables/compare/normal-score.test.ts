import { expect } from '@open-wc/testing';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import fc from 'fast-check';
import { normalScore } from '../../../packages/tables/src/compare/normal-score.js';

describe('the normal score of a confidence', () => {
  it('is what every table of the normal distribution gives', () => {
    expect(normalScore(0.8)).to.be.closeTo(1.2815515655446004, 1e-14);
    expect(normalScore(0.95)).to.be.closeTo(1.959963984540054, 1e-14);
    expect(normalScore(0.99)).to.be.closeTo(2.5758293035489004, 1e-14);
    expect(normalScore(0.998)).to.be.closeTo(3.090232306167813, 1e-13);
  });

  it('agrees with the statistics library at any confidence', () => {
    const confidence = fc.double({ min: 0, max: 1 - 1e-6, minExcluded: true, noNaN: true });
    fc.assert(
      fc.property(confidence, (confidence) => {
        expect(normalScore(confidence)).to.be.closeTo(normalQuantile((1 + confidence) / 2, 0, 1), 1e-9);
      }),
    );
  });

  it('agrees with the statistics library far out in the tail', () => {
    for (const outside of [2 ** -36, 2 ** -44, 2 ** -50]) {
      expect(normalScore(1 - 2 * outside)).to.be.closeTo(-normalQuantile(outside, 0, 1), 1e-12);
    }
  });
});
