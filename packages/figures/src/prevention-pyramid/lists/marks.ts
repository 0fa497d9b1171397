/* A sentence for every activity of a list, and for every cell of the matrix. */
import type { Language, PreventionLevel as LevelWord } from '@kanskracht/tables';
import { formatList, formatNumber } from '../../format.js';
import type { Activity, AgeGroup, PyramidModel } from '../model.js';
import { amountText } from '../numbers.js';
import { listing } from '../parts.js';
import { remarks } from '../rest.js';
import { activityMark, agesText, cellMark, formName, nameOfLevel, ownLevel } from '../say.js';
import { textsIn } from '../texts.js';
import type { Term } from '../texts-nl.js';
import { listTexts } from './texts.js';

/** So many names are said of a cell; the list of activities has the others. */
const enough = 8;

/** What the marks of a list and of the matrix say, by their ids. */
export function otherMarks(model: PyramidModel, lang: Language): readonly (readonly [id: string, said: string])[] {
  const { levels, activities, ageGroups, unclassified } = model;
  const ids: readonly LevelWord[] = [...levels.map(({ id }) => id), ...(unclassified ? ['unclassified' as const] : [])];
  return [
    ...activities.map((one) => [activityMark(one.id, one.level), sayActivity(model, one, lang)] as const),
    ...ids.flatMap((level) =>
      ageGroups.map((group) => [cellMark(level, group.id), sayCell(model, level, group, lang)] as const),
    ),
  ];
}

function sayActivity(model: PyramidModel, activity: Activity, lang: Language): string {
  const { forms } = textsIn(lang);
  const { approaches } = remarks.use().remarkTexts(lang);
  const text = listTexts[lang];
  const { name, level, form, ageFrom, ageTo, approach, theme, programme, partner, region } = activity;
  const details = [
    inside(nameOfLevel(model, level, lang), ownLevel(level, lang)),
    form && inside(formName(model, form, lang), forms[form]),
    approach && approaches[approach].label,
    agesText({ from: ageFrom, to: ageTo }, lang),
    theme && text.theme(theme),
    programme && text.programme(programme),
    partner && text.partner(partner),
    region,
  ];
  return `${name}: ${details.filter(Boolean).join(', ')}.`;
}

/** A cell of the matrix: how many activities there are for this level and age, and which. */
function sayCell(model: PyramidModel, level: LevelWord, group: AgeGroup, lang: Language): string {
  const about = `${nameOfLevel(model, level, lang)}, ${agesText(group, lang)}`;
  const total = model.levels.find(({ id }) => id === level)?.now?.total;
  if (total !== undefined && total.value === undefined) return `${about}: ${amountText(total, 'activities', lang)}.`;
  const names = model.activities
    .filter((one) => one.level === level && listing.use().groupsOf(one, [group]).length > 0)
    .map(({ name }) => name);
  if (names.length === 0) return `${about}: ${listTexts[lang].none}.`;
  const more = names.length - enough;
  const list = more > 0 ? [...names.slice(0, enough), listTexts[lang].others(formatNumber(more, lang))] : names;
  return `${about}: ${amountText({ value: names.length }, 'activities', lang)}: ${formatList(list, lang)}.`;
}

/* Our own names start small within a sentence; a partner's stays as it is written. */
const inside = (name: string, { label }: Term): string => (name === label ? name.toLowerCase() : name);
