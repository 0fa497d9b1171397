import { expect } from '@open-wc/testing';
import { english } from '../../../packages/figures/src/goal-tracker/texts.js';
import { intervalText, stateText, targetText } from '../../../packages/figures/src/goal-tracker/tracked/say.js';
import { paceFinding, standingOf } from '../../../packages/figures/src/goal-tracker/tracked/standing.js';
import type { Cells } from '../../harness/tables.js';
import { goal, modelOf, type Tables, wordsOf } from './harness.js';

type Span = { readonly asOf?: string };

const row = (date: string, value: number | '', margin?: number, more: Cells = {}): Cells => ({
  goal: 'M1',
  indicator: 'x',
  date,
  value,
  ...(margin !== undefined && value !== '' && { lower: value - margin, upper: value + margin }),
  ...more,
});
const target = (value: number, date = '', of = 'M1'): Cells => ({
  goal: of,
  indicator: 'x',
  target: value,
  target_date: date,
});
const seriesOf = (measurements: readonly Cells[], more: Tables = {}, options: Span = {}) => {
  const [one] = modelOf({ goals: [goal('M1')], measurements, ...more }, options).goals[0]?.series ?? [];
  if (one === undefined) throw new Error('Nothing was measured.');
  return one;
};

describe('a series that starts anew', () => {
  const indicators = [{ indicator: 'x', name: 'Cijfer', unit: '%', breaks: '2023', polarity: 'higher_is_better' }];
  const before = row('2022-05-01', 20, 2);
  const after = row('2024-05-01', 30, 2);

  it('has no verdict, no pace and no part of a way over the break, and says why', () => {
    const series = seriesOf([before, after], { indicators, targets: [target(40, '2026-01-01')] });
    expect([series.verdict, series.reason]).to.deep.equal(['unknown', 'new_series']);
    expect(series.target).to.deep.equal({ value: 40, date: '2026-01-01' });
    expect(stateText(series, 'nl')).to.equal('van 20% naar 30%; niet te vergelijken, want de reeks begon opnieuw');
    expect(series.points.map(({ startsAnew }) => startsAnew)).to.deep.equal([undefined, true]);
  });

  it('is compared where the break lies before the baseline or after the last measurement', () => {
    expect(seriesOf([row('2023-01-01', 20, 2), after], { indicators }).verdict).to.equal('forward');
    expect(seriesOf([before, row('2022-12-31', 30, 2)], { indicators }).verdict).to.equal('forward');
  });
});

describe('the direction', () => {
  it('is none where the goal says so, whatever its indicator', () => {
    const goals = [goal('M1', { direction: 'none' })];
    const indicators = [{ indicator: 'x', polarity: 'higher_is_better' }];
    const series = seriesOf([row('2022-01-01', 30, 2), row('2024-01-01', 45, 2)], { goals, indicators });
    expect([series.verdict, series.reason]).to.deep.equal(['unknown', 'no_direction']);
  });
});

describe('the baseline', () => {
  it('is the same on every day that is shown', () => {
    const rows = [
      row('2020-01-01', 30),
      row('2022-01-01', 33, undefined, { kind: 'baseline' }),
      row('2024-01-01', 35, undefined, { kind: 'interim' }),
    ];
    expect(seriesOf(rows, {}, { asOf: '2021-06-01' }).state).to.equal('no_baseline');
    expect(seriesOf(rows).baseline?.value).to.equal(33);
  });
});

describe('the target', () => {
  it('is wholly reached when the value is that of the target, whatever the arithmetic of a computer', () => {
    const targets = [target(1.4)];
    expect(seriesOf([row('2022-01-01', 0.1), row('2024-01-01', 1.4)], { targets }).target?.done).to.equal(100);
    const due = { targets: [target(3.1, '2024-01-01')], goals: [goal('M1', { direction: 'down' })] };
    expect(seriesOf([row('2022-01-01', 9.5), row('2024-01-01', 3.1)], due).target).to.include({
      done: 100,
      expected: 3.1,
      pace: 'on',
    });
  });

  it('says where it should have been on the day of the last measurement, also long after', () => {
    const rows = [row('2022-01-01', 50), row('2025-03-01', 60)];
    const series = seriesOf(rows, { targets: [target(75, '2026-03-01')] }, { asOf: '2026-11-22' });
    expect(targetText(series, 'nl')).to.match(/achter op schema \(had in maart 2025 69 moeten zijn\)/);
    expect(targetText(series, 'nl')).not.to.contain('nu');
  });

  it('is the next of several after the day shown, and names the others', () => {
    const targets = [target(70), target(60, '2026-12-31'), target(40, '2023-12-31')];
    const rows = [row('2022-01-01', 30), row('2024-01-01', 45)];
    const shown = (asOf?: string) => seriesOf(rows, { targets }, asOf === undefined ? {} : { asOf }).target?.value;
    expect([shown('2022-06-01'), shown(), shown('2027-01-01')]).to.deep.equal([40, 60, 70]);
    expect(targetText(seriesOf(rows, { targets }), 'nl')).to.match(
      /^streefwaarde 60 \(eind 2026\); .*; andere streefwaarden: 40 \(eind 2023\) en 70$/,
    );
  });
});

