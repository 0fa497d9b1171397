/* What is remarked of the whole figure. */
import type { Language } from '@kanskracht/tables';
import { formatList, formatNumber } from '../format.js';
import type { PyramidModel } from './model.js';
import { amountText } from './numbers.js';
import { remarkTexts } from './remark-texts.js';
import { maskedOf, maskedWarning } from './remark-words.js';
import { isShared } from './rest.js';
import { agesText, formNoun, levelNoun } from './say.js';

/** What the activities were narrowed to: " (alleen Jeugd en bewegen)"; else nothing. The age of a cell narrows nothing. */
export function onlyOf({ programme, theme, age, ageGroups, open }: PyramidModel, lang: Language): string {
  const labels = [programme, theme].flatMap(
    ({ chosen, options }) => options.find(({ id }) => id === chosen)?.label ?? [],
  );
  const group = open?.ageGroup === undefined && ageGroups.find(({ id }) => id === age.chosen);
  const parts = [...labels, ...(group ? [agesText(group, lang)] : [])];
  return parts.length === 0 ? '' : remarkTexts(lang).only(formatList(parts, lang));
}

/** What is left out, what counts twice, which shares mislead, what is no count, and whose definitions these are. */
export function remarkNotes(model: PyramidModel, lang: Language): string[] {
  const { notes } = remarkTexts(lang);
  const { forms, levels, summed, twice, unclassified, withoutPeriod } = model;
  const terms = [...levels, ...forms];
  const sources = new Set(terms.flatMap(({ definition }) => definition.source ?? []));
  const bare = unclassified?.now?.total;
  const activities = (value: number): string => amountText({ value }, 'activities', lang);
  return [
    ...(isShared(model) && bare !== undefined && bare.value !== 0
      ? [notes.unclassified(amountText(bare, model.measure, lang))]
      : []),
    ...maskedNotes(model, lang),
    ...(twice > 0 ? [notes.twice(activities(twice))] : []),
    ...(withoutPeriod > 0 ? [notes.withoutPeriod(activities(withoutPeriod))] : []),
    ...(summed === undefined ? [] : [notes.summed(formatNumber(summed, lang))]),
    ...(terms.some(({ intended }) => intended && intended !== 'none') ? [notes.intended] : []),
    ...(sources.size > 0 ? [notes.definitions([...sources].join('; '))] : []),
  ];
}

/** Which shares moved although their number did not: they mislead whoever reads only shares. */
function maskedNotes(model: PyramidModel, lang: Language): string[] {
  const masked = [
    ...model.levels.map((level) => ({ how: maskedOf(level, lang), name: levelNoun(level, lang) })),
    ...model.forms.map((form) => ({ how: maskedOf(form, lang), name: formNoun(model, form.form, lang) })),
  ];
  return (['rose_with_total', 'fell_with_total'] as const).flatMap((kind) => {
    const names = masked.flatMap(({ how, name }) => (how === kind ? name : []));
    return names.length === 0 ? [] : remarkTexts(lang).notes.masked(formatList(names, lang), maskedWarning(kind, lang));
  });
}
