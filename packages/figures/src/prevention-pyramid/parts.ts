/* What not every pyramid is made with: fetched by the first figure whose tables hold it. */
import { type Later, later } from '../later.js';

/** What an editor or a reader asks for, and the activities one by one. */
export const asking = later(() => import('./asking/index.js'));

/** Numbers of one of the two: rows that state them, or a list of activities that is counted. */
export const stated = later(() => import('./stated/index.js'));
export const listing = later(() => import('./listing/index.js'));

/** Several regions, definitions of one's own, people who are counted twice. */
export const uncommon = later(() => import('./uncommon/index.js'));

/** What rows say of each other. */
export const checks = later(() => import('./checks/index.js'));

/** Gives a part, or notes that it is to be fetched: the figure is then made again. */
export class Parts {
  readonly lacking: (() => Promise<void>)[] = [];

  need<Module>(part: Later<Module>): Module | undefined {
    if (part.isThere) return part.use();
    this.lacking.push(part.fetch);
    return undefined;
  }
}
