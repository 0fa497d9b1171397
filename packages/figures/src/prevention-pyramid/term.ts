import { type Block, stack, type Tools, write } from './block.js';
import type { Level } from './model.js';
import { aimsOf } from './views.js';

/** A term with its meaning, how it works and what is intended with it. */
export interface Term extends Pick<Level, 'approach' | 'intended'> {
  readonly name: string;
  readonly plain?: string | undefined;
  readonly definition?: string | undefined;
}

export const drawTerm = (term: Term, width: number, tools: Tools): Block =>
  stack([
    write(term.name, width, 'title', tools),
    write(term.plain, width, 'label', tools),
    write(term.definition, width, 'note', tools),
    aimsOf(term, width, tools),
  ]);
