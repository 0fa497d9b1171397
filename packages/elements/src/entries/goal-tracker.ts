import { enter } from '../base/claim.js';

export type { KansGoalTracker } from '../goal-tracker.js';

enter(import.meta.url, 'goal-tracker', () => import('../register/goal-tracker.js'));