describe('numbers in words', () => {
  it('have enough decimals to tell apart what is not the same', () => {
    const percent = { unit: '%' };
    const due = seriesOf([row('2022-01-01', 20, undefined, percent), row('2023-01-01', 24, undefined, percent)], {
      targets: [target(40, '2026-07-01')],
    });
    expect(stateText(due, 'nl')).to.match(/^van 20% naar 24%/);
    expect(targetText(due, 'nl')).to.contain('achter op schema (had in januari 2023 24,4% moeten zijn)');

    const sure = seriesOf([row('2022-01-01', 30, 2), row('2024-01-01', 33, 2)]);
    expect(intervalText(sure, 'nl')).to.deep.equal(['+0,2', '+5,8']);
    const close = seriesOf([row('2022-01-01', 7, 0.2), { ...row('2024-01-01', 8), lower: 7.7, upper: 8.3 }]);
    expect(intervalText(close, 'nl')).to.deep.equal(['+0,6', '+1,4']);
    const small = seriesOf([row('2022-01-01', 0.031, 0.001), row('2024-01-01', 0.045, 0.001)]);
    expect(stateText(small, 'nl')).to.equal('vooruit: van 0,031 naar 0,045, 0,014 meer');
  });

  it('never say that a change that is sure is none, whatever decimals were asked for', () => {
    const indicators = [{ indicator: 'x', unit: '%', decimals: 0 }];
    const series = seriesOf([row('2022-01-01', 34.1, 0.05), row('2024-01-01', 34.4, 0.05)], { indicators });
    expect(stateText(series, 'nl')).to.equal('vooruit: van 34,1% naar 34,4%, 0,3 procentpunt meer');
  });

  it('have their sign before the euro', () => {
    const euros = { unit: '€' };
    const series = seriesOf([row('2022-01-01', 1000, 500, euros), row('2024-01-01', 4000, 500, euros)]);
    expect(intervalText(series, 'nl')).to.deep.equal(['+€ 2.293', '+€ 3.707']);
  });

  it('that did not change stayed the same, and no chance is needed for that', () => {
    const series = seriesOf([row('2022-01-01', 12, 2), row('2024-01-01', 12, 2)]);
    expect(stateText(series, 'nl')).to.equal('gelijk gebleven: 12');
    expect(stateText(seriesOf([row('2022-01-01', 12), row('2024-01-01', 12)]), 'nl')).to.equal('nog steeds 12');
  });
});

describe('an estimate', () => {
  const model = { method: 'model' };
  const survey = { method: 'survey' };

  it('is called one wherever it stands in a series', async () => {
    const first = [row('2020-01-01', 70, 1, model), row('2024-01-01', 75, 1, survey)];
    const { notes, source } = await wordsOf({ goals: [goal('M1')], measurements: first });
    expect(source).to.contain('schatting');
    expect(notes.join(' ')).to.contain('rekenmodel');
    const loose = seriesOf([row('2024-01-01', 70, 1, { ...model, kind: 'interim' })]);
    expect(stateText(loose, 'nl')).to.contain('er is geen nulmeting; schatting');
  });

  it('is drawn as one at its own point', () => {
    const { points } = seriesOf([row('2020-01-01', 70, 1, model), row('2024-01-01', 75, 1, survey)]);
    expect(points.map(({ isEstimate }) => isEstimate)).to.deep.equal([true, undefined]);
  });
});

