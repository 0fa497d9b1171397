import { define } from '../base/define.js';
import { KansData } from '../data.js';
import './goal-tracker.js';
import './neighbourhood-comparison.js';
import './positive-health.js';
import './prevention-pyramid.js';

define('kans-data', KansData);
