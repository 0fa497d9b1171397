import type { Language } from '../language.js';
import { type Bundle, bundle } from './bundle.js';
import { messages, type Place, type ProblemCode, type Wording } from './messages.js';
import type { Finding, Problem } from './problem.js';

/**
 * Puts findings in the reader's language; the same in many rows is told at once. It stands apart from the
 * reading, because most tables are well and a page need not carry these words until something is wrong.
 * What has its words already keeps them, and comes last.
 */
export function tellProblems(findings: readonly (Finding | Problem)[], lang: Language = 'nl'): Problem[] {
  const isTold = (finding: Finding | Problem): finding is Problem => 'message' in finding;
  const told = bundle(findings.filter((finding) => !isTold(finding))).map((each) => tell(each, lang));
  return [...told, ...findings.filter(isTold)];
}

function tell({ finding, count, rest }: Bundle, lang: Language): Problem {
  const { details, nameless, ...problem } = finding;
  const { problems, more } = messages[lang];
  const place: Place = { ...problem, table: nameless ? '' : (problem.table ?? '') };
  const say = problems[problem.code as ProblemCode] as (place: Place, details: unknown, count: number) => Wording;
  const { message, hint } = say(place, details, count);
  if (!rest) return { ...problem, message, hint };
  const { value: _, ...shared } = problem;
  return { ...shared, message: more(place, count), hint };
}
