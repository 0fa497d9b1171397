/*
 * What not every pyramid shows, fetched together: the matrix, the list behind a level, what is intended, forms
 * that don't add up, and many periods.
 */
export { drawActivities } from './activity-list.js';
export { drawAims } from './aims.js';
export { formLanes } from './form-lanes.js';
export { drawIntention } from './intention.js';
export { drawMatrix } from './matrix.js';
export { someMoments } from './some-moments.js';
