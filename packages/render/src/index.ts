export { type Output, run } from './run.js';
