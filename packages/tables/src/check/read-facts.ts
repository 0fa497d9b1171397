import { knowPlans } from '../schema/plan-words.js';
import type { TablesInput } from './gather.js';
import { readAnyFacts } from './read-any-facts.js';
import type { ReadFacts, TidyOptions } from './read-tidy-facts.js';

export type ReadOptions = Pick<TidyOptions, 'main' | 'indicators'>;

knowPlans();

/**
 * Reads tables as typed rows under the English names of their columns, and says what is wrong with them.
 * It never throws. English and Dutch names are read, in any case; parts such as `observations-2024` are
 * rows of `observations`; a wide table is read as the tidy one it stands for. A row holds either its value
 * or a reason in `missing`; absent cells are left out of it. Numbers that are about too few persons are
 * not in it. In `observations` the group "total" is no group. A part whose suffix is not a period, such as
 * `observations-national`, is a backdrop: its regions need not be in `regions`, its empty cells need no
 * reason, and what the table itself already holds is taken from there.
 */
export function readFacts(input: TablesInput, options: ReadOptions = {}): ReadFacts {
  return readAnyFacts(input, options);
}
