import type {
  ComparisonOptions,
  GoalOptions,
  PositiveHealthOptions,
  PyramidOptions,
} from '@kanskracht/figures/lean.js';
import { expect } from '@open-wc/testing';
import type {
  KansGoalTracker,
  KansNeighbourhoodComparison,
  KansPositiveHealth,
  KansPreventionPyramid,
} from '../../packages/elements/src/index.js';
import '../../packages/elements/src/register/kanskracht.js';

/* Most of this is tested where types are checked: a wrong type is an error there. */

type Same<One, Other> = [One, Other] extends [Other, One] ? true : false;

describe('types', () => {
  it('of elements allow exactly the words that their figures know', () => {
    const same: [
      Same<KansPositiveHealth['view'], PositiveHealthOptions['view']>,
      Same<KansPositiveHealth['kind'], PositiveHealthOptions['kind']>,
      Same<KansPreventionPyramid['view'], PyramidOptions['view']>,
      Same<KansGoalTracker['view'], GoalOptions['view']>,
      Same<KansNeighbourhoodComparison['view'], ComparisonOptions['view']>,
      Same<KansNeighbourhoodComparison['order'], ComparisonOptions['order']>,
      Same<KansNeighbourhoodComparison['level'], ComparisonOptions['level']>,
    ] = [true, true, true, true, true, true, true];
    expect(same).not.to.include(false);
  });

  it('of events know their details, wherever they are heard', () => {
    const heard: string[] = [];
    const listen = ({ detail }: GlobalEventHandlersEventMap['kans-problem']): void => {
      heard.push(...detail.problems.map(({ code }) => code));
      // @ts-expect-error: a detail has nothing that the event does not carry
      heard.push(...(detail.regions ?? []));
    };
    document.addEventListener('kans-problem', listen);
    const element = document.createElement('kans-positive-health');
    const problems = [{ code: 'unexpected', severity: 'error', message: '', hint: '' }] as const;
    document.body.append(element);
    element.dispatchEvent(new CustomEvent('kans-problem', { detail: { problems }, bubbles: true }));
    element.remove();
    document.removeEventListener('kans-problem', listen);
    expect(heard).to.deep.equal(['unexpected']);
  });

  it('of an element’s properties refuse other words', () => {
    const element = document.createElement('kans-goal-tracker');
    // @ts-expect-error: there is no such view
    element.view = 'spider';
    element.view = 'network';
    expect(element.view).to.equal('network');
  });
});
