/* The partner's own words for levels and forms. */
import type { Definition } from '../model.js';
import type { Term } from '../texts-nl.js';

/**
 * A level or form as the partner words it. A usual Dutch term is ours within a sentence, and a partner who
 * gives no meaning gets ours. But its Dutch is not mixed with English: there it is all the partner's words,
 * or all ours where the partner gives no more than a usual term.
 */
export function defined({ label, plainLabel, text }: Definition, ours: Term, dutch: Term): Term {
  const name = label ?? dutch.label;
  const isUsual = [dutch.label, dutch.noun].some((term) => term.toLowerCase() === name.toLowerCase());
  const isBare = (plainLabel ?? text) === undefined;
  const isDutch = ours === dutch;
  return isUsual && isBare && !isDutch
    ? ours
    : {
        label: name,
        noun: isUsual && isDutch ? ours.noun : `‘${name}’`,
        plain: plainLabel ?? (isBare && isDutch ? ours.plain : undefined),
      };
}
