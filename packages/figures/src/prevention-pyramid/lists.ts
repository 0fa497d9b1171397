/* One chunk of the words for activities one by one, the matrix and definitions. */
export { otherMarks } from './list-marks.js';
export { sayOpen } from './list-summary.js';
export { otherTable } from './list-tables.js';
export { listNotes, listTexts, titleWithout } from './list-texts.js';
