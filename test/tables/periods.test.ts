import { comparePeriods, formatPeriod, inPeriod, periodStart, readDate, readPeriod } from '@kanskracht/tables';
import { expect } from '@open-wc/testing';

describe('readPeriod', () => {
  const readings: readonly (readonly [unknown, string])[] = [
    [2024, '2024'],
    [2024n, '2024'],
    ['2024', '2024'],
    [' 2020JJ00 ', '2020'],
    ['2023**', '2023'],
    ['2021/2022', '2021/2022'],
    ["2021/'22", '2021/2022'],
    ['2021/’22', '2021/2022'],
    ['1999/00', '1999/2000'],
    ['schooljaar 2021/2022', '2021/2022'],
    ['2021SJ00', '2021/2022'],
    ['2018-2020', '2018-2020'],
    ['2018–2020', '2018-2020'],
    ['2018 t/m 2020', '2018-2020'],
    ['2018/2020', '2018-2020'],
    ['2018-20', '2018-2020'],
    ['2023KW01', '2023KW01'],
    ['2023kw1', '2023KW01'],
    ['2024 Q1', '2024KW01'],
    ['Q3 2024', '2024KW03'],
    ['2e kwartaal 2023', '2023KW02'],
    ['2023MM01', '2023MM01'],
    ['2023-01', '2023MM01'],
    ['31-05-2024', '2024-05-31'],
    [new Date('2024-05-31'), '2024-05-31'],
    [new Date(2024, 4, 31), '2024-05-31'],
  ];
  for (const [cell, period] of readings) {
    it(`reads ${cell} as ${period}`, () => {
      expect(readPeriod(cell)).to.equal(period);
    });
  }

  const unreadable = [
    '',
    'vorig jaar',
    '24',
    9999,
    20.5,
    '2022-2018',
    '2022/2018',
    '2023KW05',
    '2023MM13',
    null,
    {},
    true,
  ];
  for (const cell of unreadable) {
    it(`does not read ${JSON.stringify(cell)}`, () => {
      expect(readPeriod(cell)).to.equal(undefined);
    });
  }

  it('does not take long over a very long text', () => {
    for (const sign of ['*', ' *', '-', ' ', '’', '20'])
      expect(readPeriod(`2020${sign.repeat(400_000)}x`), sign).to.equal(undefined);
  });

  it('does not guess between a month and years taken together', () => {
    expect(readPeriod('2010-12')).to.equal(undefined);
  });

  it('reads its own spelling as the same period', () => {
    for (const [, period] of readings) expect(readPeriod(period)).to.equal(period);
  });
});

describe('periodStart', () => {
  it('places periods on an axis of years', () => {
    const places = ['2024', '2021/2022', '2018-2020', '2023KW03', '2023MM07', '2024-01-01'].map(periodStart);
    expect(places.slice(0, 5)).to.deep.equal([2024, 2021.5, 2019, 2023.5, 2023.5]);
    expect(places[5]).to.be.closeTo(2024, 0.01);
  });

  it('is no number for what is not a period', () => {
    expect(periodStart('ooit')).to.be.NaN;
  });
});

describe('comparePeriods', () => {
  it('orders periods in time', () => {
    const sorted = ['2024', '2023KW02', '2018-2020', '2023', '2022/2023', '2023KW01'].sort(comparePeriods);
    expect(sorted).to.deep.equal(['2018-2020', '2022/2023', '2023', '2023KW01', '2023KW02', '2024']);
  });
});

describe('formatPeriod', () => {
  it('says periods in Dutch', () => {
    const words = ['2024', '2021/2022', '2018-2020', '2023KW01', '2023MM05', '2024-05-31'].map((period) =>
      formatPeriod(period, 'nl'),
    );
    expect(words).to.deep.equal([
      '2024',
      'schooljaar 2021/2022',
      '2018–2020',
      '1e kwartaal 2023',
      'mei 2023',
      '31 mei 2024',
    ]);
  });

  it('says periods in English', () => {
    const words = ['2021/2022', '2018-2020', '2023KW01', '2023MM05', '2024-05-31'].map((period) =>
      formatPeriod(period, 'en'),
    );
    expect(words).to.deep.equal(['school year 2021/2022', '2018–2020', 'quarter 1 of 2023', 'May 2023', '31 May 2024']);
  });
});

describe('inPeriod', () => {
  const periods = ['2020', '2021/2022', '2018-2020', '2023KW01', '2023MM05', '2020-01-01'];

  it('says a period within a Dutch sentence', () => {
    expect(periods.map((period) => inPeriod(period, 'nl'))).to.deep.equal([
      'in 2020',
      'in schooljaar 2021/2022',
      'in 2018–2020',
      'in het 1e kwartaal 2023',
      'in mei 2023',
      'op 1 januari 2020',
    ]);
  });

  it('says a period within an English sentence', () => {
    expect(periods.map((period) => inPeriod(period, 'en'))).to.deep.equal([
      'in 2020',
      'in school year 2021/2022',
      'in 2018–2020',
      'in quarter 1 of 2023',
      'in May 2023',
      'on 1 January 2020',
    ]);
  });
});

describe('readDate', () => {
  it('reads the two ways of writing that partners use', () => {
    expect(readDate('2024-05-31')).to.equal('2024-05-31');
    expect(readDate(' 1-9-2021 ')).to.equal('2021-09-01');
    expect(readDate('2024-05-31T12:00:00Z')).to.equal('2024-05-31');
  });

  it('reads the day that a Date means, at midnight in UTC or at home', () => {
    expect(readDate(new Date(Date.UTC(2024, 4, 31)))).to.equal('2024-05-31');
    expect(readDate(new Date(2024, 4, 31))).to.equal('2024-05-31');
  });

  it('does not read days that do not exist, nor anything else', () => {
    for (const cell of ['31-02-2024', '2024-13-01', '05/31/2024', 45443, new Date(Number.NaN), null, 'gisteren']) {
      expect(readDate(cell)).to.equal(undefined);
    }
  });
});
