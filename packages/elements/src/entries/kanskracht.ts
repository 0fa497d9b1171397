import { enter } from '../base/claim.js';

export type * from '../index.js';

enter(import.meta.url, 'kanskracht', () => import('../register/kanskracht.js'));
