export { type Output, run } from './run.js';
export { mostRows, TwinError } from './twin/problem.js';
export { type MadeTwin, makeTwin, renderTwin, type TwinOptions } from './twin/render-twin.js';
