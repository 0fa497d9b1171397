import { define } from '../base/define.js';
import { KansData } from '../data.js';
import { KansPreventionPyramid } from '../prevention-pyramid.js';

define('kans-data', KansData);
define('kans-prevention-pyramid', KansPreventionPyramid);
