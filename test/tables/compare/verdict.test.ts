import { type Measured, readCsv, verdict, withhold } from '@kanskracht/tables';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';

const survey: Measured = { value: 60, lower: 55, upper: 65, method: 'survey' };

describe('a verdict', () => {
  it('says better, similar or worse where higher is better', () => {
    const polarity = 'higher_is_better';
    expect(verdict(survey, 50, { polarity })).to.deep.equal({ verdict: 'better', difference: 10 });
    expect(verdict(survey, 63, { polarity })).to.deep.equal({ verdict: 'similar', difference: -3 });
    expect(verdict(survey, 70, { polarity })).to.deep.equal({ verdict: 'worse', difference: -10 });
  });

  it('turns round where lower is better', () => {
    const polarity = 'lower_is_better';
    expect(verdict(survey, 50, { polarity }).verdict).to.equal('worse');
    expect(verdict(survey, 70, { polarity }).verdict).to.equal('better');
  });

  it('only says higher or lower where neither is better, or nobody said so', () => {
    expect(verdict(survey, 50, { polarity: 'neutral' }).verdict).to.equal('higher');
    expect(verdict(survey, 63, { polarity: 'neutral' }).verdict).to.equal('similar');
    expect(verdict(survey, 70).verdict).to.equal('lower');
  });

  it('is similar where the interval just touches the reference', () => {
    expect(verdict(survey, 55).verdict).to.equal('similar');
    expect(verdict(survey, 65).verdict).to.equal('similar');
  });

  it('takes a row as its reference', () => {
    expect(verdict(survey, { value: 50, lower: 49, upper: 51 }).verdict).to.equal('higher');
  });

  it('gives a difference without the dust of binary numbers', () => {
    expect(verdict({ value: 71.9, lower: 70, upper: 73 }, 78.4).difference).to.equal(-6.5);
    expect(verdict({ value: 0.3, lower: 0, upper: 1 }, 0.1).difference).to.equal(0.2);
  });
});

describe('no verdict, but a reason', () => {
  const reasonOf = (measured: Measured, reference: Parameters<typeof verdict>[1]) => {
    const { verdict: word, ...rest } = verdict(measured, reference, { polarity: 'higher_is_better' });
    expect(word).to.equal('not_compared');
    return rest;
  };

  it('for a modelled estimate, with or without an interval', () => {
    expect(reasonOf({ value: 60, method: 'model' }, 50)).to.deep.equal({ reason: 'modelled', difference: 10 });
    expect(reasonOf({ ...survey, method: 'model' }, 50)).to.deep.equal({ reason: 'modelled', difference: 10 });
    expect(reasonOf(survey, { value: 50, method: 'model' })).to.deep.equal({ reason: 'modelled', difference: 10 });
  });

  it('without an interval, or with one that does not hold its value', () => {
    const noInterval = { reason: 'no_interval', difference: 10 };
    expect(reasonOf({ value: 60 }, 50)).to.deep.equal(noInterval);
    expect(reasonOf({ value: 60, lower: 55 }, 50)).to.deep.equal(noInterval);
    expect(reasonOf({ value: 60, lower: null, upper: Number.NaN }, 50)).to.deep.equal(noInterval);
    expect(reasonOf({ value: 60, lower: 61, upper: 65 }, 50)).to.deep.equal(noInterval);
    expect(reasonOf({ value: 60, lower: 65, upper: 55 }, 50)).to.deep.equal(noInterval);
  });

  it('where there are too few people, and then no difference', () => {
    expect(reasonOf({ missing: 'too_few' }, 50)).to.deep.equal({ reason: 'too_few' });
    expect(reasonOf({ ...survey, missing: 'too_few' }, 50)).to.deep.equal({ reason: 'too_few' });
  });

  it('where the value is missing for another reason', () => {
    for (const value of [undefined, null, Number.NaN]) {
      expect(reasonOf({ value, missing: 'not_measured' }, 50)).to.deep.equal({ reason: 'missing' });
    }
    expect(reasonOf({}, 50)).to.deep.equal({ reason: 'missing' });
  });

  it('where there is nothing to compare with', () => {
    for (const reference of [undefined, null, Number.NaN, {}, { value: 50, missing: 'suppressed' } as const]) {
      expect(reasonOf(survey, reference)).to.deep.equal({ reason: 'no_reference' });
    }
  });

  it('but for none of these where a cell is empty, as readers give it', () => {
    for (const empty of [null, '', undefined] as const) {
      const row = { value: 60, lower: 55, upper: 65, missing: empty, method: empty, region_year: empty };
      const reference = { value: 50, missing: empty, method: empty, region_year: 2020 };
      expect(verdict(row, reference, { polarity: empty }).verdict).to.equal('higher');
      expect(verdict(reference, row, { polarity: empty })).to.deep.include({ reason: 'no_interval' });
    }
  });

  it('nor for a row that withholding left as it was', () => {
    const csv = 'indicator,region,period,value,lower,upper,n,missing\ni,a,2020,60,55,65,100,\ni,b,2020,40,30,50,5,\n';
    const table = withhold(readCsv(csv));
    const rowOf = (row: number) =>
      Object.fromEntries(table.columnNames().map((name) => [name, table.get(name, row)])) as Measured;
    expect(verdict(rowOf(0), 50).verdict).to.equal('higher');
    expect(verdict(rowOf(1), 50)).to.deep.equal({ verdict: 'not_compared', reason: 'too_few' });
  });

  it('across divisions of different years', () => {
    const of2020 = { ...survey, region_year: 2020 };
    expect(reasonOf(of2020, { value: 50, region_year: 2024 })).to.deep.equal({
      reason: 'different_division',
      difference: 10,
    });
    expect(verdict(of2020, { value: 50, region_year: 2020 }).verdict).to.equal('higher');
    expect(verdict(of2020, { value: 50 }).verdict).to.equal('higher');
  });

  it('for the reference itself', () => {
    expect(reasonOf(survey, survey)).to.deep.equal({ reason: 'is_reference' });
  });
});

describe('any verdict', () => {
  const number = fc.double({ min: -1000, max: 1000, noNaN: true });

  it('is the opposite when the polarity is', () => {
    const opposite = { better: 'worse', worse: 'better', similar: 'similar' };
    fc.assert(
      fc.property(number, number, number, number, (a, b, c, reference) => {
        const [lower, value, upper] = [a, b, c].sort((x, y) => x - y) as [number, number, number];
        const one = verdict({ value, lower, upper }, reference, { polarity: 'higher_is_better' }).verdict;
        const other = verdict({ value, lower, upper }, reference, { polarity: 'lower_is_better' }).verdict;
        expect(other).to.equal(opposite[one as keyof typeof opposite]);
      }),
    );
  });
});
