import { change, changeVerdict, proportionInterval } from '@kanskracht/tables';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';

describe('the change between two measurements', () => {
  it('of proportions has the interval that Newcombe (Statistics in Medicine 17, 1998, method 10) prints', () => {
    const printed = [
      [56, 70, 48, 80, 0.2, 0.0524, 0.3339],
      [9, 10, 3, 10, 0.6, 0.1705, 0.809],
      [5, 56, 0, 29, 0.0893, -0.0381, 0.1926],
    ] as const;
    for (const [after, of, before, ofBefore, value, lower, upper] of printed) {
      const found = change(proportionInterval(before, ofBefore), proportionInterval(after, of));
      expect(found.value).to.be.closeTo(value, 0.00005);
      expect(found.lower).to.be.closeTo(lower, 0.00005);
      expect(found.upper).to.be.closeTo(upper, 0.00005);
    }
  });

  it('of 40 % to 47.5 % is 7.5 percentage points, without digits that nobody measured', () => {
    expect(change({ value: 40.1 }, { value: 47.6 })).to.deep.equal({ value: 7.5 });
  });

  it('has no interval where either has none, half of one, or one that does not hold its value', () => {
    const whole = { value: 40, lower: 36, upper: 44 };
    for (const other of [
      { value: 50 },
      { value: 50, lower: 46 },
      { value: 50, upper: 54 },
      { value: 50, lower: 51, upper: 54 },
      { value: 50, lower: 46, upper: 49 },
      { value: 50, lower: Number.NaN, upper: 54 },
    ]) {
      expect(change(whole, other)).to.deep.equal({ value: 10 });
      expect(change(other, whole)).to.deep.equal({ value: -10 });
    }
  });

  const measured = fc
    .tuple(...[-100, 0, 0].map((min) => fc.integer({ min, max: 100 })))
    .map(([value = 0, below = 0, above = 0]) => ({ value, lower: value - below, upper: value + above }));

  it('holds its value, is no wider than both intervals together and no narrower than the widest', () => {
    fc.assert(
      fc.property(measured, measured, (before, after) => {
        const { value, lower = Number.NaN, upper = Number.NaN } = change(before, after);
        expect(lower).to.be.at.most(value);
        expect(upper).to.be.at.least(value);
        const widths = [before.upper - before.lower, after.upper - after.lower];
        expect(upper - lower).to.be.at.most((widths[0] ?? 0) + (widths[1] ?? 0) + 1e-9);
        expect(upper - lower).to.be.at.least(Math.max(...widths) - 1e-9);
      }),
    );
  });

  it('mirrors the change back', () => {
    fc.assert(
      fc.property(measured, measured, (before, after) => {
        const { value, lower = Number.NaN, upper = Number.NaN } = change(before, after);
        const back = change(after, before);
        expect(back.value).to.be.closeTo(-value, 1e-9);
        expect(back.lower).to.be.closeTo(-upper, 1e-9);
        expect(back.upper).to.be.closeTo(-lower, 1e-9);
      }),
    );
  });

  it('is that of the latest measurement alone where the baseline is certain', () => {
    const found = change({ value: 40, lower: 40, upper: 40 }, { value: 50, lower: 47, upper: 54 });
    expect(found).to.deep.equal({ value: 10, lower: 7, upper: 14 });
  });
});

describe('the verdict of a change', () => {
  it('is forward or backward by the goal’s direction where the interval leaves 0 out', () => {
    const more = { value: 10, lower: 2, upper: 18 };
    const less = { value: -10, lower: -18, upper: -2 };
    expect([changeVerdict(more, 'up'), changeVerdict(more, 'down')]).to.deep.equal(['forward', 'backward']);
    expect([changeVerdict(less, 'up'), changeVerdict(less, 'down')]).to.deep.equal(['backward', 'forward']);
  });

  it('is the same where the interval holds 0 or touches it', () => {
    for (const [lower, upper] of [
      [-1, 21],
      [0, 20],
      [-20, 0],
    ] as const) {
      expect(changeVerdict({ value: (lower + upper) / 2, lower, upper }, 'up')).to.equal('same');
    }
  });

  it('is the same where bounds that touch are off by a hair in binary', () => {
    const found = change({ value: 0.1, lower: 0.1, upper: 0.1 }, { value: 0.3, lower: 0.1, upper: 0.4 });
    expect(found.lower).to.equal(0);
    expect(changeVerdict(found, 'up')).to.equal('same');
  });

  it('is unknown without an interval, however large the change', () => {
    expect(changeVerdict({ value: 60 }, 'up')).to.equal('unknown');
    expect(changeVerdict({}, 'down')).to.equal('unknown');
  });

  it('turns with the direction, and never says two things', () => {
    const bound = fc.integer({ min: -50, max: 50 });
    const turned = { forward: 'backward', backward: 'forward', same: 'same', unknown: 'unknown' } as const;
    fc.assert(
      fc.property(bound, bound, (a, b) => {
        const interval = { lower: Math.min(a, b), upper: Math.max(a, b) };
        expect(changeVerdict(interval, 'down')).to.equal(turned[changeVerdict(interval, 'up')]);
      }),
    );
  });
});
