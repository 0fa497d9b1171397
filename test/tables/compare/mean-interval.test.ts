import { meanInterval } from '@kanskracht/tables';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';

describe('the interval of a mean', () => {
  it('is that of the sleep data with which Student introduced it (Biometrika 6, 1908)', () => {
    // Hours of extra sleep; the interval is as R's `t.test` prints it for its data set `sleep`.
    const { value, lower, upper } = meanInterval([1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4]);
    expect(value).to.be.closeTo(1.58, 1e-12);
    expect(lower).to.be.closeTo(0.7001142, 1e-7);
    expect(upper).to.be.closeTo(2.4598858, 1e-7);
  });

  it('uses the t quantiles of the printed tables', () => {
    const printed = [
      [1, 0.95, 12.706],
      [4, 0.95, 2.776],
      [9, 0.95, 2.262],
      [29, 0.95, 2.045],
      [9, 0.99, 3.25],
    ] as const;
    for (const [freedom, confidence, t] of printed) {
      const values = Array.from({ length: freedom + 1 }, (_, i) => i);
      // The variance of 0 … f is (f + 1)(f + 2) / 12.
      const error = Math.sqrt((freedom + 2) / 12);
      const { value, upper } = meanInterval(values, { confidence });
      expect((upper - value) / error, `${freedom} degrees of freedom`).to.be.closeTo(t, 0.0006);
    }
  });

  it('is a point where all answers are equal', () => {
    expect(meanInterval([7, 7, 7])).to.deep.equal({ value: 7, lower: 7, upper: 7 });
  });

  it('is refused for fewer than two values, and for what is no number', () => {
    for (const values of [[], [7], [7, Number.NaN], [7, Infinity, 3]]) {
      expect(() => meanInterval(values), String(values)).to.throw(RangeError);
    }
    expect(() => meanInterval([7, 8], { confidence: 0 })).to.throw(RangeError);
  });

  const answers = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 2, maxLength: 60 });

  it('holds its value, lies evenly around it and moves with the answers', () => {
    fc.assert(
      fc.property(answers, (answers) => {
        const { value, lower, upper } = meanInterval(answers);
        expect(lower).to.be.at.most(value);
        expect(upper - value).to.be.closeTo(value - lower, 1e-9);
        const moved = meanInterval(answers.map((answer) => answer + 5));
        expect(moved.lower).to.be.closeTo(lower + 5, 1e-9);
        expect(moved.upper).to.be.closeTo(upper + 5, 1e-9);
      }),
    );
  });

  it('is narrower when twice as many people answer the same', () => {
    fc.assert(
      fc.property(answers, (answers) => {
        fc.pre(new Set(answers).size > 1);
        const once = meanInterval(answers);
        const twice = meanInterval([...answers, ...answers]);
        expect(twice.upper - twice.lower).to.be.below(once.upper - once.lower);
      }),
    );
  });
});
