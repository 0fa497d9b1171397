/* Whether anybody asks for something: a page that doesn't has the figure's defaults. */
import type { PyramidOptions } from './options.js';

/** Attributes can hold anything, and code can set them to numbers; an empty one asks nothing. */
export const textOf = (asked: unknown): string => String(asked ?? '').trim();

export const asksAnything = ({ lang, ...options }: PyramidOptions): boolean => Object.values(options).some(textOf);
