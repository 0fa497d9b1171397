/* What is remarked of the whole figure. */
import type { Language } from '@kanskracht/tables';
import { formatList, formatNumber } from '../../format.js';
import type { PyramidModel } from '../model.js';
import { amountText } from '../numbers.js';
import { agesText } from '../say.js';
import { remarkTexts } from './texts.js';

/** What the activities were narrowed to: " (alleen Jeugd en bewegen)"; else nothing. The age of a cell narrows nothing. */
export function onlyOf({ programme, theme, age, ageGroups, open }: PyramidModel, lang: Language): string {
  const labels = [programme, theme].flatMap(
    ({ chosen, options }) => options.find(({ id }) => id === chosen)?.label ?? [],
  );
  const group = open?.ageGroup === undefined && ageGroups.find(({ id }) => id === age.chosen);
  const parts = [...labels, ...(group ? [agesText(group, lang)] : [])];
  return parts.length === 0 ? '' : remarkTexts(lang).only(formatList(parts, lang));
}

/** What counts twice, what is left out, what is no count, and whose definitions these are. */
export function remarkNotes(model: PyramidModel, lang: Language): string[] {
  const { notes } = remarkTexts(lang);
  const { forms, levels, summed, twice, withoutPeriod } = model;
  const terms = [...levels, ...forms];
  const sources = new Set(terms.flatMap(({ definition }) => definition.source ?? []));
  const activities = (value: number): string => amountText({ value }, 'activities', lang);
  return [
    ...(twice > 0 ? [notes.twice(activities(twice))] : []),
    ...(withoutPeriod > 0 ? [notes.withoutPeriod(activities(withoutPeriod))] : []),
    ...(summed === undefined ? [] : [notes.summed(formatNumber(summed, lang))]),
    ...(terms.some(({ intended }) => intended && intended !== 'none') ? [notes.intended] : []),
    ...(sources.size > 0 ? [notes.definitions([...sources].join('; '))] : []),
  ];
}
