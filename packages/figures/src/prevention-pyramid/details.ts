/* What not every pyramid shows, fetched together: the matrix, the list behind a level, the shift that is intended. */
export { drawActivities } from './activity-list.js';
export { drawIntention } from './intention.js';
export { drawMatrix } from './matrix.js';
