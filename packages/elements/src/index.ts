export type { DataState, Tables } from './base/data-source.js';
export { define } from './base/define.js';
export type { FigureEvents } from './base/events.js';
export { type FileOptions, KansFigure } from './base/figure-element.js';
export { KansData } from './data.js';
export { KansGoalTracker } from './goal-tracker.js';
export { KansNeighbourhoodComparison } from './neighbourhood-comparison.js';
export { KansPositiveHealth } from './positive-health.js';
export { KansPreventionPyramid } from './prevention-pyramid.js';
