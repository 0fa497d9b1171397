import { define } from '../base/define.js';
import { KansNeighbourhoodComparison } from '../neighbourhood-comparison.js';

define('kans-neighbourhood-comparison', KansNeighbourhoodComparison);
