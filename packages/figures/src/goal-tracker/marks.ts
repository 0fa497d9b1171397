/* What every mark says, in whole sentences: as a screen reader says it and as it stands under the figure. */
import type { Language } from '@kanskracht/tables';
import { formatList } from '../format.js';
import type { Action, Goal, GoalModel, Theme } from './model.js';
import { allActions, allGoals, type Names, namesIn } from './names.js';
import { linkedOf, trackedOf } from './parts.js';
import {
  actionMark,
  actionStateText,
  capital,
  contentsText,
  dateText,
  foundationMark,
  goalKind,
  goalMark,
  isNew,
  projectMark,
  sentences,
  themeMark,
  themeName,
} from './say.js';
import { textsIn } from './texts.js';

/** A sentence for every mark that the view can draw, also where a thing stands in several themes. */
export function sayMarks(model: GoalModel, lang: Language): Record<string, string> {
  const names = namesIn(model, lang);
  const said: Record<string, string> = {};
  for (const goal of allGoals(model)) said[goalMark(goal.id)] = sayGoal(goal, model, names, lang);
  for (const action of allActions(model.actions)) said[actionMark(action.id)] = sayAction(action, model, names, lang);
  for (const theme of model.themes) {
    said[themeMark(theme.id)] = sayTheme(theme, lang);
    for (const { id } of theme.goals) said[goalMark(id, theme.id)] = said[goalMark(id)] ?? '';
    for (const { id } of theme.actions) said[actionMark(id, theme.id)] = said[actionMark(id)] ?? '';
  }
  model.foundation.forEach(({ name, group }, index) => {
    const whole = group === undefined ? name : `${name} (${group})`;
    said[foundationMark(index)] = sentences([textsIn(lang).mark.foundation(whole)]);
  });
  for (const project of model.projects) {
    said[projectMark(project.name)] = trackedOf(model)?.sayProject(project, lang) ?? '';
  }
  return { ...said, ...linkedOf(model)?.words.marks(model, said, lang) };
}

function sayGoal(goal: Goal, model: GoalModel, names: Names, lang: Language): string {
  const text = textsIn(lang);
  const { higher, kind, links, series, themes, worlds } = goal;
  // The question and the ambition are not measured themselves, nor does anyone work at them directly.
  const isGoal = kind === 'strategic' || kind === 'more' || kind === 'better';
  const programme = higher?.programme === goal.programme ? undefined : higher?.programme;
  return sentences([
    `${kind === 'more' || kind === 'better' ? text.mark.goal(goalKind(kind, lang)) : capital(goalKind(kind, lang))}: ${goal.text}`,
    isGoal && series.length === 0 ? text.noBaseline : undefined,
    ...(trackedOf(model)?.sayGoal(goal, lang) ?? []),
    isNew(goal) && model.since ? text.isNew(dateText(model.since, lang)) : undefined,
    isGoal && themes.length > 0 ? text.mark.themes(names.themes(themes), themes.length) : undefined,
    worlds.length > 0 ? text.mark.worlds(formatList(worlds, lang)) : undefined,
    higher && text.mark.higher(`‘${higher.text ?? names.goal(higher.id)}’${programme ? ` (${programme})` : ''}`),
    ...(links.length > 0
      ? [text.mark.workedAtBy(names.links(links, 'action'), links.length)]
      : isGoal && model.actions.length > 0
        ? [model.hasLinks ? text.mark.workedAtByNone : text.mark.workedAtByUnknown]
        : []),
  ]);
}

function sayAction(action: Action, model: GoalModel, names: Names, lang: Language): string {
  // What a part works on counts for its whole; of a part alone the data needn't say it.
  const isPart = !model.actions.includes(action);
  const text = textsIn(lang).mark;
  const { links, name, partner, parts, region, themes, worlds } = action;
  return sentences([
    text.action(name),
    // What is new of an action is that it began or ended.
    [action.isNew && model.since && textsIn(lang).isNew(dateText(model.since, lang)), actionStateText(action, lang)]
      .filter(Boolean)
      .join(': '),
    partner && text.partner(partner),
    region && text.region(region),
    parts.length > 0
      ? text.parts(
          formatList(
            parts.map((part) => part.name),
            lang,
          ),
        )
      : undefined,
    themes.length > 0 ? text.themes(names.themes(themes), themes.length) : undefined,
    worlds.length > 0 ? text.worlds(formatList(worlds, lang)) : undefined,
    links.length > 0
      ? text.worksAt(names.links(links, 'goal'))
      : isPart
        ? undefined
        : model.hasLinks
          ? model.gaps.actionsWithoutGoals.includes(action)
            ? text.worksAtNone
            : undefined
          : text.worksAtUnknown,
  ]);
}

const sayTheme = (theme: Theme, lang: Language): string =>
  sentences([
    `${theme.name === undefined ? themeName(theme, lang) : textsIn(lang).mark.themes(theme.name, 1)}, ${contentsText(theme, lang)}`,
    theme.text,
  ]);
