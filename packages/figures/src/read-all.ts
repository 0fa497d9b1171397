import { readFacts } from '@kanskracht/tables';
import type { ReadDataset } from './facts.js';

/** All tables, wide ones too: what scores and observations need. */
export const readAll: ReadDataset = (dataset, main) => readFacts(dataset, main === undefined ? {} : { main });
