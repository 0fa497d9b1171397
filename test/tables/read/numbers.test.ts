import { readNumbers } from '@kanskracht/tables';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';

const valuesOf = (...cells: unknown[]) => readNumbers(cells).values;
const ambiguousIn = (...cells: unknown[]) => [...readNumbers(cells).ambiguous];
const unreadableIn = (...cells: unknown[]) => [...readNumbers(cells).unreadable];

describe('reading numbers', () => {
  it('takes numbers as they are, and BigInt as a number', () => {
    expect(valuesOf(71.9, 0, -3, 2020n)).to.deep.equal([71.9, 0, -3, 2020]);
  });

  it('reads what is absent as neither ambiguous nor unreadable', () => {
    const { values, ambiguous, unreadable } = readNumbers([undefined, null, Number.NaN, '', '  ']);
    expect(values).to.deep.equal([undefined, undefined, undefined, undefined, undefined]);
    expect(ambiguous.size + unreadable.size).to.equal(0);
  });

  it('reads decimal commas and decimal points', () => {
    expect(valuesOf('71,9', '72')).to.deep.equal([71.9, 72]);
    expect(valuesOf('12.5', '.5', '0.123')).to.deep.equal([12.5, 0.5, 0.123]);
    expect(valuesOf('12.3456', '1234.567')).to.deep.equal([12.3456, 1234.567]);
  });

  it('leaves a number that can be read in two ways, where the column does not settle it', () => {
    expect(valuesOf('1.234', '5')).to.deep.equal([undefined, 5]);
    expect(ambiguousIn('1.234', '5')).to.deep.equal([0]);
    expect(ambiguousIn('12,345', '-999.999')).to.deep.equal([0, 1]);
  });

  it('settles it by the decimal sign of another cell', () => {
    expect(valuesOf('1.234', '71,9')).to.deep.equal([1234, 71.9]);
    expect(valuesOf('1.234', '12.5')).to.deep.equal([1.234, 12.5]);
    expect(valuesOf('1,234', '12.5')).to.deep.equal([1234, 12.5]);
  });

  it('settles it by a sign that comes twice, and so groups thousands', () => {
    expect(valuesOf('1.234', '1.234.567')).to.deep.equal([1234, 1_234_567]);
    expect(valuesOf('1,234', '1,234,567.8')).to.deep.equal([1234, 1_234_567.8]);
  });

  it('does not settle it where the column contradicts itself', () => {
    expect(valuesOf('71,9', '12.5', '1.234')).to.deep.equal([71.9, 12.5, undefined]);
    expect(ambiguousIn('71,9', '12.5', '1.234')).to.deep.equal([2]);
  });

  it('settles it by a decimal sign that the data’s description gives', () => {
    expect(readNumbers(['1.234'], ',').values).to.deep.equal([1234]);
    expect(readNumbers(['1.234'], '.').values).to.deep.equal([1.234]);
  });

  it('reads thousands grouped by spaces of any kind', () => {
    expect(valuesOf('1 250', '1\u00a0250', '1\u202f250\u202f000', '12\u2009500,5')).to.deep.equal([
      1250, 1250, 1_250_000, 12_500.5,
    ]);
  });

  it('reads percentages, prices and signs', () => {
    expect(valuesOf('71,9 %', '71,9%')).to.deep.equal([71.9, 71.9]);
    expect(valuesOf('€ 1.250,50', '€ 1.250,-', '-€ 3,5')).to.deep.equal([1250.5, 1250, -3.5]);
    expect(valuesOf('−2,5', '+3', '- 4')).to.deep.equal([-2.5, 3, -4]);
  });

  it('has no negative zero', () => {
    expect(valuesOf('-0', '-0,0').map((value) => Object.is(value, 0))).to.deep.equal([true, true]);
  });

  it('reads the exponents of spreadsheets', () => {
    expect(valuesOf('1,2E+05', '3e-2')).to.deep.equal([120_000, 0.03]);
  });

  it('says what is no number', () => {
    const cells = [
      '.',
      'x',
      'veel',
      '12a',
      '1.2.3',
      '1,23,456',
      '1.234,567.8',
      '31-05-2024',
      '5,',
      true,
      {},
      new Date(0),
    ];
    expect(valuesOf(...cells)).to.deep.equal(cells.map(() => undefined));
    expect(unreadableIn(...cells)).to.deep.equal(cells.map((_, index) => index));
    expect(unreadableIn(Number.POSITIVE_INFINITY, '1e999')).to.deep.equal([0, 1]);
  });

  it('reads as far as it must of a very long cell', () => {
    const many = (sign: string) => sign.repeat(400_000);
    const none = [`1${many(' ')}x`, `${many('€ ')}x`, `-${many(' ')}x`, `${many('1.')}x`, `1${many(' 000')}x`];
    expect(unreadableIn(...none)).to.deep.equal(none.map((_, index) => index));
    expect(valuesOf(`1${many(' ')}%`, `${many(' ')}2 euro`)).to.deep.equal([1, 2]);
  });

  it('reads back every number that Dutch and English print, or says that it can be read in two ways', () => {
    const formats = ['nl-NL', 'en-GB'].map((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }));
    fc.assert(
      fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), fc.integer({ min: 0, max: 6 }), (whole, power) => {
        for (const format of formats) {
          const number = whole / 10 ** power;
          const { values, ambiguous } = readNumbers([format.format(number)]);
          expect(ambiguous.has(0) ? number : values[0]).to.be.closeTo(number, 1e-9);
        }
      }),
    );
  });
});
