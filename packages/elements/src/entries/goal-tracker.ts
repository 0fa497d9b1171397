import { define } from '../base/define.js';
import { KansData } from '../data.js';
import { KansGoalTracker } from '../goal-tracker.js';

define('kans-data', KansData);
define('kans-goal-tracker', KansGoalTracker);
