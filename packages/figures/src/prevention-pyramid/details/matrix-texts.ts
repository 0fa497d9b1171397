/* The texts that only the matrix shows; they are fetched with it. */
import type { Language } from '@kanskracht/tables';

export const matrixTexts = {
  nl: {
    title: 'Aantal activiteiten per niveau en leeftijd',
    none: 'geen',
    hint: 'Een leeg vak met een stippellijn: hier is geen activiteit.',
  },
  en: {
    title: 'Number of activities by level and age',
    none: 'none',
    hint: 'An empty box with a dashed line: there is no activity here.',
  },
} satisfies Record<Language, Readonly<Record<string, string>>>;
