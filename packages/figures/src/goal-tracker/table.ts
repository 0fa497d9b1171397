import type { Language } from '@kanskracht/tables';
import type { TableCell, TableWords } from '../figure.js';
import { formatList } from '../format.js';
import { goalKinds } from './choose.js';
import type { GoalModel } from './model.js';
import { namesIn } from './names.js';
import { linkedOf, trackedOf } from './parts.js';
import { type Column, said, tableFrom } from './table-cells.js';
import { type Line, linesOf, ownColumns } from './table-lines.js';
import { textsIn } from './texts.js';

/**
 * What the view shows, as a table: goals, each with what was measured, and then actions, foundation and phases;
 * or links, or white spots. A download of the goals can be read back as `goals`: every goal stands in its columns
 * once, and what is no goal leaves them empty.
 */
export function tableWords(model: GoalModel, caption: string, lang: Language): TableWords {
  const apart = linkedOf(model)?.words.table(model, caption, lang);
  if (apart !== undefined) return apart;
  const { list, noBaseline, table: label } = textsIn(lang);
  const names = namesIn(model, lang);
  /** For a reader in every row, in a download only of a goal. */
  const once = ({ goal }: Line, text: string | undefined, value = text): TableCell | undefined =>
    text ? { text, ...(goal && value !== undefined && { value }) } : undefined;
  const columns: readonly Column<Line>[] = [
    ['goal', '', ({ goal }) => said(goal?.id), 'downloadOnly'],
    // What a row is about stands first: it is the row's heading.
    ['text', label.text, (line) => once(line, line.text)],
    ['kind', label.kind, (line) => once(line, line.kind, line.goal?.kind)],
    ['themes', label.themes, (line) => once(line, names.themes(line.themes), line.themes.join('|'))],
    ['world', label.world, (line) => once(line, formatList(line.worlds ?? [], lang), line.worlds?.join('|'))],
    ['programme', '', ({ goal }) => said(goal?.programme), 'downloadOnly'],
    ['parent', label.parent, (line) => once(line, line.higher, line.goal?.higher?.id)],
    ['direction', '', ({ goal }) => said(goal?.direction), 'downloadOnly'],
    ...(trackedOf(model)?.trackedColumns(lang) ?? [
      [
        'baseline',
        label.baseline,
        ({ goal }: Line) => (goal && goalKinds.includes(goal.kind) ? { text: noBaseline } : undefined),
      ] as const,
    ]),
    [
      'actions',
      list.actions,
      ({ goal }) =>
        goal && model.hasLinks && (goal.links.length > 0 || goalKinds.includes(goal.kind))
          ? (said(names.links(goal.links, 'action'), goal.links.map(({ action }) => action).join('|')) ?? {
              text: list.noActions,
            })
          : undefined,
    ],
    ['state', label.state, ({ state }) => state],
    ['partner', label.partner, ({ partner }) => said(partner)],
    ['region', label.region, ({ region }) => said(region)],
    ...ownColumns,
  ];
  return tableFrom(caption, linesOf(model, lang), columns);
}
