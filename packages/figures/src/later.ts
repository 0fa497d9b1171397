/**
 * Code that a page fetches when a figure turns out to need it. Whoever loads the library as a whole
 * (`index.ts`) has all of it at once: `complete.ts` gives it.
 */
export interface Later<Module> {
  readonly isThere: boolean;
  /** After `fetch` or `give`. */
  use(): Module;
  fetch(): Promise<void>;
  give(module: Module): void;
}

export function later<Module>(load: () => Promise<Module>): Later<Module> {
  let module: Module | undefined;
  return {
    get isThere() {
      return module !== undefined;
    },
    use() {
      if (module === undefined) throw new Error('Part of this figure is not there yet: await prepare() first.');
      return module;
    },
    async fetch() {
      module ??= await load();
    },
    give(given) {
      module = given;
    },
  };
}
