/* One chunk of what is said of figures that are not plain. */
export { defined } from './definitions.js';
export { onlyOf, remarkNotes } from './notes.js';
export { remarkTexts } from './texts.js';
export { asIntended, missingColumn, sayGap, sayRemarks } from './words.js';
