import type { MissingReason, NotComparedReason, Verdict } from '@kanskracht/tables';
import type { View } from './options.js';

/** A level as a word: "wijk", "wijken". */
export interface LevelWord {
  readonly one: string;
  readonly many: string;
}

/** The regions of a sentence. `valued`: how many have a value, where not all have. */
export interface RegionSet {
  readonly count: string;
  readonly many: string;
  readonly within?: string;
  /** Whether they are all of `within`. */
  readonly whole: boolean;
  readonly valued?: string;
}

const level = (one: string, many: string): LevelWord => ({ one, many });

/** What the comparison says in Dutch. Numbers, names and periods come in as they are written. */
export const nl = {
  levels: {
    NL: level('land', 'landen'),
    PV: level('provincie', 'provincies'),
    GG: level('GGD-regio', 'GGD-regio’s'),
    GM: level('gemeente', 'gemeenten'),
    WK: level('wijk', 'wijken'),
    BU: level('buurt', 'buurten'),
    location: level('locatie', 'locaties'),
    own: level('gebied', 'gebieden'),
  },
  verdicts: {
    better: 'beter',
    similar: 'ongeveer gelijk',
    worse: 'slechter',
    higher: 'hoger',
    lower: 'lager',
    not_compared: 'geen oordeel',
  } satisfies Record<Verdict, string>,
  missing: {
    unknown: 'geen gegevens',
    suppressed: 'geheim of te onzeker',
    too_few: 'te weinig antwoorden',
    not_applicable: 'niet van toepassing',
    not_measured: 'niet gemeten',
    not_yet: 'nog niet bekend',
  } satisfies Record<MissingReason, string>,
  /** Why there is no verdict, after "geen oordeel: ". */
  reasons: {
    modelled: 'het cijfer is een schatting',
    no_interval: 'niet bekend hoe zeker het cijfer is',
    too_few: 'te weinig antwoorden',
    different_division: 'de gebieden horen bij verschillende jaren',
    missing: 'het cijfer ontbreekt',
    no_reference: 'er is niets om mee te vergelijken',
    is_reference: 'hiermee wordt vergeleken',
  } satisfies Record<NotComparedReason, string>,
  views: {
    dots: 'Stippen',
    distribution: 'Verdeling',
    trend: 'Verloop',
    map: 'Kaart',
    table: 'Tabel',
  } satisfies Record<View, string>,

  estimate: 'schatting',
  people: 'mensen',
  country: (name: string) => name,
  inPlace: (name: string) => `in ${name}`,
  inWhole: (name: string) => `in heel ${name}`,
  setOf: ({ count, many, within, whole, valued }: RegionSet) => {
    const all = `${many}${within === undefined ? '' : ` van ${within}`}`;
    if (valued !== undefined)
      return `${valued} van de ${count} ${whole || within === undefined ? '' : 'getoonde '}${all}`;
    return whole ? `de ${count} ${all}` : `${count} ${all}`;
  },

  title: {
    place: (name: string, place: string, period: string) => `${name} in ${place}, ${period}`,
    set: (name: string, { count, many, within, whole }: RegionSet, period: string) =>
      `${name} in ${whole ? 'de' : count} ${many}${within === undefined ? '' : ` van ${within}`}, ${period}`,
    span: (first: string, last: string) => `${first} tot ${last}`,
    group: (name: string, group: string) => `${name} (${group})`,
    empty: 'Gebieden vergelijken',
  },

  /** The phrase starts with its verb: "voelden zich gezond". */
  finding: (
    when: string,
    verb: string,
    rest: string,
    share: string,
    people: string,
    where: string,
    estimate: boolean,
  ) => {
    const tail = rest === '' ? '' : ` ${rest}`;
    return estimate
      ? `Naar schatting ${verb} ${when} ongeveer ${share} van de 100 ${people} ${where}${tail}`
      : `${capital(when)} ${verb} ${share} van de 100 ${people} ${where}${tail}`;
  },
  findingSet: (
    when: string,
    verb: string,
    rest: string,
    share: string,
    people: string,
    where: string,
    estimate: boolean,
  ) => {
    const tail = rest === '' ? '' : ` ${rest}`;
    return estimate
      ? `Naar schatting ${verb} ${when} ${where} ${share} van de 100 ${people}${tail}`
      : `${capital(when)} ${verb} ${where} ${share} van de 100 ${people}${tail}`;
  },
  findingBeside: (where: string, share: string, same: boolean) => `; ${where} ${same ? 'ook ' : ''}${share}`,
  lessThanOne: 'minder dan 1',
  fromTo: (low: string, high: string) => `${low} tot ${high}`,
  plain: (name: string, where: string, when: string, value: string, estimate: boolean) =>
    `${capital(name)} ${where} ${when}: ${estimate ? 'naar schatting ' : ''}${value}.`,
  plainBeside: (where: string, value: string) => `${capital(where)} is dat ${value}.`,
  noValue: (name: string, where: string, when: string, reason: string) =>
    `${capital(name)}: ${where} is er ${when} geen cijfer (${reason}).`,
  noValues: (name: string, where: string, when: string) => `${capital(name)}: ${where} zijn er ${when} geen cijfers.`,
  gap: (difference: string) => `Het verschil is ${difference}.`,
  noGap: 'Er is geen verschil.',
  before: (when: string, value: string) => `${capital(when)} was het ${value}.`,
  judged: {
    better: (place: string, reference: string) => `${place} doet het beter dan ${reference}; dat zal geen toeval zijn.`,
    worse: (place: string, reference: string) =>
      `${place} doet het slechter dan ${reference}; dat zal geen toeval zijn.`,
    similar: (place: string, reference: string) =>
      `${place} en ${reference} zijn ongeveer gelijk: het verschil kan toeval zijn.`,
    higher: (place: string, reference: string) => `${place} ligt hoger dan ${reference}; dat zal geen toeval zijn.`,
    lower: (place: string, reference: string) => `${place} ligt lager dan ${reference}; dat zal geen toeval zijn.`,
  },
  tally: (reference: string, counts: string) => `Vergeleken met ${reference}: ${counts}.`,
  tallyOf: (count: string, word: string) => `${count} ${word}`,
  shares: (lower: string, higher: string, many: string, scope: 'country' | 'data') =>
    `Van de 100 ${many} ${scope === 'country' ? 'in het land' : 'in deze gegevens'} hebben er ${lower} een lager en ${higher} een hoger cijfer.`,

  points: (difference: string) => `${difference} procentpunt`,
  above: (difference: string) => `${difference} hoger`,
  below: (difference: string) => `${difference} lager`,
  equal: 'gelijk',
  than: (difference: string, reference: string) => `${difference} dan ${reference}`,
  equalTo: (reference: string) => `gelijk aan ${reference}`,
  between: (low: string, high: string) => `onzekerheid ${low} tot ${high}`,
  about: (value: string) => `naar schatting ${value}`,
  comparedWith: 'hiermee worden de andere cijfers vergeleken',
  noVerdict: (reason: string) => `geen oordeel: ${reason}`,
  n: (count: string) => `n = ${count}`,
  newSeries: 'nieuwe reeks',
  noPosition: 'Plaats op de kaart onbekend',

  heads: {
    differenceInPoints: (reference: string) => `verschil met ${reference} in procentpunt`,
    difference: (reference: string) => `verschil met ${reference}`,
  },
  population: (count: string, many: string, scope: 'country' | 'data') =>
    scope === 'country' ? `alle ${count} ${many} van het land` : `alle ${count} ${many} in deze gegevens`,

  legend: {
    hollow: 'schatting',
    dot: 'gemeten waarde',
    interval: 'onzekerheid (95%)',
    missing: 'geen cijfer',
    classOf: (low: string, high: string) => `${low} tot ${high}`,
    classLast: (low: string, high: string) => `${low} tot en met ${high}`,
  },

  notes: {
    modelled:
      'Dit zijn schattingen uit een rekenmodel. Ze hangen af van wie er woont, en laten niet zien wat een aanpak in de wijk doet. Daarom staat er geen oordeel bij.',
    people: (people: string) => `De cijfers gaan alleen over ${people}.`,
    interval:
      'De streep bij een stip toont de onzekerheid: het echte cijfer ligt waarschijnlijk (95%) binnen die streep.',
    noInterval: 'Hoe zeker de cijfers zijn, is niet bekend. Daarom staat er geen oordeel bij.',
    chance: 'Hier worden veel gebieden vergeleken. Gemiddeld verschilt één op de twintig alleen door toeval.',
    contains: (reference: string) =>
      `In het cijfer van ${reference} tellen deze gebieden zelf mee. Het verschil met de rest is dus iets groter.`,
    division: 'De gebieden horen bij indelingen van verschillende jaren. Daarom staat er geen oordeel bij.',
    noReference: 'Er is geen gebied om mee te vergelijken.',
    cutAxis: 'De as begint niet bij 0.',
    missing: (count: string, some: boolean) =>
      some ? `Van ${count} gebieden ontbreekt het cijfer.` : 'Van één gebied ontbreekt het cijfer.',
    grey: (many: string, named: boolean) =>
      named
        ? `De grijze lijnen zijn de andere ${many}.`
        : `De grijze lijnen zijn ${many}. Kies een gebied om de lijn ervan te zien.`,
    broken: 'Waar een lijn onderbroken is, ontbreekt een cijfer of begint een nieuwe reeks.',
    map: (wide: boolean): string =>
      wide
        ? 'Elk vakje is een gebied, zo veel mogelijk op zijn plaats; op een smal scherm maar ongeveer. De grootte zegt niets.'
        : 'Elk vakje is een gebied, ongeveer op zijn plaats. De grootte zegt niets.',
    order: 'De volgorde volgt het cijfer. Kleine verschillen zeggen weinig.',
  },

  marksLabel: (name: string) => `${name}, per gebied`,
  periodMark: (period: string, values: string) => `${period}: ${values}.`,

  columns: {
    region: 'Gebied',
    code: 'Code',
    period: 'Periode',
    series: 'Reeks',
    value: 'Waarde',
    lower: 'Ondergrens',
    upper: 'Bovengrens',
    n: 'Aantal (n)',
    difference: 'Verschil',
    verdict: 'Oordeel',
    missing: 'Waarom geen cijfer',
  },
  source: (text: string) => `Bron: ${text}`,
  sourceless: (text: string) => `Periode: ${text}`,

  controls: {
    indicator: 'Onderwerp',
    region: 'Gebied',
    reference: 'Vergelijk met',
    period: 'Periode',
    view: 'Weergave',
    all: (many: string) => `Alle ${many}`,
    noReference: 'Niets',
  },
};

/** With a capital letter at its start. */
function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
