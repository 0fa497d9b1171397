/* What pages load: a figure fetches in `prepare()` what its data or its view ask for. */
export { asDataset } from './dataset.js';
export type * from './figure.js';
export { formatList, formatNumber, formatValue } from './format.js';
export {
  type GoalModel,
  type GoalOptions,
  type GoalView,
  goalTracker,
} from './goal-tracker/index.js';
export {
  type ComparisonModel,
  type ComparisonOptions,
  type ComparisonView,
  comparisonViews,
  neighbourhoodComparison,
} from './neighbourhood-comparison/index.js';
export { dark, light, property, webTheme } from './palette.js';
export {
  type PositiveHealthModel,
  type PositiveHealthOptions,
  type PositiveHealthView,
  positiveHealth,
} from './positive-health/index.js';
export {
  type PyramidModel,
  type PyramidOptions,
  type PyramidView,
  preventionPyramid,
} from './prevention-pyramid/index.js';
export { type Sheet, type SheetOptions, sheet } from './sheet.js';
export { estimate, type Measure, wrap } from './text.js';
export { type Role, roles, type Theme } from './theme.js';
