import { expect } from '@open-wc/testing';
import type { Judgement, Series } from '../../../packages/figures/src/goal-tracker/model.js';
import { actionStateText } from '../../../packages/figures/src/goal-tracker/say.js';
import { english } from '../../../packages/figures/src/goal-tracker/texts.js';
import {
  changeText,
  intervalText,
  judgementText,
  stateText,
  targetText,
} from '../../../packages/figures/src/goal-tracker/tracked/say.js';

const baseline = { date: '2022-03-14', value: 34 };
const latest = { date: '2024-05-31', value: 41 };

const series = (more: Partial<Series>): Series => ({
  indicator: 'sport',
  name: 'sport elke week',
  unit: '%',
  points: [baseline, latest],
  state: 'changed',
  baseline,
  latest,
  change: { value: 7, lower: 2, upper: 12 },
  verdict: 'forward',
  isNew: false,
  ...more,
});

/** Without an interval, and so without a verdict. */
const unsure = (reason: NonNullable<Series['reason']>): Series =>
  series({ change: { value: 7 }, verdict: 'unknown', reason });

describe('one line about a series', () => {
  before(() => english.fetch());

  it('tells a change with a verdict in percentage points', () => {
    expect(stateText(series({}), 'nl')).to.equal('vooruit: van 34% naar 41%, 7 procentpunt meer');
    expect(stateText(series({}), 'en')).to.equal('forward: from 34% to 41%, 7 percentage points more');
    const back = series({ verdict: 'backward', change: { value: -1, lower: -1.8, upper: -0.2 } });
    expect(stateText(back, 'nl')).to.contain('achteruit').and.contain('1 procentpunt minder');
    expect(stateText(back, 'en')).to.contain('1 percentage point less');
  });

  it('gives what may be chance no direction', () => {
    const same = series({ verdict: 'same', change: { value: 7, lower: -1, upper: 15 } });
    expect(stateText(same, 'nl')).to.equal('gelijk: van 34% naar 41%; het verschil kan toeval zijn');
  });

  it('gives no verdict where there is none, and says why', () => {
    for (const reason of [
      'no_interval',
      'no_direction',
      'direction_conflict',
      'modelled',
      'different_method',
    ] as const) {
      for (const lang of ['nl', 'en'] as const) {
        const said = stateText(unsure(reason), lang);
        expect(said).to.match(/34% (naar|to) 41%; ./);
        expect(said).not.to.match(/vooruit|achteruit|forward|backward|meer:|more:/);
      }
    }
    expect(stateText(unsure('modelled'), 'nl')).to.contain('kan een effect in de wijk niet aantonen');
  });

  it('tells a baseline alone, and a measurement without one', () => {
    const { latest: _latest, change: _change, ...rest } = series({ state: 'baseline_only', verdict: 'unknown' });
    expect(stateText(rest, 'nl')).to.equal('nulmeting: 34% (maart 2022)');
    expect(stateText({ ...rest, method: 'model' }, 'nl')).to.equal('nulmeting: 34% (maart 2022); schatting');
    const { baseline: _baseline, ...without } = series({ state: 'no_baseline', verdict: 'unknown' });
    expect(stateText(without, 'nl')).to.equal('gemeten (41%, mei 2024), maar er is geen nulmeting');
    const { latest: _none, ...nothing } = without;
    expect(stateText({ ...nothing, points: [] }, 'nl')).to.equal('nog geen nulmeting');
  });

  it('tells why the last measurement has no value, and never shows it as 0', () => {
    const { latest: _latest, change: _change, ...rest } = series({ state: 'baseline_only', verdict: 'unknown' });
    const points = [baseline, { date: '2024-05-31', missing: 'too_few' as const }];
    expect(stateText({ ...rest, points }, 'nl')).to.equal(
      'nulmeting: 34% (maart 2022); mei 2024: te weinig antwoorden',
    );
  });

  it('says a unit that is a word once, and a true zero as a number', () => {
    const from = { date: '2022-03-14', value: 0 };
    const to = { date: '2024-05-31', value: 1250 };
    const people = series({
      unit: 'vrijwilligers',
      points: [from, to],
      baseline: from,
      latest: to,
      change: { value: 1250, lower: 1, upper: 2 },
    });
    expect(stateText(people, 'nl')).to.equal('vooruit: van 0 naar 1.250 vrijwilligers, 1.250 vrijwilligers meer');
    expect(stateText({ ...people, unit: '€' }, 'nl')).to.equal('vooruit: van € 0 naar € 1.250, € 1.250 meer');
  });

  it('shows no more decimals than the series has, and no change as nothing', () => {
    expect(changeText(series({ decimals: 0, change: { value: 6.84 } }), 'nl')).to.equal('7 procentpunt meer');
    expect(changeText(series({ decimals: 1, change: { value: 6.84 } }), 'nl')).to.equal('6,8 procentpunt meer');
    const small = series({ decimals: 0, change: { value: -0.3 }, verdict: 'same' });
    expect(changeText(small, 'nl')).to.equal('nog geen 1 procentpunt minder');
    expect(changeText(series({ change: { value: 0 } }), 'nl')).to.equal('geen verschil');
    expect(changeText(unchanged, 'nl')).to.equal(undefined);
  });

  it('tells between which differences the true one lies, with their signs', () => {
    expect(intervalText(series({ change: { value: 3, lower: -0.2, upper: 6.4 } }), 'nl')).to.deep.equal([
      '−0,2',
      '+6,4 procentpunt',
    ]);
    expect(intervalText(series({ change: { value: -3, lower: -8, upper: 2 } }), 'nl')).to.deep.equal([
      '−8',
      '+2 procentpunt',
    ]);
    expect(intervalText(series({ change: { value: 3 } }), 'nl')).to.equal(undefined);
  });
});

