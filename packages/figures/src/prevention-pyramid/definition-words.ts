/* The partner's own names for levels and forms. */
import type { Term } from './texts-nl.js';

/** Whether a partner's label is the usual Dutch term: then it is ours, also in English and within a sentence. */
function isUsual(label: string, { label: term, noun }: Term): boolean {
  const said = label.toLowerCase();
  return said === term.toLowerCase() || said === noun;
}

/** What a partner's label is called for readers, and within a sentence: "universele preventie", or the label as a name. */
export const called = {
  // Among English words a usual Dutch term is English too.
  label: (label: string, ours: Term, dutch: Term): string =>
    ours !== dutch && isUsual(label, dutch) ? ours.label : label,
  noun: (label: string, ours: Term, dutch: Term): string => (isUsual(label, dutch) ? ours.noun : `‘${label}’`),
};
