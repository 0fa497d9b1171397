/* The rows of the list as a table: goals first, then what is done for them and what all rests on. */
import type { Language } from '@kanskracht/tables';
import type { TableCell } from '../figure.js';
import type { Action, Goal, GoalModel, Series } from './model.js';
import { allGoals } from './names.js';
import { trackedOf } from './parts.js';
import { actionStateText, goalKind } from './say.js';
import { type Column, said } from './table-cells.js';
import { textsIn } from './texts.js';

/** Columns of a download alone, for what is no goal; their labels are never shown. */
const own = [
  'item',
  'action',
  'action_parent',
  'item_name',
  'item_themes',
  'group',
  'project',
  'phase',
  'start',
  'end',
] as const;

/** What a row says to a reader, and what it stands for. */
export interface Line {
  readonly kind: string;
  readonly text: string;
  /** Ids. */
  readonly themes: readonly string[];
  readonly worlds?: readonly string[];
  /** What it belongs to: the text of a higher goal, the name of the action that it is a part of. */
  readonly higher?: string | undefined;
  /** Only in the first row of a goal. */
  readonly goal?: Goal;
  /** One of the goal's series. `of`: the goal's id. */
  readonly series?: Series;
  readonly of?: string;
  /** How far it is: in words, and in a download the word that the data have for it. */
  readonly state?: TableCell | undefined;
  readonly partner?: string | undefined;
  readonly region?: string | undefined;
  readonly own?: Partial<Readonly<Record<(typeof own)[number], string | undefined>>>;
}

export const ownColumns = own.map(
  (name): Column<Line> => [name, name, (line) => said(line.own?.[name]), 'downloadOnly'],
);

export const linesOf = (model: GoalModel, lang: Language): readonly Line[] => [
  ...allGoals(model).flatMap((goal) => goalLines(goal, lang)),
  ...model.actions.flatMap((action) => actionLines(action, undefined, lang)),
  ...(trackedOf(model)?.phaseLines(model.projects, lang) ?? []),
  ...model.foundation.map(({ name, group }) => ({
    kind: textsIn(lang).table.foundation,
    text: group === undefined ? name : `${name} (${group})`,
    themes: [],
    own: { item: 'foundation', item_name: name, group },
  })),
];

/** A row a series; a goal of which nothing was measured has one too. */
function goalLines(goal: Goal, lang: Language): Line[] {
  const { higher, id, kind, series, text, themes, worlds } = goal;
  const line: Line = { kind: goalKind(kind, lang), text, themes, worlds, higher: higher?.text ?? higher?.id };
  const [first, ...others] = series;
  return [
    { ...line, goal, ...(first && { series: first, of: id, region: first.region }) },
    ...others.map((one) => ({ ...line, series: one, of: id, region: one.region })),
  ];
}

/** An action, and then its parts. */
function actionLines(action: Action, whole: Action | undefined, lang: Language): Line[] {
  const { id, name, parts, themes, start, end } = action;
  const { action: actionKind, part } = textsIn(lang).table;
  const line: Line = {
    ...action,
    kind: whole ? part : actionKind,
    text: name,
    higher: whole?.name,
    state: said(actionStateText(action, lang), action.state ?? ''),
    own: {
      item: 'action',
      action: id,
      action_parent: whole?.id,
      item_name: name,
      item_themes: themes.join('|'),
      start,
      end,
    },
  };
  return [line, ...parts.flatMap((one) => actionLines(one, action, lang))];
}