const { change: _change, ...unchanged } = series({});

describe('the target in words', () => {
  const target = { value: 50, date: '2026-12-31', expected: 43, done: 43.75 };

  it('tells how much of the way is done and whether that is on schedule', () => {
    expect(targetText(series({ target: { ...target, pace: 'behind' } }), 'nl')).to.equal(
      'streefwaarde 50% (eind 2026); 43 procent van de weg; achter op schema (had in mei 2024 43% moeten zijn)',
    );
    expect(targetText(series({ target: { ...target, pace: 'ahead' } }), 'en')).to.equal(
      'target 50% (end of 2026); 43 percent of the way; ahead of schedule (should have been 43% in May 2024)',
    );
  });

  it('has no percentage where the data allow none', () => {
    expect(targetText(series({ target: { value: 50 } }), 'nl')).to.equal('streefwaarde 50%');
    expect(targetText(series({}), 'nl')).to.equal(undefined);
  });

  it('says in words that the target is reached, or further away than at the start', () => {
    const reached = targetText(series({ target: { ...target, done: 104, pace: 'on' } }), 'nl');
    expect(reached).to.equal('streefwaarde 50% (eind 2026); streefwaarde gehaald');
    expect(targetText(series({ target: { value: 50, done: -12 } }), 'nl')).to.equal(
      'streefwaarde 50%; verder van de streefwaarde dan bij de start',
    );
  });

  it('does not round up to the whole way', () => {
    expect(targetText(series({ target: { value: 50, done: 99.9 } }), 'nl')).to.contain('99 procent van de weg');
  });
});

describe('a judgement and the state of an action', () => {
  it('name who judged, by a role, with the note', () => {
    const judgement: Judgement = { date: '2022-06-01', judgement: 'forward', isNew: false };
    expect(judgementText(judgement, 'nl')).to.equal('Werkgroep vindt: vooruit (1 juni 2022)');
    expect(judgementText({ ...judgement, by: 'coalitieregisseur', note: 'Het loopt.' }, 'nl')).to.equal(
      'Coalitieregisseur vindt: vooruit (1 juni 2022): ‘Het loopt.’',
    );
  });

  it('tell whether an action runs, is over or is still to begin, and nothing that nobody said', () => {
    const action = {
      id: '1',
      name: 'Bewegen',
      themes: [],
      worlds: [],
      parts: [],
      links: [],
      isToCome: false,
      isOver: false,
      isNew: false,
    };
    expect(actionStateText(action, 'nl')).to.equal('');
    expect(actionStateText({ ...action, state: 'execution', start: '2021-05-01' }, 'nl')).to.equal(
      'in uitvoering, begonnen in mei 2021',
    );
    expect(actionStateText({ ...action, isToCome: true, start: '2022-09-01' }, 'nl')).to.equal('vanaf september 2022');
    expect(actionStateText({ ...action, isOver: true, end: '2022-09-01' }, 'en')).to.equal('ended September 2022');
  });
});
