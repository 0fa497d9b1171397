/* One chunk of the words for activities one by one, the matrix and definitions. */
export { otherMarks } from './marks.js';
export { sayOpen } from './summary.js';
export { otherTable } from './tables.js';
export { listNotes, listTexts, titleWithout } from './texts.js';
