import { define } from '../base/define.js';
import { KansData } from '../data.js';
import { KansNeighbourhoodComparison } from '../neighbourhood-comparison.js';

define('kans-data', KansData);
define('kans-neighbourhood-comparison', KansNeighbourhoodComparison);
