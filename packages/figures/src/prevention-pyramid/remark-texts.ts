/* The texts of what is not plain; they are fetched with it. */
import type { Approach, Direction, Language, MissingReason, PreventionLevel } from '@kanskracht/tables';
import type { Change } from './model.js';
import type { CommonLevel, Term } from './texts-nl.js';

type Masked = NonNullable<Change['masked']>;

const nl = {
  /* Those of care come with a partner's definitions. */
  levels: {
    care_related: {
      label: 'Zorggerelateerd',
      noun: 'zorggerelateerde preventie',
      plain: 'voor mensen die al een ziekte of aandoening hebben, zodat het niet erger wordt',
    },
    care: { label: 'Zorg', noun: 'zorg', plain: 'behandeling en zorg' },
    unclassified: { label: 'Niet ingedeeld', noun: 'niet ingedeeld', plain: 'nog bij geen niveau gezet' },
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
  masked: {
    rose_with_total: (numbers) => `maar het getal zelf steeg niet${numbers}: het totaal is kleiner geworden`,
    fell_with_total: (numbers) => `maar het getal zelf daalde niet${numbers}: het totaal is groter geworden`,
  } as Readonly<Record<Masked, (numbers: string) => string>>,
  shareMoved: { rose_with_total: 'het aandeel steeg', fell_with_total: 'het aandeel daalde' } as Readonly<
    Record<Masked, string>
  >,
  meaning: (text: string) => `Uitleg: ${text}`,
  noShares: 'geen verdeling in procenten',
  notes: {
    unclassified: (amount: string) => `Niet ingedeeld, en niet meegeteld in percentages: ${amount}.`,
    masked: (what: string, warning: string) => `Let op bij ${what}: ${warning}.`,
    twice: (amount: string) => `Bij meer dan één niveau, en bij elk meegeteld: ${amount}.`,
    withoutPeriod: (amount: string) => `Zonder periode, en niet meegeteld: ${amount}.`,
    summed: (count: string) => `De cijfers zijn de som van ${count} gebieden.`,
    definitions: (sources: string) => `De namen en de uitleg van de niveaus komen uit: ${sources}.`,
    intended: '‘Bedoeld’ is wat de strategie wil. Het is niet geteld.',
  },
};

const en: typeof nl = {
  levels: {
    care_related: {
      label: 'Care-related',
      noun: 'care-related prevention',
      plain: 'for people who have an illness or condition, so that it does not get worse',
    },
    care: { label: 'Care', noun: 'care', plain: 'treatment and care' },
    unclassified: { label: 'Not classified', noun: 'not classified', plain: 'not put at any level yet' },
  },
  approaches: {
    collective: { label: 'collective', plain: 'for many people at once' },
    individual: { label: 'individual', plain: 'for one person or family' },
  },
  missing: {
    unknown: 'no data',
    suppressed: 'not published',
    too_few: 'too few to show',
    not_applicable: 'does not apply',
    not_measured: 'not counted',
    not_yet: 'not counted yet',
  },
  whyEmpty: 'Why empty',
  aim: 'intended',
  intended: { up: 'intended: more', down: 'intended: less', none: undefined },
  asIntended: ', as intended',
  otherwise: { up: ', but more was intended', down: ', but less was intended' },
  atLeast: (amount) => `at least ${amount}`,
  only: (parts) => ` (only ${parts})`,
  masked: {
    rose_with_total: (numbers) => `but the figure itself did not rise${numbers}: the total became smaller`,
    fell_with_total: (numbers) => `but the figure itself did not fall${numbers}: the total became larger`,
  },
  shareMoved: { rose_with_total: 'the share rose', fell_with_total: 'the share fell' },
  meaning: (text) => `Meaning: ${text}`,
  noShares: 'no shares in percent',
  notes: {
    unclassified: (amount) => `Not classified, and not counted in percentages: ${amount}.`,
    masked: (what, warning) => `Mind ${what}: ${warning}.`,
    twice: (amount) => `At more than one level, and counted at each: ${amount}.`,
    withoutPeriod: (amount) => `Without a period, and not counted: ${amount}.`,
    summed: (count) => `The figures are the sum of ${count} regions.`,
    definitions: (sources) => `The names and meanings of the levels come from: ${sources}.`,
    intended: '‘Intended’ is what the strategy wants. It was not counted.',
  },
};

const texts = { nl, en } satisfies Record<Language, typeof nl>;

export const remarkTexts = (lang: Language): typeof nl => texts[lang];
