import type { Language } from '@kanskracht/tables';
import { en } from './texts-en.js';
import { nl } from './texts-nl.js';

export type Texts = typeof nl;

const catalogues: Readonly<Record<Language, Texts>> = { nl, en };

export const textsOf = (lang: Language): Texts => catalogues[lang];
