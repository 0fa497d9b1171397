/* The texts of the prevention pyramid in Dutch; `texts-en.ts` has the same in English. */
import type { Form } from '@kanskracht/tables';
import type { Change } from './model.js';
import type { PyramidView } from './options.js';

export type Masked = NonNullable<Change['masked']>;

/** A level or a form in our own words, for where the partner has none. */
export interface Term {
  readonly label: string;
  /** The label within a sentence: "was 41 procent van de activiteiten universele preventie". */
  readonly noun: string;
  readonly plain?: string | undefined;
}

/** The levels that nearly all data have; `remarks/texts.ts` has the others. */
export type CommonLevel = 'universal' | 'selective' | 'indicated' | 'unclassified';

/** The words of "ging 41 procent van de uren naar universele preventie". */
type ShareWords = readonly [verb: string, of: string, to: string];

/** The words of a measure. */
export interface Measured {
  /** In a list of choices. */
  readonly name: string;
  /** In a title: "Preventie in Stein: activiteiten per niveau". */
  readonly what: string;
  /** After a number; for euros and percentages the sign says it. */
  readonly unit?: readonly [one: string, many: string];
  readonly share: ShareWords;
}

export const nl = {
  levels: {
    universal: { label: 'Universeel', noun: 'universele preventie', plain: 'voor iedereen' },
    selective: {
      label: 'Selectief',
      noun: 'selectieve preventie',
      plain: 'voor groepen die extra aandacht nodig hebben',
    },
    indicated: {
      label: 'Geïndiceerd',
      noun: 'geïndiceerde preventie',
      plain: 'voor mensen met beginnende of grotere problemen',
    },
    unclassified: { label: 'Niet ingedeeld', noun: 'niet ingedeeld', plain: 'nog bij geen niveau gezet' },
  } as Readonly<Record<CommonLevel, Term>>,
  forms: {
    formal: { label: 'Formeel', noun: 'formele steun', plain: 'door beroepskrachten' },
    mixed: { label: 'Gemengd', noun: 'gemengde steun', plain: 'door beroepskrachten en vrijwilligers samen' },
    informal: { label: 'Informeel', noun: 'informele steun', plain: 'door vrijwilligers, familie of buren' },
    unknown: { label: 'Vorm onbekend', noun: 'steun waarvan de vorm onbekend is' },
  } as Readonly<Record<Form, Term>>,
  activities: {
    name: 'aantal activiteiten',
    what: 'activiteiten',
    unit: ['activiteit', 'activiteiten'],
    share: ['was', 'van de activiteiten', ''],
  } as Measured,
  percent: (value: string) => `${value} procent`,
  points: (value: string) => `${value} procentpunt`,
  change: {
    up: (amount: string) => `${amount} meer`,
    down: (amount: string) => `${amount} minder`,
    same: 'gelijk gebleven',
    share: (moved: string) => `aandeel ${moved}`,
  },
  ages: {
    between: (from: number, to: number) => `${from} tot en met ${to} jaar`,
    one: (age: number) => `${age} jaar`,
    from: (from: number) => `${from} jaar en ouder`,
    to: (to: number) => `tot en met ${to} jaar`,
    unknown: 'leeftijd onbekend',
  },
  drawing: {
    shiftLevels: 'Verschuiving tussen de niveaus (aandeel in procent)',
    shiftForms: 'Verschuiving tussen formeel en informeel (aandeel in procent)',
    forms: 'Formeel en informeel (aandeel in procent)',
  },
  name: 'Preventie',
  nameIn: (place: string) => `Preventie in ${place}`,
  title: (about: string, what: string, periods: string) => `${about}: ${what} per niveau${periods}`,
  summary: {
    inPlace: (place: string) => ` in ${place}`,
    inData: 'in deze gegevens',
    share: (when: string, [verb, of, to]: ShareWords, share: string, where: string, what: string) =>
      `${when} ${verb} ${share} procent ${of}${where} ${to}${what}`,
    alsoShare: ([, , to]: ShareWords, share: string, what: string) => `${share} procent ${to}${what}`,
    formShare: ([verb, , to]: ShareWords, share: string, what: string) =>
      `Van alles samen ${verb} ${share} procent ${to}${what}`,
    was: (when: string, share: string) => `; ${when} was dat ${share} procent.`,
    thatIs: (moved: string) => `Dat is ${moved}.`,
    formMoved: (what: string, from: string, to: string, moved: string) =>
      `Het aandeel van ${what} ging van ${from} naar ${to} procent: ${moved}.`,
    numbers: (from: string, to: string) => ` (van ${from} naar ${to})`,
  },
  /* A share that moved while its number did not go along. */
  masked: {
    rose_with_total: (numbers) => `maar er kwam niets bij${numbers}, alleen het totaal werd kleiner`,
    fell_with_total: (numbers) => `maar er ging niets af${numbers}, alleen het totaal werd groter`,
  } as Readonly<Record<Masked, (numbers: string) => string>>,
  shareMoved: { rose_with_total: 'het aandeel steeg', fell_with_total: 'het aandeel daalde' } as Readonly<
    Record<Masked, string>
  >,
  mark: {
    share: (percent: string) => `${percent} van wat is ingedeeld`,
    difference: (said: string) => `Verschil: ${said}.`,
    choose: 'Kies dit niveau voor de lijst.',
  },
  marksLabel: 'Preventie per niveau',
  notes: {
    triangle: 'De driehoek zegt niets over aantallen.',
    shares: (total: string) => `De percentages gaan over alles wat is ingedeeld: ${total}.`,
    unclassified: (amount: string) => `Niet ingedeeld, en niet meegeteld in percentages: ${amount}.`,
    masked: (what: string, warning: string) => `Let op bij ${what}: ${warning}.`,
    ownDefinitions: 'Elke organisatie legt de niveaus iets anders uit.',
  },
  source: (text: string) => `Bron: ${text}`,
  labels: {
    level: 'Niveau',
    measure: 'Wat is geteld',
    form: 'Vorm',
    allForms: 'alle vormen samen',
    period: 'Periode',
    comparePeriod: 'Vergelijk met',
    region: 'Gebied',
    share: 'Aandeel',
    programme: 'Programmalijn',
    theme: 'Thema',
    age: 'Leeftijd',
    all: 'alle',
    none: 'geen',
    list: 'Lijst van activiteiten',
    view: 'Weergave',
  },
  views: { pyramid: 'piramide', matrix: 'per leeftijd', table: 'tabel' } as Readonly<Record<PyramidView, string>>,
};

export type Texts = typeof nl;
