/* Which copy of the library is in use on a page. Nothing here may import Lit, not even by a detour. */

declare const kanskrachtVersion: string;

/** Copies of every version, earlier and later ones, read this: add to it, and change nothing. */
export interface Claim {
  readonly version: string;
  /** The folder that the copy was loaded from, with a slash at its end; words, where it is in an application. */
  readonly base: string;
  /** Loads the delivered file of that name; rejects where this copy has no such file. */
  load(name: string): Promise<unknown>;
  /** The last copy that was told to step aside, so that it is told once. */
  told?: string;
}

export const key = Symbol.for('kanskracht');

/**
 * Where each delivered file begins. The first copy of the library on a page claims it, before anything
 * else of it is loaded: two copies of Lit would each want the Trusted Types policy `lit-html`, which a
 * strict site allows once. Another copy steps aside, and asks the first one for what it was there for.
 * Never rejects: a page without its figures is still a page.
 *
 * @param url of the delivered file
 * @param name of the delivered file, without `.js`
 * @param register loads and registers the elements of this copy
 */
export async function enter(url: string, name: string, register: () => Promise<unknown>): Promise<void> {
  const base = url.replace(/[^/]*([?#].*)?$/, '');
  const page = globalThis as { [key]?: Claim };
  page[key] ??= {
    version: kanskrachtVersion,
    base,
    load: (other) => import(/* @vite-ignore */ /* webpackIgnore: true */ `${base}${other}.js`),
  };
  const claim = page[key];
  const mine = `Kanskracht ${kanskrachtVersion} (${base})`;
  const first = `Kanskracht ${claim.version} (${claim.base})`;
  try {
    if (mine === first) await register();
    else {
      if (claim.told !== mine) console.warn(`${first} draws the figures of this page; ${mine} steps aside.`);
      claim.told = mine;
      await claim.load(name);
    }
  } catch (error) {
    console.error(
      `${first} could not load ${name}. Is the whole folder there, and does the page's policy allow it?`,
      error,
    );
  }
}
