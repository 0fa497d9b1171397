import { readTidyFacts, type TableName } from '@kanskracht/tables';
import type { ReadDataset } from './facts.js';
import { later } from './later.js';
import { withoutHoles } from './without-holes.js';

/** How one sees that a column holds persons; a page fetches it when its tables have columns that nobody knows. */
export const persons = later(() => import('./persons/index.js'));

/** Reads the tidy tables that a figure uses, and no others. */
export const readUsed =
  (only: readonly TableName[]): ReadDataset =>
  (dataset, main) =>
    readTidyFacts(dataset, {
      only,
      ...withoutHoles({ main, holdsPersons: persons.isThere ? persons.use().holdsPersons : undefined }),
    });
