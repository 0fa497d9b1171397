/* What the Positive Health figure says of approximations: fetched where there are any. */
import type { ScoreKind } from '@kanskracht/tables';

export const nl = {
  title: (names: string, period: string) => `Positieve Gezondheid, benadering: ${names}${period}`,
  kind: 'benadering, geen eigen scores',
  estimated: (name: string, period: string) =>
    `Per dimensie ziet u met hoeveel van de 10 volwassenen in ${name} het${period} naar schatting goed ging.`,
  counted: (name: string, period: string) =>
    `Per dimensie ziet u met hoeveel van de 10 volwassenen in ${name} het${period} goed ging.`,
  ofTen: (value: string, from: string) => `${value} van de 10 aan de gunstige kant. Gemaakt uit: ${from}`,
  estimate: 'schatting',
  madeFrom: (name: string, share: string | undefined, highIsGood: boolean) =>
    `${name}${share === undefined ? '' : `, ${share}`}${highIsGood ? '' : ' (minder is gunstiger)'}`,
  lessIsBetter: 'minder is gunstiger',
  made: 'Gemaakt uit',
  reason: 'Waarom deze maat',
  legend: 'open punt: benadering, geen eigen score',
  note: 'Dit is een benadering: niemand gaf deze scores zelf. Eén cijfer over volwassenen staat voor een hele dimensie. De score is hoeveel van de 10 volwassenen aan de gunstige kant staan.',
  modelled:
    'De cijfers zijn schattingen met een rekenmodel. Ze volgen wie er woont en laten niet zien of een aanpak in de buurt werkt. Ze zeggen niets over kinderen.',
  otherKind: {
    self_score: 'Er zijn ook benaderingen in deze gegevens. Die staan nooit in hetzelfde web.',
    approximation: 'Er zijn ook eigen scores in deze gegevens. Die staan nooit in hetzelfde web.',
  } satisfies Record<ScoreKind, string>,
  aspectsOf: (axis: string) => `Wat er nog meer over ‘${axis}’ bekend is`,
};

export type ApproximationTexts = typeof nl;

export const en: ApproximationTexts = {
  title: (names, period) => `Positive Health, approximation: ${names}${period}`,
  kind: 'approximation, not self-scores',
  estimated: (name, period) =>
    `For each dimension you see, by estimate, for how many of 10 adults in ${name} things went well${period}.`,
  counted: (name, period) =>
    `For each dimension you see for how many of 10 adults in ${name} things went well${period}.`,
  ofTen: (value, from) => `${value} of 10 on the favourable side. Made from: ${from}`,
  estimate: 'estimate',
  madeFrom: (name, share, highIsGood) =>
    `${name}${share === undefined ? '' : `, ${share}`}${highIsGood ? '' : ' (less is better)'}`,
  lessIsBetter: 'less is better',
  made: 'Made from',
  reason: 'Why this indicator',
  legend: 'open point: approximation, not a self-score',
  note: 'This is an approximation: nobody gave these scores. One figure about adults stands for a whole dimension. The score is how many of 10 adults are on the favourable side.',
  modelled:
    'The figures are estimates made with a model. They follow who lives in a place and do not show whether a local approach works. They say nothing about children.',
  otherKind: {
    self_score: 'These data also hold approximations. They never share one web.',
    approximation: 'These data also hold self-scores. They never share one web.',
  },
  aspectsOf: (axis) => `What else is known about ‘${axis}’`,
};
