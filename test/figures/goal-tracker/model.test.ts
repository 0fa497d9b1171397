import { type GoalModel, type GoalOptions, goalTracker } from '@kanskracht/figures';
import { expect } from '@open-wc/testing';
import { type Cells, tableOf } from '../../harness/tables.js';

type Tables = Readonly<Record<string, readonly Cells[]>>;

const figure = (tables: Tables, options: GoalOptions = {}) =>
  goalTracker(
    Object.fromEntries(
      Object.entries(tables)
        .filter(([, rows]) => rows.length > 0)
        .map(([name, rows]) => [name, tableOf(rows)]),
    ),
    options,
  );
const modelOf = (tables: Tables, options: GoalOptions = {}): GoalModel => figure(tables, options).model;
const codes = (tables: Tables, options: GoalOptions = {}): string[] =>
  figure(tables, options).problems.map(({ code }) => code);
const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);

const goal = (id: string, more: Cells = {}): Cells => ({ goal: id, kind: 'meer', text: `Doel ${id}`, ...more });
const action = (id: string, more: Cells = {}): Cells => ({ action: id, name: `Actie ${id}`, ...more });
const link = (from: string, to: string, more: Cells = {}): Cells => ({ action: from, goal: to, ...more });

/** A model with one goal, up by default, and what was measured of it. */
const measured = (measurements: readonly Cells[], more: Tables = {}, of: Cells = {}, options: GoalOptions = {}) => {
  const rows = measurements.map((row) => ({ goal: 'M1', indicator: 'sport', unit: '%', ...row }));
  return modelOf({ goals: [goal('M1', { direction: 'omhoog', ...of })], measurements: rows, ...more }, options);
};
const seriesOf = (...given: Parameters<typeof measured>) => measured(...given).goals[0]?.series ?? [];

