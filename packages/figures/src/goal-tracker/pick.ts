/* What is shown of all there is. */
import type { GoalKind } from '@kanskracht/tables';
import { withinGoals } from './actions.js';
import { goalKinds } from './choose.js';
import type { Action, Goal, GoalModel } from './model.js';
import type { Standing } from './standing.js';
import { fillThemes, type NamedTheme } from './themes.js';

export type Shown = Pick<GoalModel, 'questions' | 'ambitions' | 'themes' | 'goals' | 'actions'>;

/** Question and ambition are always shown; the rest as far as it is of the theme and the kind that were chosen. */
export function pick(
  all: Standing,
  themes: readonly NamedTheme[],
  { theme, kind }: { readonly theme?: string; readonly kind?: GoalKind },
): Shown {
  const isOfTheme = ({ themes: own }: Goal | Action): boolean => theme === undefined || own.includes(theme);
  const ofKind = (...kinds: readonly GoalKind[]): Goal[] =>
    kinds.flatMap((one) => all.goals.filter((goal) => goal.kind === one));
  const questions = ofKind('question');
  const ambitions = all.goals.filter(({ kind: own }) => own !== 'question' && !goalKinds.includes(own));
  const wanted = ofKind(...(kind === undefined ? goalKinds : [kind])).filter(isOfTheme);

  const ids = new Set([...questions, ...ambitions, ...wanted].map(({ id }) => id));
  const actions = all.actions.map((action) => withinGoals(action, (goal) => ids.has(goal)));
  const filled = fillThemes(
    themes.filter(({ id }) => theme === undefined || id === theme),
    wanted,
    actions.filter(isOfTheme),
  );
  const goals = [...new Set(filled.flatMap((one) => one.goals))];
  // An action of another theme is shown where it works at a goal of this one.
  const served = new Set(goals.map(({ id }) => id));
  const guests = actions.filter(({ links }) => links.some(({ goal }) => served.has(goal)));
  return {
    questions,
    ambitions,
    themes: filled,
    goals,
    actions: [...new Set([...filled.flatMap((one) => one.actions), ...guests])],
  };
}
