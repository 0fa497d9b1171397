/* Every text of the Positive Health figure, in both languages. `en` has the shape of `nl`. */
import type { Language, MissingReason } from '@kanskracht/tables';
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
  approximationTitle: (names: string, period: string) => `Positieve Gezondheid, benadering: ${names}${period}`,
  inPeriod: (period: string) => ` in ${period}`,
  kinds: { self_score: 'eigen scores', approximation: 'benadering, geen eigen scores' },
  summary: {
    selfScore: (name: string, period: string) => `Mensen in ${name} gaven zichzelf${period} per dimensie een score.`,
    groupScore: (name: string, period: string) => `${name}: de scores die mensen zichzelf gaven${period}.`,
    same: (value: string, names: string) => `Overal is de score ${value}: bij ${names}.`,
    highest: (high: string, highValue: string, low: string, lowValue: string) =>
      `De hoogste score is ${highValue} voor ${high}, de laagste ${lowValue} voor ${low}.`,
    only: (axis: string, value: string) => `Alleen voor ${axis} is er een score: ${value}.`,
    approximation: (name: string, period: string) =>
      `Per dimensie ziet u hoeveel van de 10 volwassenen in ${name} er${period} naar schatting gunstig voor stonden.`,
    approximationCounted: (name: string, period: string) =>
      `Per dimensie ziet u hoeveel van de 10 volwassenen in ${name} er${period} gunstig voor stonden.`,
    furthest: (axis: string, value: string, reference: string, referenceValue: string) =>
      `Het verste van ${reference} ligt ${axis}: ${value} tegen ${referenceValue}.`,
    spread: (axis: string, low: string, lowName: string, high: string, highName: string) =>
      `Ze verschillen het meest bij ${axis}: van ${low} (${lowName}) tot ${high} (${highName}).`,
    alike: 'Hun scores zijn op elke dimensie gelijk.',
    equal: (reference: string) => `Op elke dimensie is dat gelijk aan ${reference}.`,
    gap: (axes: string) => `Voor ${axes} zijn er geen gegevens.`,
    empty: 'Er zijn geen scores in deze gegevens.',
    nothing: (name: string, period: string) => `Er zijn geen scores voor ${name}${period}.`,
  },
  mark: {
    score: (axis: string, name: string, value: string) => `${axis}, ${name}: ${value}`,
    outOf: (value: string, max: string) => `${value} op een schaal van 0 tot ${max}`,
    ofTen: (value: string, about: string) => `${value} van de 10 volwassenen aan de gunstige kant (${about})`,
    estimated: 'schatting',
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
    made: 'Gemaakt uit',
    madeFrom: (name: string, share: string) => `${name}: ${share}`,
    reason: 'Waarom deze maat',
  },
  legend: {
    approximation: 'open teken: benadering, geen eigen score',
    interval: 'streep: zo zeker zijn we (95%)',
  },
  notes: {
    conversation:
      'Dit web is bedoeld om over te praten. Het is geen meetinstrument: er is geen totaalscore en de oppervlakte zegt niets.',
    approximation:
      'Dit is een benadering: niemand gaf deze scores zelf. Eén cijfer over volwassenen staat voor een hele dimensie. De score is hoeveel van de 10 volwassenen aan de gunstige kant staan.',
    modelled:
      'De cijfers zijn schattingen met een rekenmodel. Ze volgen wie er woont en laten niet zien of een aanpak in de buurt werkt. Ze zeggen niets over kinderen.',
    otherKind: {
      self_score: 'Er zijn ook benaderingen in deze gegevens. Die staan nooit in hetzelfde web.',
      approximation: 'Er zijn ook eigen scores in deze gegevens. Die staan nooit in hetzelfde web.',
    },
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
  sourceParts: { estimate: 'schatting', n: (n: string) => `n = ${n}` },
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
  aspectsOfApproximation: (axis: string) => `Wat er nog meer over ‘${axis}’ bekend is`,
};

