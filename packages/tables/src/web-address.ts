/**
 * An address that may stand in a link: a full one on the web. `undefined` for all else, since the data of
 * others can hold any text in its place, `javascript:` too.
 */
export function webAddress(given: unknown): string | undefined {
  return typeof given === 'string' && /^https?:\/\//i.test(given) ? given : undefined;
}
