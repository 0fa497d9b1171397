/* The texts of a summary without shares; they are fetched with it. */
import type { Language } from '@kanskracht/tables';

const nl = {
  amounts: (when: string, where: string, amounts: string) => `${when} ging het${where} om ${amounts}.`,
  amount: (amount: string, level: string) => `${amount} bij ${level}`,
  reach: (amounts: string) => `een bereik van ${amounts}`,
  notKnown: (levels: string) => `Van ${levels} is niet alles bekend.`,
  noShares: 'Daarom is er geen verdeling in procenten.',
  nothingKnown: (when: string, where: string, what: string) =>
    `${when} is er${where} per niveau niets bekend over ${what}.`,
  noComparison: (period: string) => `Vergelijken met ${period} kan niet: van toen is niet alles bekend.`,
  mostChanged: (period: string, what: string, moved: string) =>
    `Sinds ${period} veranderde ${what} het meest: ${moved}.`,
  zero: (when: string, where: string, what: string) => `${when} is er${where} op elk niveau 0 geteld: geen ${what}.`,
  unclassified: (when: string, where: string, amount: string) =>
    `${when} is er${where} nog niets ingedeeld bij een niveau. Het gaat om ${amount}.`,
  noLevels: 'er zijn geen gegevens over preventie.',
  noNumbers: (where: string) => `er zijn nog geen cijfers over preventie${where}.`,
  levels: (count: string, names: string) => `De piramide laat ${count} niveaus zien: ${names}.`,
  level: (name: string) => `De piramide laat één niveau zien: ${name}.`,
  intends: (parts: string) => `Bedoeld is ${parts}.`,
  more: (what: string) => `meer ${what}`,
  less: (what: string) => `minder ${what}`,
};

const en: typeof nl = {
  amounts: (when, where, amounts) => `${when}, the data${where} count ${amounts}.`,
  amount: (amount, level) => `${amount} for ${level}`,
  reach: (amounts) => `a reach of ${amounts}`,
  notKnown: (levels) => `Not everything is known of ${levels}.`,
  noShares: 'That is why there are no shares in percent.',
  nothingKnown: (when, where, what) => `${when}, nothing is known${where} about ${what} by level.`,
  noComparison: (period) => `A comparison with ${period} is not possible: not everything is known of it.`,
  mostChanged: (period, what, moved) => `Since ${period}, ${what} changed most: ${moved}.`,
  zero: (when, where, what) => `${when}, 0 was counted${where} at every level: no ${what}.`,
  unclassified: (when, where, amount) => `${when}, nothing${where} is classified by level yet. It is about ${amount}.`,
  noLevels: 'there are no data about prevention.',
  noNumbers: (where) => `there are no figures about prevention${where} yet.`,
  levels: (count, names) => `The pyramid shows ${count} levels: ${names}.`,
  level: (name) => `The pyramid shows one level: ${name}.`,
  intends: (parts) => `Intended is ${parts}.`,
  more: (what) => `more ${what}`,
  less: (what) => `less ${what}`,
};

export const summaryTexts = { nl, en } satisfies Record<Language, typeof nl>;
