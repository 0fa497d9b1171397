/* The texts of a summary without shares; they are fetched with it. */
import type { Language } from '@kanskracht/tables';
import { english } from '../texts.js';

const nl = {
  amounts: (when: string, where: string, amounts: string) => `${when} ging het${where} om ${amounts}.`,
  amount: (amount: string, level: string) => `${amount} bij ${level}`,
  reach: (amounts: string) => `een bereik van ${amounts}`,
  notKnown: (levels: string) => `Van ${levels} is niets bekend.`,
  notWhole: (levels: string) => `Van ${levels} is niet alles bekend.`,
  noShares: 'Daarom is er geen verdeling in procenten.',
  nothingKnown: (when: string, where: string, what: string) =>
    `${when} is er${where} per niveau niets bekend over ${what}.`,
  noComparison: (period: string) => `Vergelijken met ${period} kan niet: van toen is per niveau niets bekend.`,
  mostChanged: (period: string, what: string, moved: string) =>
    `Sinds ${period} veranderde ${what} het meest: ${moved}.`,
  zero: (when: string, where: string, what: string) => `${when} is er${where} op elk niveau 0 geteld: geen ${what}.`,
  unclassified: (when: string, where: string, amount: string) =>
    `${when} is er${where} nog niets ingedeeld bij een niveau. ${amount}.`,
  thereIs: { one: (amount: string) => `Er is ${amount}`, many: (amount: string) => `Er zijn ${amount}` },
  comesTo: (amount: string) => `Het gaat om ${amount}`,
  noLevels: 'er zijn geen gegevens over preventie.',
  noNumbers: (where: string) => `er zijn nog geen cijfers over preventie${where}.`,
  levels: (count: string, names: string) => `De piramide laat ${count} niveaus zien: ${names}.`,
  level: (name: string) => `De piramide laat één niveau zien: ${name}.`,
  intends: (parts: string) => `De bedoeling: ${parts}.`,
  more: (what: string) => `meer ${what}`,
  less: (what: string) => `minder ${what}`,
};

export type SummaryTexts = typeof nl;

/** The English ones come with all English texts. */
export const summaryTexts = {
  nl,
  get en(): SummaryTexts {
    return english.use().summaries;
  },
} satisfies Record<Language, SummaryTexts>;
