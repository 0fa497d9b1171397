/* What only approximations need; a page fetches it when its data hold any. */
export { entriesFromIndicators } from './entries.js';
export { type ApproximationTexts, en, nl } from './texts.js';
