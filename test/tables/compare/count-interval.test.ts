import { countInterval } from '@kanskracht/tables';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { rates } from './reference-intervals.js';

describe('the interval of a count', () => {
  it('gives the rates that PHEindicatormethods of OHID / UKHSA publishes', () => {
    for (const { numerator, denominator, per, value, lower, upper } of rates) {
      const interval = countInterval(numerator);
      const scale = per / denominator;
      expect(interval.value * scale).to.be.closeTo(value, 1e-9 * value);
      expect(interval.lower * scale).to.be.closeTo(lower, 1e-9 * value);
      expect(interval.upper * scale).to.be.closeTo(upper, 1e-9 * value);
    }
  });

  it('is exact under 10, as in the tables of Garwood (Biometrika 28, 1936)', () => {
    const printed = [
      [0, 3.689],
      [0.0253, 5.572],
      [0.242, 7.225],
      [0.619, 8.767],
      [1.09, 10.242],
      [1.623, 11.668],
      [2.202, 13.059],
      [2.814, 14.423],
      [3.454, 15.763],
      [4.115, 17.085],
    ] as const;
    printed.forEach(([lower, upper], count) => {
      const interval = countInterval(count);
      expect(interval.lower).to.be.closeTo(lower, 0.0006);
      expect(interval.upper).to.be.closeTo(upper, 0.0006);
    });
  });

  it('ends at exactly 0 where nothing happened, and at -ln 0.005 above for 99 %', () => {
    const interval = countInterval(0, { confidence: 0.99 });
    expect(interval.lower).to.equal(0);
    expect(interval.upper).to.be.closeTo(-Math.log(0.005), 1e-9);
  });

  it('is close to exact where the approximation takes over', () => {
    // The exact 95 % limits of 10 are 4.795 and 18.390.
    const ten = countInterval(10);
    expect(ten.lower).to.be.closeTo(4.795, 0.02);
    expect(ten.upper).to.be.closeTo(18.39, 0.02);
  });

  it('is refused for what is no count', () => {
    for (const count of [-1, 2.5, Number.NaN, Infinity]) {
      expect(() => countInterval(count), String(count)).to.throw(RangeError);
    }
    expect(() => countInterval(5, { confidence: 1 })).to.throw(RangeError);
  });

  it('holds its value, moves up with it and grows narrower beside it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100_000 }),
        fc.double({ min: 0.5, max: 0.999, noNaN: true }),
        (count, confidence) => {
          const interval = countInterval(count, { confidence });
          const next = countInterval(count + 1, { confidence });
          expect(interval.lower).to.be.at.most(count);
          expect(interval.upper).to.be.above(count);
          expect(interval.lower).to.be.at.least(0);
          expect(next.lower).to.be.above(interval.lower);
          expect(next.upper).to.be.above(interval.upper);
          if (count > 0) {
            const width = (interval.upper - interval.lower) / count;
            const doubled = countInterval(2 * count, { confidence });
            expect((doubled.upper - doubled.lower) / (2 * count)).to.be.below(width);
          }
        },
      ),
    );
  });
});
