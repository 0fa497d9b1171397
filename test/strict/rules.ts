/* What a policy says, for tests that expect no more and no less than that. */
import { policies } from '../../scripts/policy.mjs';

/** What stands in a directive, or in the one that it falls back on; undefined where nothing is ruled. */
function sources(policy: string, ...names: readonly string[]): readonly string[] | undefined {
  const directives = (policies[policy] ?? []).map((text) => text.split(/\s+/));
  for (const name of [...names, 'default-src']) {
    const found = directives.find(([first]) => first === name);
    if (found !== undefined) return found.slice(1);
  }
  return undefined;
}

const allows = (found: readonly string[] | undefined, ...words: readonly string[]): boolean =>
  found === undefined || words.some((word) => found.includes(word));

/** Whether an image may have an address that holds its own content: without it there is no PNG. */
export const allowsContentImages = (policy: string): boolean => allows(sources(policy, 'img-src'), 'data:');

/** Whether code may be made from text. */
export const allowsCodeFromText = (policy: string): boolean => allows(sources(policy, 'script-src'), "'unsafe-eval'");

/** Whether an element may have a style attribute. */
export const allowsStyleAttributes = (policy: string): boolean =>
  allows(sources(policy, 'style-src-attr', 'style-src'), "'unsafe-inline'");

/** Whether two copies of Lit may be on the page. */
export function allowsTwoLits(policy: string): boolean {
  const names = (policies[policy] ?? []).find((text) => text.startsWith('trusted-types '));
  return names === undefined || names.includes("'allow-duplicates'");
}
