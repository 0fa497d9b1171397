import { twins } from '@kanskracht/figures';
import { expect } from '@open-wc/testing';
import {
  KansGoalTracker,
  KansNeighbourhoodComparison,
  KansPositiveHealth,
  KansPreventionPyramid,
} from '../../packages/elements/src/index.js';
import { common } from '../../packages/render/src/twin/asked.js';

const elements = {
  'goal-tracker': KansGoalTracker,
  'neighbourhood-comparison': KansNeighbourhoodComparison,
  'positive-health': KansPositiveHealth,
  'prevention-pyramid': KansPreventionPyramid,
} as const;

describe('what a twin can be asked', () => {
  for (const [name, element] of Object.entries(elements)) {
    it(`is what <kans-${name}> can be asked`, () => {
      const asks = twins[name as keyof typeof twins].asks;
      expect([...asks, ...Object.keys(common)].sort()).to.deep.equal([...element.observedAttributes].sort());
    });
  }
});
