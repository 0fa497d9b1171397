import type { GoalModel, Link } from '../model.js';

/** The links of all goals that are shown; of the question and the ambition, those of actions that are shown. */
export function allLinks({ actions, ambitions, goals, questions }: GoalModel): readonly Link[] {
  const shown = new Set(actions.map(({ id }) => id));
  const above = [...questions, ...ambitions].flatMap(({ links }) => links.filter(({ action }) => shown.has(action)));
  return [...goals.flatMap(({ links }) => links), ...above];
}