describe('the model of the goal tracker', () => {
  describe('the chain', () => {
    it('has nothing to draw without goals, actions or themes, and says that the table is missing', () => {
      const empty = figure({ foundation: [{ name: 'Ouders' }] });
      expect(empty.empty).to.equal(true);
      expect(empty.problems.map(({ code }) => code)).to.include('missing_table');
      expect(figure({ goals: [goal('M1')] }).empty).to.equal(false);
      expect(figure({ themes: [{ theme: 'T1', name: 'Gezond' }] }).empty).to.equal(false);
    });

    it('keeps question and ambition apart from the goals, and takes the kind from its column alone', () => {
      const model = modelOf({
        goals: [
          goal('B4', { kind: 'beter', text: 'Meer verbinding' }),
          goal('M1', { text: 'Betere samenwerking' }),
          goal('S1', { kind: 'strategisch' }),
          goal('A', { kind: 'ambitie' }),
          goal('Q', { kind: 'vraag' }),
          goal('V', { kind: 'visie' }),
        ],
      });
      expect(ids(model.questions)).to.deep.equal(['Q']);
      expect(ids(model.ambitions)).to.deep.equal(['A', 'V']);
      expect(ids(model.goals)).to.deep.equal(['S1', 'M1', 'B4']);
      expect(model.kind.options).to.deep.equal(['strategic', 'more', 'better']);
    });

    it('orders themes and goals as the data say, and puts a goal of two themes in both', () => {
      const model = modelOf({
        themes: [
          { theme: 'T2', name: 'Gezonde jeugd', order: 2 },
          { theme: 'T1', name: 'Talent', order: 1 },
        ],
        goals: [
          goal('M2', { themes: 'T1|T2', order: 2 }),
          goal('M1', { themes: 'T1', order: 1 }),
          goal('M3', { themes: 'T9' }),
          goal('M4'),
        ],
        actions: [action('a', { themes: 'T2' }), action('b')],
      });
      expect(model.themes.map(({ id, name, goals }) => [id, name, ids(goals)])).to.deep.equal([
        ['T1', 'Talent', ['M1', 'M2']],
        ['T2', 'Gezonde jeugd', ['M2']],
        ['T9', 'T9', ['M3']],
        ['', undefined, ['M4']],
      ]);
      expect(model.themes.map(({ actions }) => ids(actions))).to.deep.equal([[], ['a'], [], ['b']]);
      expect(ids(model.goals)).to.deep.equal(['M1', 'M2', 'M3', 'M4']);
    });

    it('knows the higher goal of another programme, also one that the data do not hold', () => {
      const { goals } = modelOf({
        goals: [
          goal('M1', { parent: 'GBT', programme: 'Pact' }),
          goal('M2', { parent: 'elders' }),
          goal('GBT', { kind: 'strategisch', text: 'Gezonde basisschool', programme: 'Limburg' }),
        ],
      });
      expect(goals.map(({ higher }) => higher)).to.deep.equal([
        undefined,
        { id: 'GBT', text: 'Gezonde basisschool', programme: 'Limburg' },
        { id: 'elders' },
      ]);
    });

    it('drops a goal’s own self and a ring as what it serves, and tells', () => {
      const tables = {
        goals: [goal('M1', { parent: 'M1' }), goal('M2', { parent: 'M3' }), goal('M3', { parent: 'M2' })],
      };
      expect(codes(tables)).to.include.members(['own_parent', 'parent_ring']);
      const { goals } = modelOf(tables);
      expect(goals[0]?.higher).to.equal(undefined);
      expect(goals.filter(({ higher }) => higher !== undefined)).to.have.length(1);
    });

    it('is called after the only programme, and after none where there are two', () => {
      expect(modelOf({ goals: [goal('M1', { programme: 'Pact' }), goal('M2')] }).subject).to.equal('Pact');
      const two = [goal('M1', { programme: 'Pact' }), goal('M2', { programme: 'Strategie' })];
      expect(modelOf({ goals: two }).subject).to.equal(undefined);
      const titled = goalTracker({ title: 'Brukske', tables: { goals: tableOf(two) } });
      expect(titled.model.subject).to.equal('Brukske');
    });

    it('shows what the coalition stands on, and works without one number', () => {
      const model = modelOf({
        goals: [goal('M1')],
        foundation: [{ name: 'Ouders' }, { name: 'Monitoring', group: 'x' }],
      });
      expect(model.foundation).to.deep.equal([{ name: 'Ouders' }, { name: 'Monitoring', group: 'x' }]);
      expect(model.goals[0]?.series).to.deep.equal([]);
      expect([model.measured, model.dates, model.hasLinks]).to.deep.equal([undefined, [], false]);
    });
  });

  describe('what was measured', () => {
    const baseline = { date: '2022-01-01', value: 30, lower: 25, upper: 35, kind: 'nulmeting' };
    const later = { date: '2024-01-01', value: 45, lower: 40, upper: 50 };

    it('compares the last measurement with the baseline, in percentage points, with the interval of the change', () => {
      const [series] = seriesOf([later, { date: '2023-01-01', value: 90 }, baseline]);
      expect([series?.state, series?.baseline?.value, series?.latest?.value]).to.deep.equal(['changed', 30, 45]);
      expect(series?.points.map(({ date }) => date)).to.deep.equal(['2022-01-01', '2023-01-01', '2024-01-01']);
      expect(series?.change?.value).to.equal(15);
      // Two margins of 5: the root of 50 is 7.07.
      expect(series?.change?.lower).to.be.closeTo(7.93, 0.01);
      expect(series?.change?.upper).to.be.closeTo(22.07, 0.01);
      expect([series?.verdict, series?.reason]).to.deep.equal(['forward', undefined]);
    });

    it('takes the direction of the goal, or else that of the indicator', () => {
      const rows = [baseline, later];
      const polarity = (word: string) => ({ indicators: [{ indicator: 'sport', polarity: word }] });
      const verdict = (more: Tables, of: Cells) => {
        const [series] = seriesOf(rows, more, of);
        return [series?.verdict, series?.reason];
      };
      expect(verdict({}, { direction: 'omlaag' })).to.deep.equal(['backward', undefined]);
      expect(verdict(polarity('hoger is beter'), { direction: '' })).to.deep.equal(['forward', undefined]);
      expect(verdict(polarity('lower_is_better'), { direction: 'geen' })).to.deep.equal(['unknown', 'no_direction']);
      expect(verdict(polarity('neutral'), { direction: '' })).to.deep.equal(['unknown', 'no_direction']);
      expect(verdict({}, { direction: '' })).to.deep.equal(['unknown', 'no_direction']);
      expect(verdict(polarity('lower_is_better'), {})).to.deep.equal(['unknown', 'direction_conflict']);
      expect(verdict(polarity('higher_is_better'), {})).to.deep.equal(['forward', undefined]);
    });

    it('calls a change that can be chance the same, and gives no verdict without intervals', () => {
      const [close] = seriesOf([baseline, { ...later, value: 32, lower: 27, upper: 37 }]);
      expect(close?.verdict).to.equal('same');
      const [bare] = seriesOf([baseline, { date: '2024-01-01', value: 45 }]);
      expect([bare?.change, bare?.verdict, bare?.reason]).to.deep.equal([{ value: 15 }, 'unknown', 'no_interval']);
    });

    it('gives a verdict neither on a modelled estimate nor on two ways of measuring', () => {
      const [modelled] = seriesOf([baseline, { ...later, method: 'model' }]);
      expect([modelled?.reason, modelled?.method]).to.deep.equal(['modelled', 'model']);
      const [usual] = seriesOf([baseline, later], { indicators: [{ indicator: 'sport', method: 'schatting' }] });
      expect([usual?.verdict, usual?.reason]).to.deep.equal(['unknown', 'modelled']);
      const [other] = seriesOf([
        { ...baseline, method: 'count' },
        { ...later, method: 'survey' },
      ]);
      expect([other?.verdict, other?.reason]).to.deep.equal(['unknown', 'different_method']);
    });

    it('works out the interval of a percentage that came with its counts, not that of an estimate', () => {
      const counted = { date: '2022-01-01', value: 70, numerator: 56, denominator: 80 };
      const [series] = seriesOf([counted]);
      expect(series?.points[0]?.lower).to.be.closeTo(59.23, 0.01);
      expect(series?.points[0]?.upper).to.be.closeTo(78.94, 0.01);
      const [modelled] = seriesOf([{ ...counted, method: 'model' }]);
      expect(modelled?.points[0]).to.not.have.property('lower');
    });

    it('knows no baseline, only a baseline, and a baseline after which nothing was measured', () => {
      const interim = { date: '2023-01-01', value: 40, kind: 'tussenmeting' };
      const [none] = seriesOf([interim]);
      expect([none?.state, none?.baseline, none?.latest?.value]).to.deep.equal(['no_baseline', undefined, 40]);
      expect([none?.verdict, none?.change]).to.deep.equal(['unknown', undefined]);
      const [only] = seriesOf([baseline]);
      expect([only?.state, only?.latest]).to.deep.equal(['baseline_only', undefined]);
      const [after] = seriesOf([{ ...interim, date: '2021-01-01' }, baseline]);
      expect([after?.state, after?.points.length, after?.change]).to.deep.equal(['baseline_only', 2, undefined]);
    });

    it('takes the first measurement as the baseline where none is called anything', () => {
      const [series] = seriesOf([
        { date: '2023-01-01', value: 40 },
        { date: '2021-01-01', value: '', missing: 'onbekend' },
        { date: '2022-01-01', value: 30 },
      ]);
      expect([series?.baseline?.value, series?.change?.value]).to.deep.equal([30, 10]);
    });

    it('keeps a missing value as a gap with its reason, never as 0', () => {
      const [series] = seriesOf([baseline, { date: '2023-01-01', value: '', missing: 'te weinig' }]);
      expect(series?.points[1]).to.deep.equal({ date: '2023-01-01', missing: 'too_few' });
      expect(series?.state).to.equal('baseline_only');
    });

    it('reads dates in three forms as one', () => {
      const [series] = seriesOf([
        { date: '31-05-2024', value: 40 },
        { date: '2022-05-31', value: 30 },
        { date: new Date('2023-05-31T00:00:00Z'), value: 35 },
      ]);
      expect(series?.points.map(({ date, value }) => [date, value])).to.deep.equal([
        ['2022-05-31', 30],
        ['2023-05-31', 35],
        ['2024-05-31', 40],
      ]);
    });

    it('makes a series for each indicator, region and unit', () => {
      const series = seriesOf(
        [
          { ...baseline, region: 'W1' },
          { ...later, region: 'W2' },
          { ...later, indicator: 'gewicht', name: 'Gezond gewicht' },
          { date: '2024-01-01', value: 312, unit: 'kinderen', region: 'W1' },
        ],
        {
          regions: [
            { region: 'W1', name: 'Brukske' },
            { region: 'W2', name: 'Landweert' },
          ],
        },
      );
      expect(series.map(({ name, region, unit }) => [name, region, unit])).to.deep.equal([
        ['sport', 'Brukske', '%'],
        ['sport', 'Landweert', '%'],
        ['Gezond gewicht', undefined, '%'],
        ['sport', 'Brukske', 'kinderen'],
      ]);
    });

    it('takes names, unit and decimals from the table of indicators where the rows do not say', () => {
      const [series] = seriesOf([{ date: '2022-01-01', value: 7.4, unit: '' }], {
        indicators: [
          {
            indicator: 'sport',
            name: 'Sport',
            plain_name: 'sport elke week',
            plain_name_en: 'sports weekly',
            unit: 'cijfer',
            decimals: 1,
          },
        ],
      });
      const { name, nameEn, unit, decimals } = series ?? {};
      expect([name, nameEn, unit, decimals]).to.deep.equal(['sport elke week', 'sports weekly', 'cijfer', 1]);
    });

    it('puts the judgement of the workgroup beside what was measured', () => {
      const judgements = [
        { goal: 'M1', date: '2024-06-01', judgement: 'vooruit', by: 'werkgroep', note: 'meer kinderen gezien' },
        { goal: 'M1', date: '01-06-2023', judgement: 'gelijk' },
      ];
      const { goals, measured: span } = measured([baseline], { judgements });
      expect(goals[0]?.judgement).to.deep.equal({
        date: '2024-06-01',
        judgement: 'forward',
        by: 'werkgroep',
        note: 'meer kinderen gezien',
        isNew: false,
      });
      expect(goals[0]?.series[0]?.verdict).to.equal('unknown');
      expect(span).to.deep.equal({ first: '2022-01-01', last: '2024-06-01' });
    });

    it('does not count a measurement that is still to come as measured', () => {
      const { measured: span, gaps } = measured(
        [{ date: '2030-01-01', value: '', missing: 'nog niet' }],
        {},
        { themes: 'T1' },
      );
      expect(span).to.equal(undefined);
      expect(ids(gaps.themesWithoutMeasurement)).to.deep.equal(['T1']);
    });
  });

  describe('the target', () => {
    const target = (value: number | '', date = '2026-01-01', indicator = 'sport'): Tables => ({
      targets: [{ goal: 'M1', indicator, target: value, target_date: date }],
    });
    const from = { date: '2022-01-01', value: 30, lower: 28, upper: 32 };
    /* 2024-01-01 is 730 of 1461 days on the way: 40 less a hair. */
    const at = (value: number, margin = 2) => ({
      date: '2024-01-01',
      value,
      lower: value - margin,
      upper: value + margin,
    });

    it('says where it should be by now on the straight line, how far it is, and how much is done', () => {
      const [series] = seriesOf([from, at(35)], target(50));
      const { expected, pace, done } = series?.target ?? {};
      expect(expected).to.be.closeTo(39.99, 0.01);
      expect([pace, done]).to.deep.equal(['behind', 25]);
      expect(seriesOf([from, at(45)], target(50))[0]?.target?.pace).to.equal('ahead');
      expect(seriesOf([from, at(39)], target(50))[0]?.target?.pace).to.equal('on');
    });

    it('goes down where the target lies below the baseline', () => {
      const [ahead] = seriesOf([from, at(15)], target(10), { direction: 'omlaag' });
      expect([ahead?.target?.pace, ahead?.target?.done]).to.deep.equal(['ahead', 75]);
      const [worse] = seriesOf([from, at(35)], target(10), { direction: 'omlaag' });
      expect([worse?.target?.pace, worse?.target?.done]).to.deep.equal(['behind', -25]);
    });

    it('expects the target itself after its date', () => {
      const [series] = seriesOf([from, { ...at(60), date: '2027-01-01' }], target(50));
      expect(series?.target).to.deep.equal({ value: 50, date: '2026-01-01', expected: 50, pace: 'ahead', done: 150 });
    });

    it('has no percentage done and no pace without a baseline, a later measurement or a way to go', () => {
      const only = { value: 50, date: '2026-01-01' };
      expect(seriesOf([from], target(50))[0]?.target).to.deep.equal(only);
      expect(seriesOf([{ ...at(35), kind: 'interim' }], target(50))[0]?.target).to.deep.equal(only);
      expect(seriesOf([from, at(35)], target(30))[0]?.target).to.deep.equal({ ...only, value: 30 });
      expect(seriesOf([from, { ...at(35), method: 'model' }], target(50))[0]?.target).to.deep.equal(only);
    });

    it('says how much is done without a date, but not where it should be', () => {
      expect(seriesOf([from, at(35)], target(50, ''))[0]?.target).to.deep.equal({ value: 50, done: 25 });
    });

    it('shows a target of which nothing was measured yet, and the last of several', () => {
      const targets = [
        { goal: 'M1', indicator: 'sport', target: 40, target_date: '2024-01-01' },
        { goal: 'M1', indicator: 'sport', target: 50, target_date: '2026-01-01' },
      ];
      const [series, ...others] = seriesOf([], { targets });
      expect(others).to.have.length(0);
      expect([series?.state, series?.points, series?.target?.value]).to.deep.equal(['no_baseline', [], 50]);
    });

    it('leaves out a target without a value', () => {
      expect(seriesOf([from], target(''))[0]?.target).to.equal(undefined);
    });
  });

  describe('actions and their links', () => {
    const tables = {
      goals: [goal('M1', { themes: 'T1' }), goal('M2', { themes: 'T1' }), goal('B1', { kind: 'beter', themes: 'T2' })],
      themes: [
        { theme: 'T1', name: 'Talent' },
        { theme: 'T2', name: 'Gezond' },
      ],
      actions: [
        action('a', { themes: 'T1', partner: 'ggd', region: 'W1' }),
        action('a1', { parent: 'a' }),
        action('a2', { parent: 'a1', themes: 'T2' }),
        action('b', { themes: 'T2' }),
        action('c', { themes: 'T2' }),
      ],
      contributions: [
        link('a', 'M1', { basis: 'aanname', strength: 1 }),
        link('a2', 'M1', { basis: 'bevestigd' }),
        link('a1', 'M1', { strength: 3 }),
        link('a2', 'B1'),
        link('b', 'B1', { strength: 9 }),
      ],
      partners: [{ partner: 'ggd', name: 'GGD' }],
    };

    it('folds parts into their whole, with their links, the surest and strongest of each', () => {
      const { actions, goals } = modelOf(tables);
      expect(ids(actions)).to.deep.equal(['a', 'b', 'c']);
      expect(actions[0]?.parts[0]?.parts[0]?.id).to.equal('a2');
      expect([actions[0]?.partner, actions[0]?.region]).to.deep.equal(['GGD', 'W1']);
      expect(actions[0]?.themes).to.deep.equal(['T1', 'T2']);
      expect(actions[0]?.links).to.deep.equal([
        { action: 'a', goal: 'M1', basis: 'confirmed', strength: 3 },
        { action: 'a', goal: 'B1' },
      ]);
      expect(goals.map(({ links }) => links)).to.deep.equal([
        [{ action: 'a', goal: 'M1', basis: 'confirmed', strength: 3 }],
        [],
        [
          { action: 'a', goal: 'B1' },
          { action: 'b', goal: 'B1' },
        ],
      ]);
    });

    it('finds goals without actions, actions without goals, shared goals and themes without measurement', () => {
      const { gaps, hasLinks } = modelOf(tables);
      expect(hasLinks).to.equal(true);
      expect(ids(gaps.goalsWithoutActions)).to.deep.equal(['M2']);
      expect(ids(gaps.actionsWithoutGoals)).to.deep.equal(['c']);
      expect(gaps.sharedGoals.map(({ goal: { id }, actions }) => [id, ids(actions)])).to.deep.equal([
        ['B1', ['a', 'b']],
      ]);
      expect(ids(gaps.themesWithoutMeasurement)).to.deep.equal(['T1', 'T2']);
      const some = modelOf({ ...tables, measurements: [{ goal: 'M2', indicator: 'x', date: '2024-01-01', value: 3 }] });
      expect(ids(some.gaps.themesWithoutMeasurement)).to.deep.equal(['T2']);
    });

    it('counts neither what is over nor what is still to come as working at a goal', () => {
      const states = (more: Cells, asOf?: string) =>
        modelOf(
          { goals: [goal('M1')], actions: [action('a', more)], contributions: [link('a', 'M1')] },
          asOf === undefined ? {} : { asOf },
        );
      const told = ({ actions, goals, gaps }: GoalModel) => [
        actions[0]?.isToCome,
        actions[0]?.isOver,
        goals[0]?.links.length,
        gaps.goalsWithoutActions.length,
      ];
      expect(told(states({ state: 'uitvoering' }))).to.deep.equal([false, false, 1, 0]);
      expect(told(states({ state: 'gestopt' }))).to.deep.equal([false, true, 0, 1]);
      expect(told(states({ state: 'idee' }))).to.deep.equal([true, false, 0, 1]);
      expect(told(states({ start: '2023-01-01' }, '2022-06-01'))).to.deep.equal([true, false, 0, 1]);
      expect(told(states({ end: '2022-01-01' }, '2022-06-01'))).to.deep.equal([false, true, 0, 1]);
      expect(told(states({ end: '2023-01-01', state: 'gestopt' }, '2022-06-01'))).to.deep.equal([false, false, 1, 0]);
      expect(states({ state: 'gestopt' }).actions[0]?.links).to.have.length(1);
    });

    it('holds an action for over that had ended before the last thing that is known', () => {
      const { actions } = modelOf({
        goals: [goal('M1')],
        actions: [action('a', { end: '2022-12-31' }), action('b', { end: '2024-12-31' })],
        judgements: [{ goal: 'M1', date: '2023-06-01', judgement: 'gelijk' }],
      });
      expect(actions.map(({ isOver }) => isOver)).to.deep.equal([true, false]);
    });

    it('leaves out links to goals and actions that do not exist, and tells', () => {
      const wrong = { ...tables, contributions: [link('a', 'M99'), link('z', 'M1'), link('b', 'M1')] };
      expect(codes(wrong)).to.include.members(['unknown_goal', 'unknown_action']);
      const { goals, actions } = modelOf(wrong);
      expect(goals.flatMap(({ links }) => links)).to.deep.equal([{ action: 'b', goal: 'M1' }]);
      expect(actions[0]?.links).to.deep.equal([]);
    });

    it('keeps an action whose whole is not there, or is itself', () => {
      const { actions } = modelOf({
        actions: [
          action('a', { parent: 'weg' }),
          action('b', { parent: 'b' }),
          action('c', { parent: 'd' }),
          action('d', { parent: 'c' }),
        ],
      });
      const all = actions.flatMap(({ id, parts }) => [id, ...ids(parts)]);
      expect(all.sort()).to.deep.equal(['a', 'b', 'c', 'd']);
    });

    it('highlights the whole of a part, and nothing that is not there', () => {
      expect(modelOf(tables, { highlight: 'a2' }).highlight).to.equal('a');
      expect(modelOf(tables, { highlight: 'B1' }).highlight).to.equal('B1');
      expect(modelOf(tables, { highlight: 'weg' }).highlight).to.equal(undefined);
    });

    describe('of one theme or kind', () => {
      it('shows the theme by its id or name, with the actions of others that work at its goals', () => {
        for (const theme of ['t1', 'talent']) {
          const model = modelOf(tables, { theme });
          expect(model.theme.chosen).to.equal('T1');
          expect(ids(model.themes)).to.deep.equal(['T1']);
          expect([ids(model.goals), ids(model.actions)]).to.deep.equal([['M1', 'M2'], ['a']]);
          expect(model.actions[0]?.links.map(({ goal: to }) => to)).to.deep.equal(['M1']);
          expect(model.theme.options).to.have.length(2);
        }
        const guests = modelOf({ ...tables, contributions: [link('c', 'M2')] }, { theme: 'T1' });
        expect(ids(guests.actions)).to.deep.equal(['a', 'c']);
        expect(ids(guests.themes[0]?.actions ?? [])).to.deep.equal(['a']);
      });

      it('shows goals of one kind, asked in Dutch or English, and calls no action idle for it', () => {
        for (const kind of ['beter', 'better', 'Beter']) {
          const model = modelOf(tables, { kind });
          expect(ids(model.goals)).to.deep.equal(['B1']);
          expect(model.kind).to.deep.equal({ options: ['more', 'better'], chosen: 'better' });
        }
        const more = modelOf(tables, { kind: 'meer' });
        expect(more.actions.find(({ id }) => id === 'b')?.links).to.deep.equal([]);
        expect(ids(more.gaps.actionsWithoutGoals)).to.deep.equal(['c']);
      });

      it('tells what is not there and shows all', () => {
        const options = { theme: 'T7', kind: 'vaag', view: 'taart' as 'list' };
        const asked = codes(tables, options).filter((code) => code === 'unknown_choice');
        expect(asked).to.have.length(3);
        const model = modelOf(tables, options);
        expect([model.goals.length, model.view]).to.deep.equal([3, 'list']);
      });
    });
  });

  describe('as of a day, and since another', () => {
    const measurements = [
      { date: '2021-01-01', value: 30 },
      { date: '2022-06-01', value: 35 },
      { date: '2024-01-01', value: 45 },
    ];
    const judgements = [
      { goal: 'M1', date: '2022-05-01', judgement: 'gelijk' },
      { goal: 'M1', date: '2024-05-01', judgement: 'vooruit' },
    ];

    it('shows how things stood, that day included, whichever way the date is written', () => {
      for (const asOf of ['2022-06-01', '01-06-2022']) {
        const model = measured(measurements, { judgements }, {}, { asOf });
        const [one] = model.goals;
        expect([one?.series[0]?.latest?.value, one?.judgement?.judgement]).to.deep.equal([35, 'same']);
        expect([model.asOf, model.measured]).to.deep.equal(['2022-06-01', { first: '2021-01-01', last: '2022-06-01' }]);
        expect(model.dates).to.deep.equal(['2021-01-01', '2022-05-01', '2022-06-01', '2024-01-01', '2024-05-01']);
      }
      expect(seriesOf(measurements, {}, {}, { asOf: '2020-01-01' })).to.deep.equal([]);
    });

    it('marks what came after a day, up to the day shown', () => {
      const news = (options: GoalOptions) => {
        const [one] = measured(measurements, { judgements }, {}, options).goals;
        return [one?.series[0]?.isNew, one?.judgement?.isNew];
      };
      expect(news({})).to.deep.equal([false, false]);
      expect(news({ since: '2022-06-01' })).to.deep.equal([true, true]);
      expect(news({ since: '2024-01-01' })).to.deep.equal([false, true]);
      expect(news({ since: '2022-05-31', asOf: '2023-01-01' })).to.deep.equal([true, false]);
    });

    it('marks an action that began or ended since', () => {
      const actions = [
        action('begun', { start: '2023-01-01' }),
        action('ended', { start: '2020-01-01', end: '2023-01-01' }),
        action('planned', { start: '2020-01-01', end: '2026-01-01' }),
        action('old', { start: '2020-01-01' }),
      ];
      const model = modelOf({ actions }, { since: '2022-01-01', asOf: '2024-01-01' });
      expect(model.actions.filter(({ isNew }) => isNew).map(({ id }) => id)).to.deep.equal(['begun', 'ended']);
    });

    it('goes on without a day that is no date or that comes too late, and tells', () => {
      const tables = { goals: [goal('M1')] };
      expect(codes(tables, { asOf: '2022', since: 'gisteren' })).to.deep.equal([
        'unreadable_option',
        'unreadable_option',
      ]);
      expect(codes(tables, { asOf: '2022-01-01', since: '2023-01-01' })).to.have.length(1);
      const model = modelOf(tables, { asOf: '2022-01-01', since: '2023-01-01' });
      expect([model.asOf, model.since]).to.deep.equal(['2022-01-01', undefined]);
    });
  });

  describe('phases', () => {
    const phases = [
      { project: 'Werkgroep 1', phase: 'uitvoeren', start: '2022-01-01' },
      { project: 'Werkgroep 1', phase: 'voorbereiden', start: '2021-01-01', state: 'klaar' },
      { project: 'Werkgroep 1', phase: 'voorbereiden', start: '2023-01-01' },
      { project: 'Werkgroep 1', phase: 'evalueren' },
      { project: 'Werkgroep 2', phase: 'voorbereiden' },
      { project: 'Werkgroep 2', phase: 'uitvoeren' },
      { project: 'Werkgroep 3', phase: 'evalueren' },
    ];
    const told = (options: GoalOptions = {}) =>
      modelOf({ goals: [goal('M1')], phases }, options).projects.map(({ current, steps }) => [
        current,
        steps.map(({ phase, isBack }) => (isBack ? `back to ${phase}` : phase)).join(', '),
      ]);

    it('stand in time order with the way back, the last that began is the one they are in', () => {
      expect(told()).to.deep.equal([
        ['prepare', 'prepare, carry_out, back to prepare, evaluate'],
        [undefined, 'prepare, carry_out'],
        ['evaluate', 'evaluate'],
      ]);
    });

    it('are those that had begun on the day shown', () => {
      expect(told({ asOf: '2022-06-01' })[0]).to.deep.equal(['carry_out', 'prepare, carry_out, evaluate']);
      const [project] = modelOf({ phases, goals: [goal('M1')] }, { since: '2022-06-01' }).projects;
      expect(project?.steps.map(({ isNew }) => isNew)).to.deep.equal([false, false, true, false]);
    });
  });

  it('holds 200 goals with 400 links, each in its place', () => {
    const goals = Array.from({ length: 200 }, (_, index) =>
      goal(`M${index}`, { themes: `T${index % 6}`, parent: index > 0 ? `M${index - 1}` : '' }),
    );
    const actions = Array.from({ length: 100 }, (_, index) => action(`a${index}`, { themes: `T${index % 6}` }));
    const contributions = Array.from({ length: 400 }, (_, index) =>
      link(`a${index % 100}`, `M${Math.floor(index / 2)}`),
    );
    const measurements = goals.flatMap((row, index) =>
      [2022, 2023, 2024].map((year) => ({
        goal: row.goal,
        indicator: `i${index}`,
        date: `${year}-01-01`,
        value: year,
      })),
    );
    const model = modelOf({ goals, actions, contributions, measurements });
    expect(model.goals).to.have.length(200);
    expect(model.themes.map((theme) => theme.goals.length)).to.deep.equal([34, 34, 33, 33, 33, 33]);
    expect(model.goals.every(({ links, series }) => links.length === 2 && series[0]?.change?.value === 2)).to.equal(
      true,
    );
  });

  it('wants every part that is not read yet of a table that it uses', () => {
    const part = (name: string, table: string) => ({
      name,
      table,
      suffix: '2024',
      load: () => Promise.reject(new Error('Nobody asked.')),
    });
    const parts = [
      part('metingen-2024', 'metingen'),
      part('observations-2024', 'observations'),
      part('goals-2024', 'goals'),
    ];
    const made = goalTracker({ tables: { goals: tableOf([goal('M1')]) }, parts });
    expect(made.wants?.(parts).map(({ name }) => name)).to.deep.equal(['metingen-2024', 'goals-2024']);
  });
});
