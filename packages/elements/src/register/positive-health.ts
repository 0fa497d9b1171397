import { define } from '../base/define.js';
import { KansPositiveHealth } from '../positive-health.js';

define('kans-positive-health', KansPositiveHealth);
