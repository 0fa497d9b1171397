/* The Dutch texts of what is not plain; they are fetched with it. The English ones come with all English texts. */
import type { Approach, Direction, Language, MissingReason, PreventionLevel } from '@kanskracht/tables';
import { english } from '../texts.js';
import type { CommonLevel, Term } from '../texts-nl.js';

const nl = {
  /* Those of care come with a partner's definitions. */
  levels: {
    care_related: {
      label: 'Zorggerelateerd',
      noun: 'zorggerelateerde preventie',
      plain: 'voor mensen die al een ziekte of aandoening hebben, zodat het niet erger wordt',
    },
    care: { label: 'Zorg', noun: 'zorg', plain: 'behandeling en zorg' },
  } as Readonly<Record<Exclude<PreventionLevel, CommonLevel>, Term>>,
  approaches: {
    collective: { label: 'collectief', plain: 'voor veel mensen tegelijk' },
    individual: { label: 'individueel', plain: 'voor één persoon of gezin' },
  } as Readonly<Record<Approach, { readonly label: string; readonly plain: string }>>,
  missing: {
    unknown: 'geen gegevens',
    suppressed: 'niet openbaar',
    too_few: 'te weinig om te tonen',
    not_applicable: 'niet van toepassing',
    not_measured: 'niet geteld',
    not_yet: 'nog niet geteld',
  } as Readonly<Record<MissingReason, string>>,
  whyEmpty: 'Waarom leeg',
  aim: 'bedoeld',
  intended: { up: 'bedoeld: meer', down: 'bedoeld: minder', none: undefined } as Readonly<
    Record<Direction, string | undefined>
  >,
  asIntended: ', zoals bedoeld',
  otherwise: { up: ', maar meer was de bedoeling', down: ', maar minder was de bedoeling' },
  atLeast: (amount: string) => `ten minste ${amount}`,
  only: (parts: string) => ` (alleen ${parts})`,
  meaning: (text: string) => `Uitleg: ${text}`,
  noShares: 'geen verdeling in procenten',
  notes: {
    twice: (amount: string) => `Bij meer dan één niveau, en bij elk meegeteld: ${amount}.`,
    withoutPeriod: (amount: string) => `Zonder periode, en niet meegeteld: ${amount}.`,
    summed: (count: string) => `De cijfers zijn de som van ${count} gebieden.`,
    definitions: (sources: string) => `De namen en de uitleg van de niveaus komen uit: ${sources}.`,
    intended: '‘Bedoeld’ is wat de strategie wil. Het is niet geteld.',
  },
};

export type RemarkTexts = typeof nl;

export const remarkTexts = (lang: Language): RemarkTexts => (lang === 'nl' ? nl : english.use().remarks);
