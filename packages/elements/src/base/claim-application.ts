/*
 * The claim of a copy that a bundler put in an application. It has its Lit at once, so it can't step aside; but
 * a delivered file that comes later can, and asks it for any figure. What the application did not import itself
 * is in a file that its bundler sets apart.
 */
import { type Claim, key } from './claim.js';

declare const kanskrachtVersion: string;

const page = globalThis as { [key]?: Claim };
page[key] ??= {
  version: kanskrachtVersion,
  // Bundlers differ in what they make of a module's own address.
  base: 'in an application',
  load: async (name) => {
    const isThere = () => customElements.get(`kans-${name}`) !== undefined;
    if (!isThere()) await import('./every-element.js');
    if (!isThere() && name !== 'kanskracht') throw new Error(`It has no ${name}.`);
  },
};
