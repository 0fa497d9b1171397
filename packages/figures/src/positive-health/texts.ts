/* Every text of the Positive Health figure in Dutch; `texts-en.ts` has the same in English. */
import type { Language, MissingReason } from '@kanskracht/tables';
import { later } from '../later.js';
import type { ApproximationTexts } from './approximated/index.js';
import type { Axis } from './model.js';

interface Dimension {
  readonly label: string;
  readonly plain: string;
}

const nl = {
  dimensions: {
    LF: { label: 'Lichaamsfuncties', plain: 'hoe je lichaam werkt' },
    MW: { label: 'Mentaal welbevinden', plain: 'hoe je je voelt en denkt' },
    ZG: { label: 'Zingeving', plain: 'wat je leven zin geeft' },
    KL: { label: 'Kwaliteit van leven', plain: 'hoe je van je leven kunt genieten' },
    MD: { label: 'Meedoen', plain: 'hoe je met anderen meedoet' },
    DF: { label: 'Dagelijks functioneren', plain: 'hoe je je dag doorkomt' },
  } as Readonly<Record<string, Dimension>>,
  missing: {
    unknown: 'geen gegevens',
    suppressed: 'niet openbaar',
    too_few: 'te weinig antwoorden',
    not_applicable: 'niet van toepassing',
    not_measured: 'geen gegevens',
    not_yet: 'nog niet gemeten',
  } satisfies Record<MissingReason, string>,
  name: 'Positieve Gezondheid',
  title: (names: string, period: string) => `Positieve Gezondheid: ${names}${period}`,
  selfScores: 'eigen scores',
  summary: {
    selfScore: (name: string, period: string) => `Mensen in ${name} gaven zichzelf${period} per dimensie een score.`,
    groupScore: (name: string, period: string) => `${name}: de scores die mensen zichzelf gaven${period}.`,
    same: (value: string, names: string) => `Overal is de score ${value}: bij ${names}.`,
    highest: (high: string, highValue: string, low: string, lowValue: string) =>
      `De hoogste score is ${highValue} voor ${high}, de laagste ${lowValue} voor ${low}.`,
    only: (axis: string, value: string) => `Alleen voor ${axis} is er een score: ${value}.`,
    furthest: (axis: string, value: string, reference: string, referenceValue: string) =>
      `Het verschil met ${reference} is het grootst bij ${axis}: ${value}; in ${reference} ${referenceValue}.`,
    spread: (axis: string, low: string, lowName: string, high: string, highName: string) =>
      `Ze verschillen het meest bij ${axis}: van ${low} (${lowName}) tot ${high} (${highName}).`,
    alike: 'Hun scores zijn bij elke dimensie gelijk.',
    equal: (reference: string) => `Bij elke dimensie is dat gelijk aan ${reference}.`,
    gap: (axes: string) => `Voor ${axes} zijn er geen gegevens.`,
    empty: 'Er zijn geen scores in deze gegevens.',
    nothing: (name: string, period: string) => `Er zijn geen scores voor ${name}${period}.`,
  },
  mark: {
    score: (axis: string, name: string, value: string) => `${axis}, ${name}: ${value}`,
    outOf: (value: string, max: string) => `${value} op een schaal van 0 tot ${max}`,
    interval: (lower: string, upper: string) => `tussen ${lower} en ${upper}`,
    n: (n: string) => `${n} mensen`,
    meanOf: (count: string) => `gemiddelde van ${count} deelvragen`,
  },
  marksLabel: 'Scores per dimensie',
  table: {
    caption: (names: string, period: string) => `Scores per dimensie voor ${names}${period}`,
    region: 'Code',
    name: 'Gebied of groep',
    dimension: 'Dimensie',
    aspect: 'Deelaspect',
    period: 'Periode',
    score: 'Score (0–10)',
    lower: 'Ondergrens',
    upper: 'Bovengrens',
    n: 'Aantal mensen',
    kind: 'Soort',
    missing: 'Waarom leeg',
  },
  interval: 'streep: zo zeker zijn we (95%)',
  notes: {
    conversation: 'Dit is bedoeld om over te praten. Het is geen meetinstrument: er is geen totaalscore.',
    area: 'De oppervlakte van het web zegt niets.',
    leftOut: (count: number) =>
      count === 1
        ? 'De gegevens hebben nog één ander gebied of één andere groep.'
        : `De gegevens hebben nog ${count} andere gebieden of groepen. Kies er hoogstens drie.`,
    meanOf: 'Een score is hier het gemiddelde van de deelvragen van een dimensie.',
    fewAxes: 'Een web heeft ten minste drie dimensies nodig; daarom staan de scores op een lijn.',
    concept: 'Concept Positieve Gezondheid: Institute for Positive Health (iPH).',
  },
  source: (text: string) => `Bron: ${text}`,
  periodOnly: (text: string) => `Periode: ${text}`,
  n: (n: string) => `n = ${n}`,
  controls: {
    region: 'Gebied of groep',
    reference: 'Vergelijk met',
    none: 'niets',
    period: 'Periode',
    view: 'Weergave',
    views: { spider: 'web', dots: 'stippen', table: 'tabel' },
    kind: 'Soort score',
    kinds: { self_score: 'eigen score', approximation: 'benadering' },
    dimension: 'Deelaspecten van',
    noDimension: 'geen',
  },
  aspectsOf: (axis: string) => `Waar ‘${axis}’ uit bestaat`,
};

export type Texts = typeof nl;

/** Most pages are Dutch and show self-scores: what others need is fetched by the first figure that does. */
export const english = later(() => import('./texts-en.js'));
export const approximated = later(() => import('./approximated/index.js'));

/** What is said of approximations only. */
export const approximationTexts = (lang: Language): ApproximationTexts => approximated.use()[lang];

export const textsIn = (lang: Language): Texts => (lang === 'nl' ? nl : english.use().en);

type Named = Pick<Axis, 'id' | 'label' | 'plainLabel'>;

/** An axis' name for readers: the partner's label, else ours, else the name in the data. */
export const axisLabel = ({ id, label }: Named, lang: Language): string =>
  label ?? textsIn(lang).dimensions[id]?.label ?? id;

/** The same with its meaning in plain words, where there are: "Zingeving (wat je leven zin geeft)". */
export function axisMeaning(axis: Named, lang: Language): string {
  const own = axis.label === undefined ? textsIn(lang).dimensions[axis.id]?.plain : undefined;
  const meaning = axis.plainLabel ?? own;
  return meaning === undefined ? axisLabel(axis, lang) : `${axisLabel(axis, lang)} (${meaning})`;
}

/** A place's name in the reader's language; only the country has two. */
export const placeName = (name: string, lang: Language): string =>
  lang === 'en' && name === 'Nederland' ? 'the Netherlands' : name;
