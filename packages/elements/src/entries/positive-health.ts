import { define } from '../base/define.js';
import { KansData } from '../data.js';
import { KansPositiveHealth } from '../positive-health.js';

define('kans-data', KansData);
define('kans-positive-health', KansPositiveHealth);
