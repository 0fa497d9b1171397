import type { TablesInput } from './gather.js';
import { soundChain } from './goal-checks.js';
import { soundMeasured } from './measurement-checks.js';
import type { ReadFacts } from './read-tidy-facts.js';
import type { Sound } from './soundness.js';

/**
 * What goals, actions and all that refers to them say of each other, with what can't be used left out:
 * rings of parents are opened, rows about a goal or an action that is not in its table go, and a series has
 * one baseline at most. A goal may serve a goal of another programme, so a parent that is not in `goals`
 * stays. `input` is what the facts were read from; findings speak of it by the partner's own names.
 */
export const soundGoals = (read: ReadFacts, input: TablesInput): Sound =>
  soundMeasured(soundChain(read, input), read, input);
