import { define } from '../base/define.js';
import { KansPreventionPyramid } from '../prevention-pyramid.js';

define('kans-prevention-pyramid', KansPreventionPyramid);
