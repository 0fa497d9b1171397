/* What was tracked over time: the model of it, its words and its drawing. Fetched where the data hold any of it. */
export { soundMeasured } from '@kanskracht/tables';
export { drawKey } from './key.js';
export { drawPhases } from './phases.js';
export { drawTracked } from './pieces.js';
export { placeOf } from './place.js';
export { trackedColumns } from './table.js';
export { phaseLines } from './table-phases.js';
export { trackOf } from './track.js';
export { findings, notes, sayGoal, sayProject, sourceParts } from './words.js';
export { yearsOf } from './years.js';
