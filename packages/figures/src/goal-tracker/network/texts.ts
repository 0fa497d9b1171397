/* What only the network says; it is fetched with the network, in both languages. */
import type { Language } from '@kanskracht/tables';

const nl = {
  noLinks: 'Er staan nog geen lijnen: niet bekend is welke actie aan welk doel werkt.',
  worksAt: (basis: string | undefined) =>
    `stip op de lijn: de actie werkt aan het doel${basis === undefined ? '' : ` (${basis})`}`,
  unsaid: 'niet bekend hoe zeker',
  strength: 'grotere stip: helpt meer',
  serves: (goal: string) => `hoort bij: ${goal}`,
  worksAlsoAt: (goal: string) => `werkt ook aan: ${goal}`,
  parts: (count: number) => (count === 1 ? '+1 onderdeel' : `+${count} onderdelen`),
  more: (count: number) => `en nog ${count}`,
  less: 'minder laten zien',
  moreGoals: (count: number) => (count === 1 ? 'en nog 1 doel' : `en nog ${count} doelen`),
  from: (theme: string) => `uit ${theme}`,
  noAction: 'nog geen actie',
  /** Actions of it are still to begin or are over. */
  noActionNow: 'nu geen actie',
  /** Where a layer is empty. */
  none: (what: string) => `${what}: nog geen`,
};

export type NetworkTexts = typeof nl;

const en: NetworkTexts = {
  noLinks: 'There are no lines yet: it is not known which action works on which goal.',
  worksAt: (basis) => `dot on the line: the action works on the goal${basis === undefined ? '' : ` (${basis})`}`,
  unsaid: 'not known how sure',
  strength: 'larger dot: helps more',
  serves: (goal) => `belongs to: ${goal}`,
  worksAlsoAt: (goal) => `also works on: ${goal}`,
  parts: (count) => (count === 1 ? '+1 part' : `+${count} parts`),
  more: (count) => `and ${count} more`,
  less: 'show less',
  moreGoals: (count) => (count === 1 ? 'and 1 more goal' : `and ${count} more goals`),
  from: (theme) => `from ${theme}`,
  noAction: 'no action yet',
  noActionNow: 'no action now',
  none: (what) => `${what}: none yet`,
};

export const networkTexts = (lang: Language): NetworkTexts => (lang === 'nl' ? nl : en);
