import { readAnyFacts, type TableName } from '@kanskracht/tables';
import type { ReadDataset } from './facts.js';

const only: readonly TableName[] = [
  'regions',
  'positions',
  'indicators',
  'observations',
  'health_scores',
  'dimensions',
  'approximations',
];

/** All tables of scores and observations, wide ones too. */
export const readAll: ReadDataset = (dataset, main) => readAnyFacts(dataset, { only, ...(main && { main }) });
