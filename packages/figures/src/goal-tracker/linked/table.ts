/* Which action works on which goal, and where nobody does, as tables. */
import type { Language } from '@kanskracht/tables';
import type { TableWords } from '../../figure.js';
import { formatList, formatNumber } from '../../format.js';
import { isRunning } from '../actions.js';
import type { Action, Gaps, Goal, GoalModel, Link } from '../model.js';
import { namesIn } from '../names.js';
import { actionStateText, themeName } from '../say.js';
import { type Column, said, tableFrom } from '../table-cells.js';
import { textsIn } from '../texts.js';
import { linkedTexts } from './texts.js';

/** What the view shows, as a table. */
export const linkedTable = (model: GoalModel, caption: string, lang: Language): TableWords =>
  (model.view === 'gaps' ? gapTable : linkTable)(model, caption, lang);

/** `state`: why an action without a link that counts has none. */
type LinkLine = Partial<Link> & { readonly state?: string };

/** The columns of `contributions`; an action or a goal without a link has a row of its own. */
function linkTable(model: GoalModel, caption: string, lang: Language): TableWords {
  const { bases, mark } = textsIn(lang);
  const { table: label } = linkedTexts(lang);
  const names = namesIn(model, lang);
  const links = model.goals.flatMap((goal) => goal.links);
  const linked = new Set(links.flatMap(({ action, goal }) => [`a ${action}`, `g ${goal}`]));
  const none = model.hasLinks
    ? { action: mark.workedAtByNone, goal: mark.worksAtNone }
    : { action: mark.workedAtByUnknown, goal: mark.worksAtUnknown };
  const reason = (action: Action): string => {
    if (!isRunning(action)) return actionStateText(action, lang);
    // It works at no goal at all, or at none of those that were chosen.
    return model.gaps.actionsWithoutGoals.includes(action) ? none.goal : label.elsewhere;
  };
  const unlinked = (action: Action): LinkLine => ({ action: action.id, state: reason(action) });
  const lines: LinkLine[] = [
    ...links,
    ...model.actions.flatMap((action) => (linked.has(`a ${action.id}`) ? [] : [unlinked(action)])),
    ...model.goals.flatMap(({ id }) => (linked.has(`g ${id}`) ? [] : [{ goal: id }])),
  ];
  const columns: readonly Column<LinkLine>[] = [
    ['action', label.action, ({ action }) => said(action), 'downloadOnly'],
    [
      'action_name',
      label.action_name,
      ({ action }) => (action === undefined ? { text: none.action } : said(names.action(action))),
    ],
    ['goal', textsIn(lang).table.goal, ({ goal }) => said(goal), 'downloadOnly'],
    [
      'text',
      textsIn(lang).table.text,
      ({ goal, state = '' }) => (goal === undefined ? { text: state } : said(names.goal(goal))),
    ],
    ['basis', label.basis, ({ basis }) => basis && said(bases[basis], basis)],
    [
      'strength',
      label.strength,
      ({ strength }) => (strength === undefined ? undefined : said(formatNumber(strength, lang, 0), strength)),
      'numeric',
    ],
  ];
  return tableFrom(caption, lines, columns);
}

interface GapLine {
  readonly gap: keyof Gaps;
  readonly id: string;
  readonly name: string;
  readonly themes: readonly string[];
  readonly actions?: readonly Action[];
}

/** A row a white spot. */
function gapTable(model: GoalModel, caption: string, lang: Language): TableWords {
  const { gaps: text, table: label } = linkedTexts(lang);
  const names = namesIn(model, lang);
  const { actionsWithoutGoals, goalsWithoutActions, sharedGoals, themesWithoutMeasurement } = model.gaps;
  const ofGoal = (gap: keyof Gaps, { id, text: name, themes }: Goal) => ({ gap, id, name, themes });
  const lines: GapLine[] = [
    ...goalsWithoutActions.map((goal) => ofGoal('goalsWithoutActions', goal)),
    ...actionsWithoutGoals.map(({ id, name, themes }) => ({ gap: 'actionsWithoutGoals' as const, id, name, themes })),
    ...sharedGoals.map(({ actions, goal }) => ({ ...ofGoal('sharedGoals', goal), actions })),
    ...themesWithoutMeasurement.map((theme) => ({
      gap: 'themesWithoutMeasurement' as const,
      id: theme.id,
      name: themeName(theme, lang),
      themes: [],
    })),
  ];
  const columns: readonly Column<GapLine>[] = [
    ['gap', label.gap, ({ gap }) => said(text[gap], gap)],
    ['id', label.id, ({ id }) => said(id), 'downloadOnly'],
    ['what', label.what, ({ name }) => said(name)],
    ['themes', textsIn(lang).table.themes, ({ themes }) => said(names.themes(themes), themes.join('|'))],
    [
      'actions',
      label.actions,
      ({ actions }) =>
        actions &&
        said(
          formatList(
            actions.map(({ name, partner }) => (partner === undefined ? name : `${name} (${partner})`)),
            lang,
          ),
          actions.map(({ id }) => id).join('|'),
        ),
    ],
  ];
  return tableFrom(caption, lines, columns);
}