const en: typeof nl = {
  dimensions: {
    LF: { label: 'Bodily functions', plain: 'how your body works' },
    MW: { label: 'Mental well-being', plain: 'how you feel and think' },
    ZG: { label: 'Meaningfulness', plain: 'what gives your life meaning' },
    KL: { label: 'Quality of life', plain: 'how you can enjoy your life' },
    MD: { label: 'Participation', plain: 'how you take part with others' },
    DF: { label: 'Daily functioning', plain: 'how you get through your day' },
  },
  missing: {
    unknown: 'no data',
    suppressed: 'not published',
    too_few: 'too few answers',
    not_applicable: 'does not apply',
    not_measured: 'no data',
    not_yet: 'not measured yet',
  },
  name: 'Positive Health',
  title: (names, period) => `Positive Health: ${names}${period}`,
  approximationTitle: (names, period) => `Positive Health, approximation: ${names}${period}`,
  inPeriod: (period) => ` in ${period}`,
  kinds: { self_score: 'own scores', approximation: 'approximation, not own scores' },
  summary: {
    selfScore: (name, period) => `People in ${name} gave themselves a score for each dimension${period}.`,
    groupScore: (name, period) => `${name}: the scores that people gave themselves${period}.`,
    same: (value, names) => `The score is ${value} everywhere: for ${names}.`,
    highest: (high, highValue, low, lowValue) =>
      `The highest score is ${highValue} for ${high}, the lowest ${lowValue} for ${low}.`,
    only: (axis, value) => `There is a score for ${axis} only: ${value}.`,
    approximation: (name, period) =>
      `For each dimension you see an estimate of how many of 10 adults in ${name} were on the favourable side${period}.`,
    approximationCounted: (name, period) =>
      `For each dimension you see how many of 10 adults in ${name} were on the favourable side${period}.`,
    furthest: (axis, value, reference, referenceValue) =>
      `Furthest from ${reference} is ${axis}: ${value} against ${referenceValue}.`,
    spread: (axis, low, lowName, high, highName) =>
      `They differ most on ${axis}: from ${low} (${lowName}) to ${high} (${highName}).`,
    alike: 'Their scores are equal on every dimension.',
    equal: (reference) => `On every dimension that equals ${reference}.`,
    gap: (axes) => `There are no data for ${axes}.`,
    empty: 'There are no scores in these data.',
    nothing: (name, period) => `There are no scores for ${name}${period}.`,
  },
  mark: {
    score: (axis, name, value) => `${axis}, ${name}: ${value}`,
    outOf: (value, max) => `${value} on a scale from 0 to ${max}`,
    ofTen: (value, about) => `${value} of 10 adults on the favourable side (${about})`,
    estimated: 'estimate',
    interval: (lower, upper) => `between ${lower} and ${upper}`,
    n: (n) => `${n} people`,
    meanOf: (count) => `mean of ${count} questions`,
  },
  marksLabel: 'Scores by dimension',
  table: {
    caption: (names, period) => `Scores by dimension for ${names}${period}`,
    region: 'Code',
    name: 'Region or group',
    dimension: 'Dimension',
    aspect: 'Aspect',
    period: 'Period',
    score: 'Score (0–10)',
    lower: 'Lower limit',
    upper: 'Upper limit',
    n: 'Number of people',
    kind: 'Kind',
    missing: 'Why empty',
    made: 'Made from',
    madeFrom: (name, share) => `${name}: ${share}`,
    reason: 'Why this indicator',
  },
  legend: {
    approximation: 'open sign: approximation, not an own score',
    interval: 'line: how sure we are (95%)',
  },
  notes: {
    conversation:
      'This web is meant to talk about. It is not a measuring instrument: there is no total score and the area says nothing.',
    approximation:
      'This is an approximation: nobody gave these scores. One figure about adults stands for a whole dimension. The score is how many of 10 adults are on the favourable side.',
    modelled:
      'The figures are estimates made with a model. They follow who lives in a place and do not show whether a local approach works. They say nothing about children.',
    otherKind: {
      self_score: 'These data also hold approximations. They never share one web.',
      approximation: 'These data also hold own scores. They never share one web.',
    },
    leftOut: (count) =>
      count === 1
        ? 'The data hold one more region or group.'
        : `The data hold ${count} more regions or groups. Choose three at most.`,
    meanOf: 'A score here is the mean of the questions of a dimension.',
    fewAxes: 'A web needs at least three dimensions; that is why the scores stand on a line.',
    concept: 'Concept of Positive Health: Institute for Positive Health (iPH).',
  },
  source: (text) => `Source: ${text}`,
  periodOnly: (text) => `Period: ${text}`,
  sourceParts: { estimate: 'estimate', n: (n) => `n = ${n}` },
  controls: {
    region: 'Region or group',
    reference: 'Compare with',
    none: 'nothing',
    period: 'Period',
    view: 'View',
    views: { spider: 'web', dots: 'dots', table: 'table' },
    kind: 'Kind of score',
    kinds: { self_score: 'own score', approximation: 'approximation' },
    dimension: 'Aspects of',
    noDimension: 'none',
  },
  aspectsOf: (axis) => `What ‘${axis}’ is made of`,
  aspectsOfApproximation: (axis) => `What else is known about ‘${axis}’`,
};

export type Texts = typeof nl;
export const texts: Readonly<Record<Language, Texts>> = { nl, en };

type Named = Pick<Axis, 'id' | 'label' | 'plainLabel'>;

/** An axis' name for readers: the partner's label, else ours, else the name in the data. */
export const axisLabel = ({ id, label }: Named, lang: Language): string =>
  label ?? texts[lang].dimensions[id]?.label ?? id;

/** The same with its meaning in plain words, where there are: "Zingeving (wat je leven zin geeft)". */
export function axisMeaning(axis: Named, lang: Language): string {
  const own = axis.label === undefined ? texts[lang].dimensions[axis.id]?.plain : undefined;
  const meaning = axis.plainLabel ?? own;
  return meaning === undefined ? axisLabel(axis, lang) : `${axisLabel(axis, lang)} (${meaning})`;
}
