/* The texts of lists, of the matrix and of definitions; they are fetched with them. */
import type { Direction, Language } from '@kanskracht/tables';

const nl = {
  programme: (name: string) => `programmalijn ${name}`,
  theme: (name: string) => `thema ${name}`,
  partner: (name: string) => `partner: ${name}`,
  list: (name: string) => `Activiteiten: ${name}`,
  none: 'geen activiteiten',
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

const en: typeof nl = {
  programme: (name) => `programme line ${name}`,
  theme: (name) => `theme ${name}`,
  partner: (name) => `partner: ${name}`,
  list: (name) => `Activities: ${name}`,
  none: 'no activities',
  others: (count) => `${count} more`,
  matrix: 'An activity counts in each age group that it is meant for.',
  activities: (about, periods) => `${about}: list of activities${periods}`,
  definitions: (about) => `${about}: what the levels mean`,
  code: 'Code',
  activity: 'Activity',
  approach: 'Approach',
  partnerLabel: 'Partner',
  ageFrom: 'Age from',
  ageTo: 'Age up to and including',
  plain: 'Plain name',
  definition: 'Meaning',
  source: 'Source',
  order: 'Order',
  direction: 'Intended',
  directions: { up: 'more', down: 'less', none: 'the same' },
  titleWithout: (about) => `${about}: levels and what is intended`,
};

export const listTexts = { nl, en } satisfies Record<Language, typeof nl>;

export const titleWithout = (about: string, lang: Language): string => listTexts[lang].titleWithout(about);

/** What must be said of the matrix. */
export const listNotes = (lang: Language): string[] => [listTexts[lang].matrix];
