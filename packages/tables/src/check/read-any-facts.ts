import { readDimension } from '../dimensions.js';
import { readWide } from '../wide.js';
import { Divisions } from './divisions.js';
import type { TablesInput } from './gather.js';
import { guess } from './guess.js';
import { holdsPersons } from './persons.js';
import { type AnyTable, type ReadFacts, readTidyFacts, type TidyOptions } from './read-tidy-facts.js';

const any: AnyTable = { Divisions, guess, readWide, readDimension };

/** What `readFacts` does, but for the words of goals and actions: those are for `knowPlans` to give. */
export function readAnyFacts(
  input: TablesInput,
  options: Pick<TidyOptions, 'main' | 'indicators' | 'only'>,
): ReadFacts {
  return readTidyFacts(input, { ...options, any, holdsPersons });
}
