import { isRunning } from './actions.js';
import type { Gaps } from './model.js';
import type { Shown } from './pick.js';
import type { Standing } from './standing.js';
import { isMeasured } from './track.js';

/**
 * What nobody works at, what works at nothing, what several work at, what nothing is known of. Only actions
 * that run count. What is asked is what is shown; the answer comes from all there is, since a goal that is
 * not shown is no reason to call something a white spot. Among goals of one kind (`isOneKind`), a theme
 * without them says nothing about the theme.
 */
export function gapsOf({ goals, themes, actions }: Shown, all: Standing, isOneKind: boolean): Gaps {
  const idle = new Set(all.actions.filter((one) => isRunning(one) && one.links.length === 0).map(({ id }) => id));
  const measured = new Set(
    all.goals.flatMap((goal) => (goal.series.some(({ points }) => points.some(isMeasured)) ? goal.themes : [])),
  );
  const byId = new Map(actions.map((action) => [action.id, action]));
  return {
    goalsWithoutActions: goals.filter(({ links }) => links.length === 0),
    actionsWithoutGoals: actions.filter(({ id }) => idle.has(id)),
    sharedGoals: goals
      .filter(({ links }) => links.length > 1)
      .map((goal) => ({ goal, actions: goal.links.flatMap(({ action }) => byId.get(action) ?? []) })),
    themesWithoutMeasurement: themes.filter(
      (theme) => theme.id !== '' && !measured.has(theme.id) && (theme.goals.length > 0 || !isOneKind),
    ),
  };
}
