/* The words of the network and of the white spots: which action works on which goal, and where nobody does. */
import type { Language } from '@kanskracht/tables';
import { formatList } from '../../format.js';
import type { Gaps, GoalModel } from '../model.js';
import {
  actionMark,
  contentsText,
  foldMark,
  gapMark,
  goalMark,
  periodText,
  sentences,
  themeMark,
  themeName,
  themesWithGoals,
} from '../say.js';
import { textsIn } from '../texts.js';
import { allLinks } from './links.js';
import { linkedTable } from './table.js';
import { gapText, linkedTexts } from './texts.js';
import { unfoldOf } from './unfold.js';

/** What the view shows: first what there is, then sentences about it. */
function findings(model: GoalModel, lang: Language): string[] {
  const { asOf, measured } = model;
  const [what = '', ...more] = model.view === 'gaps' ? gapFindings(model, lang) : linkFindings(model, lang);
  // Where a day is shown, that is the day that counts.
  if (asOf !== undefined || measured === undefined) return [what, ...more];
  return [what + linkedTexts(lang).summary.data(periodText(measured.first, measured.last, lang)), ...more];
}

function gapFindings(model: GoalModel, lang: Language): string[] {
  const { summary: text } = linkedTexts(lang);
  const { actions, gaps, goals, hasLinks } = model;
  const names = gaps.themesWithoutMeasurement.flatMap(({ name }) => name ?? []);
  const unmeasured =
    names.length === 0 ? [] : [text.unmeasured(formatList(names, lang), names.length, themesWithGoals(model).length)];
  const what = textsIn(lang).goals(goals.length);
  if (actions.length === 0) return [what, text.noActions, ...unmeasured];
  const both = what + text.andActions(actions.length);
  if (!hasLinks) return [both, text.whiteSpot(text.noLinks), ...unmeasured];
  const { actionsWithoutGoals, goalsWithoutActions, sharedGoals } = gaps;
  const found = [
    text.withoutActions(goalsWithoutActions.length, goals.length),
    text.withoutGoals(actionsWithoutGoals.length),
    ...(sharedGoals.length === 0 ? [] : [text.shared(sharedGoals.length)]),
  ];
  return [both, formatList(found, lang), ...unmeasured];
}

function linkFindings(model: GoalModel, lang: Language): string[] {
  const { summary: text } = linkedTexts(lang);
  const { actions, goals, hasLinks } = model;
  const what = textsIn(lang).goals(goals.length);
  if (actions.length === 0) return [what, text.noActions];
  const both = what + text.andActions(actions.length);
  if (!hasLinks) return [both, text.noLinks];
  const links = allLinks(model);
  if (links.length === 0) return [both, text.withoutActions(goals.length, goals.length)];
  const working = new Set(links.map(({ action }) => action)).size;
  const workedAt = goals.filter((goal) => goal.links.length > 0).length;
  const served = new Set(links.map(({ goal }) => goal));
  const above = [...model.questions, ...model.ambitions].filter(({ id }) => served.has(id));
  const at = [
    ...(workedAt === 0 ? [] : [textsIn(lang).goals(workedAt)]),
    ...new Set(above.flatMap(({ kind }) => text.above[kind] ?? [])),
  ];
  const [confirmed, assumed] = (['confirmed', 'assumed'] as const).map(
    (basis) => links.filter((link) => link.basis === basis).length,
  );
  // Where the data don't give the basis of each link, nothing is said of how sure they are.
  const isSaid = confirmed !== undefined && assumed !== undefined && confirmed + assumed === links.length;
  return [
    both,
    text.links(working, formatList(at, lang)),
    ...(isSaid ? [text.certain(links.length, confirmed, assumed)] : []),
  ];
}

/** What the marks say that only these views draw; `said` holds the sentences of goals, actions and themes. */
function marks(model: GoalModel, said: Readonly<Record<string, string>>, lang: Language): Record<string, string> {
  const text = linkedTexts(lang);
  const own: Record<string, string> = {};
  for (const theme of model.themes) {
    const name = themeName(theme, lang);
    const isUnfolded = model.unfold === unfoldOf(theme.id);
    const unfold = isUnfolded ? text.fold(name) : text.unfold(name, contentsText(theme, lang));
    own[foldMark(theme.id)] = unfold;
    own[foldMark(theme.id, 'goals')] = unfold;
    // An action of another theme stands here too when it works on a goal of this one.
    for (const { id } of model.actions) own[actionMark(id, theme.id)] = said[actionMark(id)] ?? '';
  }
  const gap = (kind: keyof Gaps, id: string, mark: string): void => {
    own[gapMark(kind, id)] = sentences([gapText(kind, model, lang), said[mark]]);
  };
  const { actionsWithoutGoals, goalsWithoutActions, sharedGoals, themesWithoutMeasurement } = model.gaps;
  for (const { id } of goalsWithoutActions) gap('goalsWithoutActions', id, goalMark(id));
  for (const { id } of actionsWithoutGoals) gap('actionsWithoutGoals', id, actionMark(id));
  for (const { goal } of sharedGoals) gap('sharedGoals', goal.id, goalMark(goal.id));
  for (const { id } of themesWithoutMeasurement) gap('themesWithoutMeasurement', id, themeMark(id));
  return own;
}

function notes({ actions, gaps, hasLinks, view }: GoalModel, lang: Language): string[] {
  const text = linkedTexts(lang).notes;
  return [
    ...(view === 'gaps' && gaps.sharedGoals.length > 0 ? [text.shared] : []),
    ...(hasLinks && actions.some(({ isOver, isToCome }) => isOver || isToCome) ? [text.running] : []),
  ];
}

/** One name for all, as they are fetched together. */
export const linkedWords = { findings, marks, notes, table: linkedTable };
