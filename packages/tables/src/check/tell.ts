import type { Language } from '../language.js';
import { messages, type Place, type ProblemCode, type Wording } from './messages.js';
import type { Finding, Problem } from './problem.js';

/**
 * Puts findings in the reader's language. It stands apart from the reading, because most tables are well
 * and a page need not carry these words until something is wrong. What has its words already keeps them.
 */
export function tellProblems(findings: readonly (Finding | Problem)[], lang: Language = 'nl'): Problem[] {
  return findings.map((finding) => ('message' in finding ? finding : tell(finding, lang)));
}

function tell({ details, more, ...finding }: Finding, lang: Language): Problem {
  const { problems, more: sayMore } = messages[lang];
  const place: Place = { ...finding, table: finding.table ?? '' };
  const say = problems[finding.code as ProblemCode] as (place: Place, details: unknown) => Wording;
  const { message, hint } = say(place, details);
  return { ...finding, message: more === undefined ? message : sayMore(place, more), hint };
}
