import { define } from '../base/define.js';
import { KansGoalTracker } from '../goal-tracker.js';

define('kans-goal-tracker', KansGoalTracker);
