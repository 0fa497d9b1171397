/* The texts of lists, of the matrix and of definitions; they are fetched with them. */
import type { Direction, Language } from '@kanskracht/tables';
import { english } from '../texts.js';

const nl = {
  programme: (name: string) => `programmalijn ${name}`,
  theme: (name: string) => `thema ${name}`,
  partner: (name: string) => `partner: ${name}`,
  list: (name: string) => `Activiteiten: ${name}`,
  none: 'geen activiteiten',
  isOpen: (amount: string, level: string, where: string) => `De lijst van ${amount} bij ${level} staat ${where}.`,
  isEmpty: (level: string) => `Bij ${level} zijn er geen activiteiten.`,
  where: { pyramid: 'onder de piramide', matrix: 'onder de figuur', table: 'in de tabel' },
  others: (count: string) => `nog ${count}`,
  matrix: 'Een activiteit telt mee bij elke leeftijdsgroep waarvoor zij bedoeld is.',
  activities: (about: string, periods: string) => `${about}: lijst van activiteiten${periods}`,
  definitions: (about: string) => `${about}: wat de niveaus betekenen`,
  code: 'Code',
  activity: 'Activiteit',
  approach: 'Aanpak',
  partnerLabel: 'Partner',
  ageFrom: 'Leeftijd van',
  ageTo: 'Leeftijd tot en met',
  plain: 'Gewone naam',
  definition: 'Uitleg',
  source: 'Bron',
  order: 'Volgorde',
  direction: 'Bedoeld',
  directions: { up: 'meer', down: 'minder', none: 'gelijk' } as Readonly<Record<Direction, string>>,
  titleWithout: (about: string) => `${about}: niveaus en wat de bedoeling is`,
};

export type ListTexts = typeof nl;

/** The English ones come with all English texts. */
export const listTexts = {
  nl,
  get en(): ListTexts {
    return english.use().lists;
  },
} satisfies Record<Language, ListTexts>;

export const titleWithout = (about: string, lang: Language): string => listTexts[lang].titleWithout(about);

/** What must be said of the matrix. */
export const listNotes = (lang: Language): string[] => [listTexts[lang].matrix];
