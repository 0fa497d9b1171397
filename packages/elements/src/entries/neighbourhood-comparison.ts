import { enter } from '../base/claim.js';

export type { KansNeighbourhoodComparison } from '../neighbourhood-comparison.js';

enter(import.meta.url, 'neighbourhood-comparison', () => import('../register/neighbourhood-comparison.js'));
