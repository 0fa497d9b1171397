/* The library as a whole: every figure can draw and speak at once, without `prepare()`, but for Observable Plot. */
import './complete.js';

export * from './lean.js';
