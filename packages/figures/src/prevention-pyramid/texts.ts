import type { Language } from '@kanskracht/tables';
import { later } from '../later.js';
import { nl, type Texts } from './texts-nl.js';

/** Most pages are Dutch: the English texts are fetched by the first figure that speaks English. */
export const english = later(() => import('./texts-en.js'));

/** Whether the figure can speak a language already. */
export const speaks = (lang: Language): boolean => lang === 'nl' || english.isThere;

export const fetchTexts = async (lang: Language): Promise<void> => (speaks(lang) ? undefined : english.fetch());

export const textsIn = (lang: Language): Texts => (lang === 'nl' ? nl : english.use().en);
