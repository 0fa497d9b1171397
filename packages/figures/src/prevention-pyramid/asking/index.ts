export { Choices } from './choose.js';
export { listActivities } from './list-activities.js';
export { narrow } from './narrow.js';
