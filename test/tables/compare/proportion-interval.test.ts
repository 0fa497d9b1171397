import { proportionInterval } from '@kanskracht/tables';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { wilson } from './reference-intervals.js';

describe('the interval of a proportion', () => {
  it('is as PHEindicatormethods of OHID / UKHSA publishes it', () => {
    for (const { numerator, denominator, per, value, lower, upper } of wilson) {
      const interval = proportionInterval(numerator, denominator);
      expect(interval.value * per).to.be.closeTo(value, 1e-12 * per);
      expect(interval.lower * per).to.be.closeTo(lower, 1e-12 * per);
      expect(interval.upper * per).to.be.closeTo(upper, 1e-12 * per);
    }
  });

  it('is as Newcombe (Statistics in Medicine 17, 1998, table I, method 3) prints it', () => {
    const printed = [
      [81, 263, 0.2553, 0.3662],
      [15, 148, 0.0624, 0.1605],
      [0, 20, 0, 0.1611],
      [1, 29, 0.0061, 0.1718],
    ] as const;
    for (const [numerator, denominator, lower, upper] of printed) {
      const interval = proportionInterval(numerator, denominator);
      expect(interval.lower).to.be.closeTo(lower, 0.00005);
      expect(interval.upper).to.be.closeTo(upper, 0.00005);
    }
  });

  it('of 12 and of 3 in 30 goes from 24.6 to 57.7 % and from 3.5 to 25.6 %', () => {
    const twelve = proportionInterval(12, 30);
    expect([twelve.value, twelve.lower, twelve.upper].map(percent)).to.deep.equal(['40.0', '24.6', '57.7']);
    const three = proportionInterval(3, 30);
    expect([three.value, three.lower, three.upper].map(percent)).to.deep.equal(['10.0', '3.5', '25.6']);
  });

  it('ends at exactly 0 and 1 where nobody and where everybody does', () => {
    expect(proportionInterval(0, 30).lower).to.equal(0);
    expect(proportionInterval(30, 30).upper).to.equal(1);
  });

  it('takes weighted counts, which are not whole', () => {
    expect(proportionInterval(12.4, 30.7).value).to.be.closeTo(0.4039, 0.0001);
  });

  it('is refused where there is no proportion', () => {
    const wrong = [
      [5, 4],
      [-1, 4],
      [0, 0],
      [1, -4],
      [Number.NaN, 4],
      [1, Number.NaN],
      [1, Infinity],
      ['3', '30'],
      ['3', 30],
      [3, 30n],
      [null, 30],
    ] as unknown as readonly (readonly [number, number])[];
    for (const [numerator, denominator] of wrong) {
      expect(() => proportionInterval(numerator, denominator), `${numerator} of ${denominator}`).to.throw(RangeError);
    }
  });

  it('is refused for a confidence that is not between 0 and 1', () => {
    for (const confidence of [0, 1, -0.5, 95, Number.NaN]) {
      expect(() => proportionInterval(1, 4, { confidence }), String(confidence)).to.throw(RangeError);
    }
  });

  const counts = fc
    .integer({ min: 1, max: 1_000_000 })
    .chain((denominator) => fc.tuple(fc.integer({ min: 0, max: denominator }), fc.constant(denominator)));
  const confidences = fc.double({ min: 0.01, max: 0.9999, noNaN: true });

  it('holds its value and stays within 0 and 1', () => {
    fc.assert(
      fc.property(counts, confidences, ([numerator, denominator], confidence) => {
        const { value, lower, upper } = proportionInterval(numerator, denominator, { confidence });
        expect(lower).to.be.within(0, value);
        expect(upper).to.be.within(value, 1);
      }),
    );
  });

  it('mirrors that of who do not', () => {
    fc.assert(
      fc.property(counts, confidences, ([numerator, denominator], confidence) => {
        const one = proportionInterval(numerator, denominator, { confidence });
        const other = proportionInterval(denominator - numerator, denominator, { confidence });
        expect(one.lower).to.be.closeTo(1 - other.upper, 1e-12);
        expect(one.upper).to.be.closeTo(1 - other.lower, 1e-12);
      }),
    );
  });

  it('is narrower with more people and wider with more confidence', () => {
    fc.assert(
      fc.property(counts, confidences, ([numerator, denominator], confidence) => {
        const width = (times: number, confidence: number) => {
          const { lower, upper } = proportionInterval(numerator * times, denominator * times, { confidence });
          return upper - lower;
        };
        expect(width(2, confidence)).to.be.below(width(1, confidence));
        expect(width(1, confidence)).to.be.below(width(1, (1 + confidence) / 2));
      }),
    );
  });
});

const percent = (proportion: number) => (proportion * 100).toFixed(1);
