export { definedLevels, definitionsOf } from './definitions.js';
export { overlapOf } from './overlap.js';
export { chooseArea, sumOfRegions } from './regions.js';
