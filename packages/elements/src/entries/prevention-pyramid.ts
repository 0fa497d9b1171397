import { enter } from '../base/claim.js';

export type { KansPreventionPyramid } from '../prevention-pyramid.js';

enter(import.meta.url, 'prevention-pyramid', () => import('../register/prevention-pyramid.js'));
