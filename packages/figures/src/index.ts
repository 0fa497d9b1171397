/* The library as a whole: every figure can draw and speak at once, without `prepare()`, but for Observable Plot. */
import './complete.js';

export * from './lean.js';
export { type FigureName, type Twin, type TwinRow, type TwinTable, twins } from './twin/index.js';
