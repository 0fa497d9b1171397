import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { linearScale } from '../../../packages/figures/src/draw/scale.js';
import { spread } from '../../../packages/figures/src/draw/spread.js';

describe('a linear scale', () => {
  const range = [0, 100] as const;

  it('starts at 0 where the values are near to it', () => {
    expect(linearScale([12, 30], { range }).hasZero).to.equal(true);
    expect(linearScale([68, 82], { range }).hasZero).to.equal(false);
  });

  it('ends at round values, and below the highest that there can be', () => {
    expect(linearScale([68.1, 82.4], { range }).ticks).to.deep.equal([65, 70, 75, 80, 85]);
    expect(linearScale([60, 99], { range, count: 3, highest: 100 }).ticks.at(-1)).to.equal(100);
  });

  it('does not blow up a difference that is next to nothing', () => {
    const { ticks } = linearScale([70, 70.1], { range, least: 10 });
    expect((ticks.at(-1) ?? 0) - (ticks[0] ?? 0)).to.be.at.least(10);
    expect(linearScale([2, 2], { range, least: 10 }).hasZero).to.equal(true);
  });

  it('holds all values, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true })), (values) => {
        const scale = linearScale(values, { range });
        expect(values.every((value) => scale(value) >= -1e-6 && scale(value) <= 100 + 1e-6)).to.equal(true);
      }),
      { examples: [[[-5e-324, 5e-324]]] },
    );
  });
});

describe('boxes that are spread', () => {
  it('stand where they want where there is room', () => {
    expect(spread([20, 80], [10, 10], 0, 100)).to.deep.equal([20, 80]);
  });

  it('do not overlap and stay inside where they fit', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 10 }), (wanted) => {
        const heights = wanted.map(() => 30);
        const middles = spread(wanted, heights, 0, 300).sort((a, b) => a - b);
        expect(
          middles.every(
            (middle, index) =>
              middle >= 15 && middle <= 285 && (index === 0 || middle - (middles[index - 1] ?? 0) >= 30),
          ),
        ).to.equal(true);
      }),
    );
  });
});
