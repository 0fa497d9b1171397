/* A sentence for every mark that this view of the model may draw. */
import {
  formatPeriod,
  inPeriod,
  type Language,
  type PreventionLevel as LevelWord,
  type PreventionMeasure,
} from '@kanskracht/tables';
import { capital } from './about.js';
import { maskedOf, maskedWarning } from './masked.js';
import type { Counted, Level, Moment, PyramidModel } from './model.js';
import { amountText, bareAmount, changeText, percentText } from './numbers.js';
import { isListing, lists, remarks, remarksOf } from './rest.js';
import { formMark, formName, levelMark, momentMark, namedForms, namedLevels, nameOfLevel } from './say.js';
import { textsIn } from './texts.js';

/** What every mark says, by its id. */
export function sayMarks(model: PyramidModel, lang: Language): Record<string, string> {
  // Who chooses a level whose list is open closes it; and nothing is listed of what is 0 or unknown.
  const invitation = (level: LevelWord, now: Counted | undefined): string =>
    model.fromActivities && model.open?.level !== level && now?.total.value ? ` ${textsIn(lang).mark.choose}` : '';
  return Object.fromEntries([
    ...namedLevels(model, lang).map((level) => [
      levelMark(level.id),
      sayCounted(model, level, lang) + invitation(level.id, level.now),
    ]),
    ...namedForms(model, lang).map((form) => [formMark(form.form), sayCounted(model, form, lang)]),
    ...model.moments.map((moment) => [momentMark(moment.period), sayMoment(model, moment, lang)]),
    ...(isListing(model) ? lists.use().otherMarks(model, lang) : []),
  ]);
}

type Said = Omit<Partial<Level>, 'id'> & { readonly name: string };

/** A level or a form: its number now and before, its parts, what changed, and what is remarked of it. */
function sayCounted(model: PyramidModel, item: Said, lang: Language): string {
  const { mark } = textsIn(lang);
  const { measure, period, comparePeriod } = model;
  const { name, now, before } = item;
  const said: string[] = [];
  if (measure === undefined || now === undefined) said.push(`${name}.`);
  else {
    const when = period === undefined ? '' : ` ${inPeriod(period, lang)}`;
    const share = now.share === undefined ? '' : `, ${mark.share(percentText(now.share, lang))}`;
    said.push(`${name}: ${amountText(now.total, measure, lang)}${when}${share}.`);
    const parts = sayParts(model, now, measure, lang);
    if (parts !== '') said.push(`${parts}.`);
    if (before !== undefined && comparePeriod !== undefined) {
      const earlier = before.share === undefined ? '' : `, ${percentText(before.share, lang)}`;
      said.push(`${capital(inPeriod(comparePeriod, lang))}: ${amountText(before.total, measure, lang)}${earlier}.`);
    }
    const difference = changeText(item, measure, lang);
    if (difference !== undefined) said.push(mark.difference(difference));
  }
  const masked = maskedOf(item, lang);
  if (masked !== undefined) said.push(`${capital(maskedWarning(masked, lang))}.`);
  return [...said, ...(remarksOf(model)?.sayRemarks(item, lang) ?? [])].join(' ');
}

/** "Formeel 28, Informeel 24", where something is known of them; of an unknown form only where there is something. */
function sayParts(model: PyramidModel, { total, parts }: Counted, measure: PreventionMeasure, lang: Language): string {
  const told = parts.filter(({ form, value }) => form !== 'unknown' || value !== 0);
  return total.value === 0 || told.every(({ form }) => form === 'unknown')
    ? ''
    : told.map((part) => `${formName(model, part.form, lang)} ${bareAmount(part, measure, lang)}`).join(', ');
}

/** The shares of one period: of the levels, then of the forms. */
function sayMoment(
  model: PyramidModel,
  { levels = new Map(), forms = new Map(), period }: Moment,
  lang: Language,
): string {
  const shares = <Id>(of: ReadonlyMap<Id, number>, name: (id: Id) => string): string =>
    [...of].map(([id, share]) => `${name(id)} ${percentText(share, lang)}`).join(', ');
  const said = [
    shares(levels, (id) => nameOfLevel(model, id, lang)),
    shares(forms, (form) => formName(model, form, lang)),
  ].filter(Boolean);
  return `${capital(formatPeriod(period, lang))}: ${said.join('; ') || remarks.use().remarkTexts(lang).noShares}.`;
}
