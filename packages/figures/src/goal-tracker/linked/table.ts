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
import { allLinks } from './links.js';
import { gapText, linkedTexts } from './texts.js';

/** What the view shows, as a table. */
export const linkedTable = (model: GoalModel, caption: string, lang: Language): TableWords =>
  (model.view === 'gaps' ? gapTable : linkTable)(model, caption, lang);

/** Why an action or a goal stands without a link. */
type Reason = 'none' | 'unknown' | 'elsewhere' | 'not_running';

/** A link, or an action or a goal without one, with why it has none. */
interface LinkLine {
  readonly link?: Link;
  readonly action?: Action;
  readonly goal?: Goal;
  readonly reason?: Reason;
}

/**
 * The columns of `contributions`. An action or a goal without a link has a row of its own; its code stands in a
 * column of its own too, so that the download can be read back as `contributions`.
 */
function linkTable(model: GoalModel, caption: string, lang: Language): TableWords {
  const { bases, mark } = textsIn(lang);
  const { table: label } = linkedTexts(lang);
  const names = namesIn(model, lang);
  const links = allLinks(model);
  const working = new Set(links.map(({ action }) => action));
  const unsaid = model.hasLinks ? 'none' : 'unknown';
  const reasonOf = (action: Action): Reason => {
    if (!isRunning(action)) return 'not_running';
    // It works at no goal at all, or at none of those that were chosen.
    return model.gaps.actionsWithoutGoals.includes(action) ? unsaid : 'elsewhere';
  };
  const reasonText = (action: Action, reason: Reason | undefined): string =>
    ({
      none: mark.worksAtNone,
      unknown: mark.worksAtUnknown,
      elsewhere: label.elsewhere,
      not_running: actionStateText(action, lang),
    })[reason ?? 'none'];
  const lines: LinkLine[] = [
    ...links.map((link) => ({ link })),
    ...model.actions.filter(({ id }) => !working.has(id)).map((action) => ({ action, reason: reasonOf(action) })),
    ...model.goals.filter((goal) => goal.links.length === 0).map((goal) => ({ goal, reason: unsaid }) as const),
  ];
  const columns: readonly Column<LinkLine>[] = [
    ['action', label.action, ({ link }) => said(link?.action), 'downloadOnly'],
    [
      'action_name',
      label.action_name,
      ({ link, action, reason }) =>
        said(link ? names.action(link.action) : action?.name) ?? {
          text: reason === 'unknown' ? mark.workedAtByUnknown : mark.workedAtByNone,
        },
    ],
    ['goal', label.id, ({ link }) => said(link?.goal), 'downloadOnly'],
    [
      'text',
      label.goal,
      ({ link, action, goal, reason }) =>
        action ? { text: reasonText(action, reason) } : said(link ? names.goal(link.goal) : goal?.text),
    ],
    ['basis', label.basis, ({ link }) => link?.basis && said(bases[link.basis], link.basis)],
    [
      'strength',
      label.strength,
      ({ link }) =>
        link?.strength === undefined ? undefined : said(formatNumber(link.strength, lang, 0), link.strength),
      'numeric',
    ],
    ['action_without_goal', label.action, ({ action }) => said(action?.id), 'downloadOnly'],
    ['goal_without_action', label.id, ({ goal }) => said(goal?.id), 'downloadOnly'],
    ['reason', label.reason, ({ reason }) => said(reason), 'downloadOnly'],
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

/** How a download names what nobody knows: where no link at all is known. */
const unknown: Partial<Record<keyof Gaps, string>> = {
  goalsWithoutActions: 'goalsWithUnknownActions',
  actionsWithoutGoals: 'actionsWithUnknownGoals',
};

/** A row a white spot. */
function gapTable(model: GoalModel, caption: string, lang: Language): TableWords {
  const { table: label } = linkedTexts(lang);
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
    [
      'gap',
      label.gap,
      ({ gap }) => said(gapText(gap, model, lang), (model.hasLinks ? undefined : unknown[gap]) ?? gap),
    ],
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
