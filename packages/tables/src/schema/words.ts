/*
 * The fixed words that code columns hold, each with the Dutch (and other) words that are read as it.
 * They are compared without regard to case, accents, spaces, hyphens and underscores.
 */
import type { Column } from './column.js';
import type * as planWords from './plan-words.js';

/** Region levels: country, province, GGD region, municipality, wijk, buurt, a location, a place of one's own. */
export const levels = {
  NL: ['land', 'country'],
  PV: ['provincie', 'province'],
  GG: ['ggd', 'ggd-regio'],
  GM: ['gemeente', 'municipality'],
  WK: ['wijk'],
  BU: ['buurt', 'neighbourhood'],
  location: ['locatie'],
  own: ['eigen'],
} as const;

export const polarities = {
  higher_is_better: ['hoger is beter', 'hoger gunstig', 'hoog is goed'],
  lower_is_better: ['lager is beter', 'lager gunstig', 'laag is goed'],
  neutral: ['neutraal'],
} as const;

export const methods = {
  count: ['telling', 'aantal'],
  register: ['registratie', 'register'],
  survey: ['enquête', 'vragenlijst', 'monitor'],
  model: ['model', 'schatting', 'geschat'],
  judgement: ['oordeel'],
} as const;

/** Why a value is absent. Absent is never 0. */
export const missingReasons = {
  unknown: ['onbekend'],
  suppressed: ['geheim', 'onderdrukt'],
  too_few: ['te weinig', 'te klein'],
  not_applicable: ['niet van toepassing', 'nvt', 'n.v.t.'],
  not_measured: ['niet gemeten', 'niet gevraagd'],
  not_yet: ['nog niet'],
} as const;

export const statuses = {
  final: ['definitief'],
  provisional: ['voorlopig'],
  revised_provisional: ['nader voorlopig'],
  estimated: ['geschat'],
} as const;

export const scoreKinds = {
  self_score: ['zelfscore', 'eigen score'],
  approximation: ['benadering'],
} as const;

export const approximationRoles = { main: ['hoofd', 'hoofdmaat'], aspect: ['deelaspect'] } as const;

export const preventionLevels = {
  universal: ['universeel', 'universele preventie'],
  selective: ['selectief', 'selectieve preventie'],
  indicated: ['geïndiceerd', 'geïndiceerde preventie'],
  care_related: ['zorggerelateerd', 'zorggerelateerde preventie'],
  care: ['zorg', 'curatief', 'curatieve zorg'],
  unclassified: ['niet ingedeeld', 'onbekend'],
} as const;

/** The kinds of support that a partner defines in its own words: the levels, and the second dimension. */
export const defined = {
  ...preventionLevels,
  formal: ['formeel'],
  informal: ['informeel'],
  mixed: ['gemengd'],
} as const;

export const measures = {
  activities: ['activiteiten'],
  participants: ['deelnemers'],
  reach: ['bereik'],
  hours: ['uren'],
  euros: ['euro'],
  fte: ['fte'],
  volunteers: ['vrijwilligers'],
} as const;

export const forms = {
  formal: ['formeel'],
  informal: ['informeel'],
  mixed: ['gemengd'],
  unknown: ['onbekend'],
} as const;

export const yesNoUnknown = { yes: ['ja', 'true', '1'], no: ['nee', 'false', '0'], unknown: ['onbekend'] } as const;

export const approaches = { collective: ['collectief'], individual: ['individueel'] } as const;

export const directions = { up: ['omhoog'], down: ['omlaag'], none: ['geen'] } as const;

type WordOf<Words> = Extract<keyof Words, string>;
export type PreventionLevel = WordOf<typeof preventionLevels>;
export type PreventionMeasure = WordOf<typeof measures>;
export type Form = WordOf<typeof forms>;
export type Approach = WordOf<typeof approaches>;
export type Direction = WordOf<typeof directions>;
export type GoalKind = WordOf<typeof planWords.goalKinds>;
export type ActionState = WordOf<typeof planWords.actionStates>;
export type Basis = WordOf<typeof planWords.bases>;
export type MeasurementKind = WordOf<typeof planWords.measurementKinds>;
export type Judgement = WordOf<typeof planWords.judgements>;
export type PhaseName = WordOf<typeof planWords.phaseNames>;
export type Level = WordOf<typeof levels>;
export type Polarity = WordOf<typeof polarities>;
export type Method = WordOf<typeof methods>;
export type MissingReason = WordOf<typeof missingReasons>;
export type ScoreKind = WordOf<typeof scoreKinds>;

const unsaid = /[\p{M}\s_.-]/gu;

/** A text in the form in which words and column names are compared: no case, accents, spaces, hyphens, underscores or dots. */
export function plain(word: string): string {
  /* Once before as well: to put a long row of accents in order takes the square of its length. */
  return word.replace(unsaid, '').normalize('NFD').replace(unsaid, '').toLowerCase();
}

/** The fixed word that a cell's text stands for, or `undefined` when the column does not know it. */
export function readWord(column: Column, cell: string): string | undefined {
  const wanted = plain(cell);
  return Object.entries(column.words ?? {}).find(([word, others]) =>
    [word, ...others].some((other) => plain(other) === wanted),
  )?.[0];
}
