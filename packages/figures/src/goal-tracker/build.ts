/* From facts to the model: what was chosen, and how it hangs together. */
import type { Facts, Finding } from '@kanskracht/tables';
import { withoutHoles } from '../without-holes.js';
import { lastDayOf } from './actions.js';
import { choose } from './choose.js';
import type { Action, Goal, GoalModel } from './model.js';
import type { GoalOptions } from './options.js';
import { pick } from './pick.js';
import type { Span } from './span.js';
import { standing } from './standing.js';
import { themesOf } from './themes.js';
import type { Track } from './track.js';
import { gapsOf } from './white-spots.js';

/** `track`: what was tracked over time, up to the day shown. */
export function buildModel(
  facts: Facts,
  track: (span: Span) => Track,
  title: string | undefined,
  options: GoalOptions,
): { readonly model: GoalModel; readonly findings: readonly Finding[] } {
  const themes = themesOf(facts);
  const themeOptions = themes.map(({ id, name }) => ({ id, label: name }));
  const { view, span, theme, kind, kinds, highlight: asked, unfold, findings } = choose(facts, themeOptions, options);
  const { dates, measured, of, projects } = track(span);
  const begun = projects.flatMap(({ steps }) => steps.flatMap(({ start }) => start ?? []));
  const all = standing(facts, of, span, span.asOf ?? lastDayOf(facts.actions, [...dates, ...begun]));
  const shown = pick(all, themes, { ...withoutHoles({ theme, kind }) });
  const { questions, ambitions, goals, actions } = shown;
  const allGoals = [...questions, ...ambitions, ...goals];

  const highlight = asked && find(asked, allGoals, actions);
  const model: GoalModel = {
    view,
    ...shown,
    foundation: facts.foundation.map(({ name, group }) => ({ name, ...withoutHoles({ group }) })),
    actionNames: new Map(facts.actions.map(({ action, name }) => [action, name])),
    projects,
    gaps: gapsOf(shown, all, kind !== undefined),
    hasLinks: all.actions.some(({ links }) => links.length > 0),
    dates,
    theme: { options: themeOptions, ...withoutHoles({ chosen: theme }) },
    kind: { options: kinds, ...withoutHoles({ chosen: kind }) },
    ...withoutHoles({
      ...span,
      measured: measured(new Set(allGoals.map(({ id }) => id))),
      subject: title ?? onlyProgramme(facts),
      unfold,
    }),
    ...(highlight && { highlight }),
  };
  return { model, findings };
}

/** The programme that all goals are of. */
function onlyProgramme({ goals }: Facts): string | undefined {
  const [programme, ...others] = new Set(goals.flatMap((goal) => goal.programme ?? []));
  return others.length === 0 ? programme : undefined;
}

/** The id of what is shown of a goal or an action: of a part of an action, its whole. */
function find(id: string, goals: readonly Goal[], actions: readonly Action[]): string | undefined {
  const holds = (action: Action): boolean => action.id === id || action.parts.some(holds);
  return (goals.find((goal) => goal.id === id) ?? actions.find(holds))?.id;
}
