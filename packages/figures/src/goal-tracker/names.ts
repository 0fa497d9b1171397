import type { Language } from '@kanskracht/tables';
import { formatList } from '../format.js';
import type { Action, Goal, GoalModel, Link } from './model.js';
import { textsIn } from './texts.js';

/** Names by id, for texts that tell of other things than their own; an id nobody named stands for itself. */
export interface Names {
  action(id: string): string;
  goal(id: string): string;
  themes(ids: readonly string[]): string;
  /** "Bewegen (bevestigd, sterkte 3 van 3) en Voeding (verwacht)". */
  links(links: readonly Link[], end: 'action' | 'goal'): string;
}

/** Actions with their parts. */
export const allActions = (actions: readonly Action[]): readonly Action[] =>
  actions.flatMap((action) => [action, ...allActions(action.parts)]);

/** Everything that is a goal, also the question and the ambition. */
export const allGoals = ({ questions, ambitions, goals }: GoalModel): readonly Goal[] => [
  ...questions,
  ...ambitions,
  ...goals,
];

export function namesIn(model: GoalModel, lang: Language): Names {
  const text = textsIn(lang);
  const goals = new Map(allGoals(model).map((goal) => [goal.id, goal.text]));
  const themes = new Map(model.theme.options.map(({ id, label }) => [id, label]));
  const names = {
    action: (id: string) => model.actionNames.get(id) ?? id,
    goal: (id: string) => goals.get(id) ?? id,
  };
  const certainty = ({ basis, strength }: Link): string => {
    const known = [basis && text.bases[basis], strength && text.mark.strength(strength)].filter(Boolean).join(', ');
    return known === '' ? '' : ` (${known})`;
  };
  return {
    ...names,
    themes: (ids) =>
      formatList(
        ids.map((id) => themes.get(id) ?? id),
        lang,
      ),
    links: (links, end) =>
      formatList(
        links.map(
          (link) => `${end === 'goal' ? `‘${names.goal(link.goal)}’` : names.action(link.action)}${certainty(link)}`,
        ),
        lang,
      ),
  };
}
