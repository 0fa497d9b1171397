import type { GoalModel, GoalOptions } from '@kanskracht/figures';
import { expect } from '@open-wc/testing';
import type { Action } from '../../../packages/figures/src/goal-tracker/model.js';
import { actionStateText } from '../../../packages/figures/src/goal-tracker/say.js';
import type { Cells } from '../../harness/tables.js';
import { figureOf, goal, modelOf, type Tables, wordsOf } from './harness.js';

/** One action that works at the only goal, with what else dates the data. */
const withAction = (more: Cells, others: Tables = {}, asOf?: string): GoalModel =>
  modelOf(
    {
      goals: [goal('M1')],
      actions: [{ action: 'a', name: 'Gymclub', ...more }],
      contributions: [{ action: 'a', goal: 'M1' }],
      ...others,
    },
    asOf === undefined ? {} : { asOf },
  );
const said = ({ actions: [action] }: GoalModel): string => actionStateText(action as Action, 'nl');
const works = ({ goals: [one] }: GoalModel): boolean => one?.links.length === 1;
const judged = (date: string): Tables => ({ judgements: [{ goal: 'M1', date, judgement: 'gelijk' }] });

describe('whether an action works at a goal', () => {
  it('never does as an idea, whatever its date', () => {
    for (const more of [{ start: '2020-01-01' }, { start: '2030-01-01' }, {}]) {
      const model = withAction({ state: 'idea', ...more }, judged('2025-11-01'));
      expect(works(model)).to.equal(false);
      expect(said(model)).to.match(/^idee/);
    }
    expect(said(withAction({ state: 'idea', start: '2026-01-15' }))).to.equal('idee, vanaf januari 2026');
  });

  it('does not before its start, seen from the last day that the data tell of', () => {
    const later = withAction({ start: '2030-01-01' }, judged('2025-11-01'));
    expect([works(later), said(later)]).to.deep.equal([false, 'vanaf januari 2030']);
    expect(works(withAction({ start: '2025-01-01' }, judged('2025-11-01')))).to.equal(true);
    const phases = [{ project: 'Werkgroep', phase: 'prepare', start: '2025-01-01' }];
    expect(works(withAction({ start: '2030-01-01' }, { phases }))).to.equal(false);
    const other = { action: 'b', name: 'Kookclub', state: 'execution', start: '2024-01-01' };
    const model = withAction({}, { actions: [{ action: 'a', name: 'Gymclub', start: '2030-01-01' }, other] });
    expect(model.actions[0]?.isToCome).to.equal(true);
  });

  it('is never told to have begun on a day that may still be to come', () => {
    expect(said(withAction({ start: '2030-01-01' }))).to.equal('vanaf januari 2030');
    expect(said(withAction({ start: '2021-05-01', state: 'execution' }))).to.equal(
      'in uitvoering, begonnen in mei 2021',
    );
  });

  it('has an end in words where nobody knows whether that is past, and is over where somebody does', () => {
    const ended = { state: 'execution', start: '2015-01-01', end: '2018-12-31' };
    expect(said(withAction(ended))).to.equal('in uitvoering, begonnen in januari 2015, tot en met december 2018');
    const over = withAction(ended, judged('2019-01-01'));
    expect([works(over), said(over)]).to.deep.equal([false, 'afgelopen sinds december 2018']);
  });

  it('is not called stopped on a day on which it still went on', () => {
    const stopped = { state: 'stopped', start: '2021-01-01', end: '2023-06-30' };
    const model = withAction(stopped, {}, '2022-06-01');
    expect([works(model), said(model)]).to.deep.equal([true, 'begonnen in januari 2021, tot en met juni 2023']);
    expect(said(withAction(stopped, {}, '2024-01-01'))).to.equal('gestopt');
    expect(withAction({ state: 'stopped', end: '2030-12-31' }).actions[0]?.isOver).to.equal(true);
  });

  it('is new because it began or stopped, and its mark says which', async () => {
    const actions = [{ action: 'a', name: 'Gymclub', state: 'stopped', start: '2020-01-01', end: '2023-06-30' }];
    const { marks } = await wordsOf({ goals: [goal('M1')], actions }, { since: '2023-01-01' });
    expect(marks['action/a']).to.contain('Nieuw sinds 1 januari 2023: gestopt.');
  });
});

describe('what is not shown', () => {
  it('has its name, not its id, where it is named', async () => {
    const tables = {
      goals: [goal('A0', { kind: 'ambitie' }), goal('M1', { themes: 'T1' })],
      themes: [{ theme: 'T1', name: 'Gelijke kansen' }],
      actions: [{ action: 'a5', name: 'Koken voor buren' }],
      contributions: [{ action: 'a5', goal: 'A0' }],
    };
    const { marks } = await wordsOf(tables, { theme: 'T1' });
    expect(marks['goal/A0']).to.contain('Hieraan werkt: Koken voor buren.');
  });
});

describe('what is asked of the figure', () => {
  const tables = {
    goals: [goal('M1', { themes: 'T1' })],
    actions: [{ action: 'a', name: 'Gymclub' }],
  };

  it('reads a view in any case and in Dutch', () => {
    for (const [asked, view] of [
      ['LIST', 'list'],
      ['lijst', 'list'],
      ['Samenhang', 'network'],
      ['witte vlekken', 'gaps'],
      ['witte-vlekken', 'gaps'],
      [' tabel ', 'table'],
    ] as const) {
      expect(modelOf(tables, { view: asked as 'list' }).view).to.equal(view);
    }
  });

  it('tells of a highlight or a fold that is not there', () => {
    const codes = (options: GoalOptions) =>
      figureOf(tables, options).problems.map(({ code, column }) => `${code} ${column}`);
    expect(codes({ highlight: 'weg', unfold: 'weg' })).to.deep.equal([
      'unknown_choice highlight',
      'unknown_choice unfold',
    ]);
    expect(codes({ highlight: 'a', unfold: 'T1' })).to.deep.equal([]);
    expect(codes({ highlight: 'M1', unfold: 'none' })).to.deep.equal([]);
  });
});
