/* The four kinds of white spots as lists: what stands in each, and what is said where one is empty. */
import type { Language } from '@kanskracht/tables';
import type { Choice } from '../../figure.js';
import { formatList } from '../../format.js';
import type { Action, Gaps, Goal, GoalModel } from '../model.js';
import { namesIn } from '../names.js';
import { goalKind } from '../say.js';
import { textsIn } from '../texts.js';
import { gapsTexts } from './texts.js';

/** One white spot: a goal, an action or a theme. */
export interface Item {
  readonly id: string;
  readonly text: string;
  /** Of a goal: its kind. */
  readonly tag?: string;
  readonly remarks: readonly string[];
  readonly choice: Choice;
}

export interface Block {
  readonly kind: keyof Gaps;
  /** Absent where the data can’t say. */
  readonly count?: number;
  readonly heading: string;
  /** Said under the heading. */
  readonly lines: readonly string[];
  readonly items: readonly Item[];
}

/** The blocks in the order in which a meeting goes through them. */
export function blocksOf(model: GoalModel, lang: Language): Block[] {
  const { gaps, hasLinks } = model;
  const text = gapsTexts(lang);
  const { goals, actions, noTheme } = textsIn(lang);
  const names = namesIn(model, lang);
  const goalItem = (goal: Goal, remarks: readonly string[] = []): Item => ({
    id: goal.id,
    text: goal.text,
    tag: goalKind(goal.kind, lang),
    remarks: [...themed(goal), ...remarks],
    choice: { goal: goal.id },
  });
  const themed = ({ themes }: Goal | Action): string[] => [themes.length === 0 ? noTheme : names.themes(themes)];
  const noGoals = model.goals.length === 0 ? text.noGoals : undefined;
  const noActions = model.actions.length === 0 ? text.noActions : undefined;
  // No link at all means that nobody wrote them down: which goals have no action, nobody knows.
  const unsaid = (
    kind: 'goalsWithoutActions' | 'actionsWithoutGoals',
    what: string,
    items: readonly Item[],
  ): Block => ({
    kind,
    heading: text.unsaid[kind](items.length, what),
    lines: [text.unsaidQuestions[kind]],
    items,
  });
  const block = (kind: keyof Gaps, items: readonly Item[], none: string = text.none[kind]): Block => ({
    kind,
    count: items.length,
    heading: text.headings[kind](items.length),
    lines: [items.length > 0 ? text.questions[kind] : none],
    items,
  });
  const alone = gaps.goalsWithoutActions.map((goal) => goalItem(goal));
  const idle = gaps.actionsWithoutGoals.map((action) => ({
    id: action.id,
    text: withPartner(action),
    remarks: themed(action),
    choice: { action: action.id },
  }));
  return [
    !hasLinks && alone.length > 0
      ? unsaid('goalsWithoutActions', goals(alone.length), alone)
      : block('goalsWithoutActions', alone, noGoals),
    !hasLinks && idle.length > 0
      ? unsaid('actionsWithoutGoals', actions(idle.length), idle)
      : block('actionsWithoutGoals', idle, noActions),
    !hasLinks && noGoals === undefined && noActions === undefined
      ? { kind: 'sharedGoals', heading: text.headings.sharedGoals(0), lines: [text.notKnown], items: [] }
      : block(
          'sharedGoals',
          gaps.sharedGoals.map(({ goal, actions: shared }) =>
            goalItem(goal, [formatList(shared.map(withPartner), lang)]),
          ),
          noGoals ?? noActions,
        ),
    block(
      'themesWithoutMeasurement',
      gaps.themesWithoutMeasurement.map((theme) => ({
        id: theme.id,
        text: theme.name ?? theme.id,
        remarks: [`${goals(theme.goals.length)}, ${actions(theme.actions.length)}`],
        choice: { theme: theme.id },
      })),
      model.themes.some(({ id }) => id !== '') ? undefined : text.noThemes,
    ),
  ];
}

/** A name with who does it: "Taalcafé (Bibliotheek)". */
const withPartner = ({ name, partner }: Action): string => (partner === undefined ? name : `${name} (${partner})`);