describe('the summary over goals', () => {
  before(() => english.fetch());

  const of = (id: string, ...rows: readonly Cells[]): Cells[] => rows.map((one) => ({ ...one, goal: id }));
  const goals = ['M1', 'M2', 'M3'].map((id) => goal(id));
  const tables = {
    goals,
    measurements: [
      ...of('M1', row('2022-01-01', 20, 1), row('2024-01-01', 60, 1)),
      ...of('M2', row('2022-01-01', 30), row('2024-01-01', 20)),
      ...of('M3', row('2022-01-01', 30)),
    ],
    targets: [target(80, '2026-01-01'), target(60, '', 'M2'), target(60, '', 'M3')],
  };
  const finding = (given: Tables, options: Span = {}) => paceFinding(modelOf(given, options).goals, 'nl');

  it('counts every goal with a target, also those of which the pace is not known', () => {
    expect(finding(tables)).to.equal(
      'Van de 3 doelen met een streefwaarde is er 1 op schema of verder en is het bij 2 niet te zeggen',
    );
    expect(finding(tables, { asOf: '2022-06-01' })).to.equal(
      'Van geen van de 3 doelen met een streefwaarde is te zeggen of ze op schema zijn',
    );
    expect(paceFinding(modelOf(tables).goals, 'en')).to.equal(
      'Of the 3 goals with a target 1 is on schedule or ahead of it and for 2 it can’t be said',
    );
    expect(finding({ ...tables, targets: tables.targets.slice(1, 2) })).to.contain('niet te zeggen');
    expect(finding({ ...tables, targets: [] })).to.equal(undefined);
  });

  it('gives a goal a verdict only where all its figures that changed have the same', () => {
    const standing = (...measurements: readonly Cells[]) => {
      const [one] = modelOf({ goals: [goal('M1')], measurements }).goals;
      return one && standingOf(one);
    };
    const up = [row('2022-01-01', 30, 2), row('2024-01-01', 45, 2)];
    const other = (value: number, margin?: number) =>
      [row('2022-01-01', 30, margin), row('2024-01-01', value, margin)].map((one) => ({ ...one, indicator: 'y' }));
    expect(standing(...up)).to.equal('forward');
    expect(standing(...up, ...other(60, 2))).to.equal('forward');
    expect(standing(...up, ...other(20, 2))).to.equal('mixed');
    expect(standing(...up, ...other(20))).to.equal('mixed');
    expect(standing(...other(20))).to.equal('unknown');
  });

  it('does not say that what was measured more often was measured once', async () => {
    const rows = [row('2021-01-01', 20, 1, { kind: 'interim' }), row('2022-01-01', 30, 1, { kind: 'baseline' })];
    const { summary } = await wordsOf({ goals: [goal('M1')], measurements: rows });
    expect(summary).to.contain('1 heeft alleen een nulmeting').and.not.contain('één keer');
  });
});

describe('what was judged', () => {
  const judgements = [
    { goal: 'M1', date: '2023-02-01', judgement: 'gelijk', by: 'werkgroep A' },
    { goal: 'M1', date: '2024-02-01', judgement: 'achteruit', by: 'werkgroep A' },
    { goal: 'M1', date: '2024-02-01', judgement: 'vooruit', by: 'werkgroep B' },
  ];

  it('is told of each who judged, the newest first', async () => {
    const tables = { goals: [goal('M1')], judgements };
    const [one] = modelOf(tables).goals;
    expect(one?.judgements.map(({ by, judgement }) => `${by} ${judgement}`)).to.deep.equal([
      'werkgroep B forward',
      'werkgroep A backward',
    ]);
    expect(one?.judgement).to.equal(one?.judgements[0]);
    const { marks } = await wordsOf(tables);
    expect(marks['goal/M1'])
      .to.contain('Werkgroep A vindt: achteruit')
      .and.contain('Werkgroep B vindt: vooruit')
      .and.not.contain('gelijk');
  });
});

describe('workgroups on a day', () => {
  const phases = [
    { project: 'Meedoen', phase: 'prepare', start: '2021-05-01', end: '2025-09-30', state: 'klaar' },
    { project: 'Geld', phase: 'prepare', start: '2021-01-01', state: 'klaar' },
    { project: 'Geld', phase: 'carry_out', start: '2023-01-01', state: 'op schema' },
    { project: 'Wonen', phase: 'prepare', start: '2025-01-01' },
  ];

  it('have no end and no state of later, and are not there before their first step', () => {
    const { projects } = modelOf({ goals: [goal('M1')], phases }, { asOf: '2022-06-01' });
    expect(projects.map(({ name }) => name)).to.deep.equal(['Meedoen', 'Geld']);
    for (const { steps } of projects) {
      expect(steps).to.have.length(1);
      expect(steps[0]).to.not.have.any.keys('end', 'state');
    }
  });

  it('keep the end and the state that were known by then', () => {
    const { projects } = modelOf({ goals: [goal('M1')], phases }, { asOf: '2026-01-01' });
    expect(projects.map(({ steps }) => steps.at(-1)?.state)).to.deep.equal(['klaar', 'op schema', undefined]);
    expect(projects[0]?.steps[0]?.end).to.equal('2025-09-30');
  });
});
