import { enter } from '../base/claim.js';

export type { KansPositiveHealth } from '../positive-health.js';

enter(import.meta.url, 'positive-health', () => import('../register/positive-health.js'));
