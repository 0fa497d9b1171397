/* What a page without scripts holds of each figure; no page with scripts loads this. */
import { goalTwin } from '../goal-tracker/twin.js';
import { comparisonTwin } from '../neighbourhood-comparison/twin.js';
import { healthTwin } from '../positive-health/twin.js';
import { pyramidTwin } from '../prevention-pyramid/twin.js';
import type { Twin } from './twin.js';

export type { Twin, TwinRow, TwinTable } from './twin.js';

/** By the element's name without `kans-`. */
export const twins = {
  'prevention-pyramid': pyramidTwin,
  'positive-health': healthTwin,
  'goal-tracker': goalTwin,
  'neighbourhood-comparison': comparisonTwin,
} as const satisfies Readonly<Record<string, Twin>>;

export type FigureName = keyof typeof twins;
