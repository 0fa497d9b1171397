/* One score in words: the same words at a mark, under the figure and in the summary. */
import type { Language } from '@kanskracht/tables';
import { formatNumber, formatValue } from '../format.js';
import type { Approximated, Aspect, Axis, PositiveHealthModel, Score, Subject } from './model.js';
import { approximationTexts, axisMeaning, placeName, textsIn } from './texts.js';

/** `7,2`: one decimal, always. */
export const scoreText = (value: number, lang: Language): string => formatNumber(value, lang, 1, true);

/** Why there is no score. */
export const missingText = (score: Score, lang: Language): string => textsIn(lang).missing[score.missing ?? 'unknown'];

/** The indicator that an approximation was made from, in the reader's language. */
const indicatorName = ({ name, nameEn }: { name: string; nameEn?: string }, lang: Language): string =>
  (lang === 'en' ? nameEn : undefined) ?? name;

/** The indicator with its own value, so that nobody takes the turned score for it. */
export const madeFrom = (approximated: Approximated, lang: Language): string =>
  approximationTexts(lang).madeFrom(
    indicatorName(approximated, lang),
    approximated.share === undefined ? undefined : formatValue(approximated.share, '%', lang),
    approximated.favourableIsHigh,
  );

/** An aspect's name, with a warning where its score was turned: "volwassenen met overgewicht (minder is gunstiger)". */
export function aspectLabel({ label, labelEn, scores }: Aspect, lang: Language): string {
  const name = (lang === 'en' ? labelEn : undefined) ?? label;
  const turned = [...scores.values()].some(({ approximated }) => approximated?.favourableIsHigh === false);
  return turned ? `${name} (${approximationTexts(lang).lessIsBetter})` : name;
}

/** A score with what it is out of, how sure it is and what it was made from. */
function sayScore(score: Score, max: number, lang: Language): string {
  const text = textsIn(lang).mark;
  if (score.value === undefined) return missingText(score, lang);
  const value = scoreText(score.value, lang);
  const parts = [
    score.approximated === undefined
      ? text.outOf(value, formatNumber(max, lang))
      : approximationTexts(lang).ofTen(value, madeFrom(score.approximated, lang)),
  ];
  if (score.approximated?.modelled) parts.push(approximationTexts(lang).estimate);
  if (score.lower !== undefined && score.upper !== undefined) {
    parts.push(text.interval(scoreText(score.lower, lang), scoreText(score.upper, lang)));
  }
  if (score.meanOf !== undefined) parts.push(text.meanOf(formatNumber(score.meanOf, lang)));
  if (score.n !== undefined) parts.push(text.n(formatNumber(score.n, lang, 0)));
  return parts.join(', ');
}

/** The mark of a score on an axis: `LF:WK098416`; of an aspect: `MW/high_stress:WK098416`. */
export const markId = (axis: string, subject: string, aspect?: string): string =>
  `${aspect === undefined ? axis : `${axis}/${aspect}`}:${subject}`;

/** The subjects and, last, the reference: everyone who has scores in the figure. */
export const everyone = ({ subjects, reference }: PositiveHealthModel): readonly Subject[] =>
  reference === undefined ? subjects : [...subjects, reference];

/** What every mark says, by its id. */
export function sayMarks(model: PositiveHealthModel, lang: Language): Record<string, string> {
  const text = textsIn(lang).mark;
  const said: Record<string, string> = {};
  const say = (id: string, about: string, { name }: Subject, score: Score, max: number): void => {
    said[id] = text.score(about, placeName(name, lang), sayScore(score, max, lang));
  };
  for (const subject of everyone(model)) {
    for (const axis of model.axes) {
      const score = subject.scores.get(axis.id);
      if (score !== undefined) say(markId(axis.id, subject.id), axisMeaning(axis, lang), subject, score, axis.max);
      for (const aspect of model.open === axis.id ? (model.aspects.get(axis.id) ?? []) : []) {
        const part = aspect.scores.get(subject.id);
        if (part !== undefined) {
          say(markId(axis.id, subject.id, aspect.id), aspectLabel(aspect, lang), subject, part, axis.max);
        }
      }
    }
  }
  return said;
}

/** The axes that nobody shown has a score on: the honest gaps. */
export const emptyAxes = (model: PositiveHealthModel): readonly Axis[] =>
  model.axes.filter(({ id }) => everyone(model).every(({ scores }) => scores.get(id)?.value === undefined));
