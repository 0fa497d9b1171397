/* What the figure is about, as its title, its summary and its table say it. */
import { formatPeriod, inPeriod, type Language } from '@kanskracht/tables';
import { formatList } from '../format.js';
import type { PyramidModel } from './model.js';
import { remarksOf } from './rest.js';
import { textsIn } from './texts.js';

/** The place, where the subject is one and no title of the data: only then it can stand after "in". */
const placeOf = ({ subject, region }: PyramidModel): string | undefined =>
  region.chosen !== undefined || region.options.some(({ label }) => label === subject) ? subject : undefined;

const onlyOf = (model: PyramidModel, lang: Language): string => remarksOf(model)?.onlyOf(model, lang) ?? '';

/** The subject as a heading starts: "Preventie in Stein", or what the data are called. */
export function subjectOf(model: PyramidModel, lang: Language): string {
  const { name, nameIn } = textsIn(lang);
  const place = placeOf(model);
  const subject = place === undefined ? (model.subject ?? name) : nameIn(place);
  return subject + onlyOf(model, lang);
}

/** The place within a sentence, with what the activities were narrowed to: " in Stein (alleen thema bewegen)". */
export function whereOf(model: PyramidModel, lang: Language): string {
  const place = placeOf(model);
  return (place === undefined ? '' : textsIn(lang).summary.inPlace(place)) + onlyOf(model, lang);
}

/** The period within a sentence: "in 2024", or "in deze gegevens" where there are no periods. */
export const whenOf = (period: string | undefined, lang: Language): string =>
  period === undefined ? textsIn(lang).summary.inData : inPeriod(period, lang);

/** The periods shown, in time order. */
export const shownPeriods = ({ period, comparePeriod }: PyramidModel, lang: Language): string[] =>
  [comparePeriod, period].flatMap((one) => (one === undefined ? [] : formatPeriod(one, lang)));

/** The periods shown after a title: ", 2020 en 2024"; else nothing. */
export function periodsOf(model: PyramidModel, lang: Language): string {
  const shown = formatList(shownPeriods(model, lang), lang);
  return shown && `, ${shown}`;
}

/** A sentence with its capital; where the data have a name and no place, with that name before it. */
export function opening(model: PyramidModel, sentence: string): string {
  return placeOf(model) === undefined && model.subject !== undefined
    ? `${model.subject}: ${sentence}`
    : capital(sentence);
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
