import { isSmall } from '@kanskracht/tables';
import { expect } from '@open-wc/testing';

describe('a small number', () => {
  it('is about fewer than ten people', () => {
    expect(isSmall({ n: 9 })).to.equal(true);
    expect(isSmall({ n: 10 })).to.equal(false);
    expect(isSmall({ denominator: 9 })).to.equal(true);
  });

  it('counts one to four, not none', () => {
    expect([0, 1, 4, 5].map((numerator) => isSmall({ numerator, n: 100 }))).to.deep.equal([false, true, true, false]);
  });

  it('keeps the limits that it is given', () => {
    expect(isSmall({ n: 49 }, { minimum: 50 })).to.equal(true);
    expect(isSmall({ n: 5 }, { minimum: 5 })).to.equal(false);
    expect(isSmall({ numerator: 9 }, { minNumerator: 10 })).to.equal(true);
  });

  it('is not known without counts', () => {
    expect(isSmall({})).to.equal(false);
  });
});
