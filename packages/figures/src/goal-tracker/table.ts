import type { Language } from '@kanskracht/tables';
import type { TableWords } from '../figure.js';
import type { Goal, GoalModel, Series } from './model.js';
import { namesIn } from './names.js';
import { linkedOf, trackedOf } from './parts.js';
import { goalKind } from './say.js';
import { type Column, said, tableFrom } from './table-cells.js';
import { textsIn } from './texts.js';

/** A goal and one of its series; a goal of which nothing was measured has a line too. */
export interface GoalLine {
  readonly goal: Goal;
  readonly series?: Series;
}

/** What the view shows, as a table: goals by the columns of `goals`, links, or white spots. */
export function tableWords(model: GoalModel, caption: string, lang: Language): TableWords {
  const apart = linkedOf(model)?.words.table(model, caption, lang);
  if (apart !== undefined) return apart;
  const { noBaseline, table: label } = textsIn(lang);
  const names = namesIn(model, lang);
  const columns: readonly Column<GoalLine>[] = [
    ['goal', label.goal, ({ goal }) => said(goal.id), 'downloadOnly'],
    ['kind', label.kind, ({ goal }) => said(goalKind(goal.kind, lang), goal.kind)],
    ['text', label.text, ({ goal }) => said(goal.text)],
    ['themes', label.themes, ({ goal }) => said(names.themes(goal.themes), goal.themes.join('|'))],
    ['programme', label.programme, ({ goal }) => said(goal.programme), 'downloadOnly'],
    ['parent', label.parent, ({ goal }) => goal.higher && said(goal.higher.text ?? goal.higher.id, goal.higher.id)],
    ['direction', label.direction, ({ goal }) => said(goal.direction), 'downloadOnly'],
    ...(trackedOf(model)?.trackedColumns(lang) ?? [
      ['baseline', label.baseline, () => ({ text: noBaseline })] as const,
    ]),
  ];
  const lines = model.goals.flatMap((goal): GoalLine[] =>
    goal.series.length === 0 ? [{ goal }] : goal.series.map((series) => ({ goal, series })),
  );
  return tableFrom(caption, lines, columns);
}
