/* One chunk of what is said of figures that are not plain. */
export { defined } from './definition-words.js';
export { onlyOf, remarkNotes } from './remark-notes.js';
export { remarkTexts } from './remark-texts.js';
export { asIntended, missingColumn, sayGap, sayRemarks } from './remark-words.js';
