import type { Language } from '../language.js';
import type { TablesInput } from './gather.js';
import { soundPrevention } from './prevention-checks.js';
import type { Problem } from './problem.js';
import { readFacts } from './read-facts.js';
import { soundGoals } from './sound-goals.js';
import { tellProblems } from './tell.js';

/**
 * What is wrong with tables, told so that a web editor can mend it, in Dutch by default; an empty list
 * when all is well.
 */
export function checkTables(tables: TablesInput, { lang }: { readonly lang?: Language } = {}): Problem[] {
  const read = readFacts(tables);
  const found = [soundPrevention(read, tables), soundGoals(read, tables)].flatMap(({ findings }) => findings);
  return tellProblems([...read.problems, ...found], lang);
}
