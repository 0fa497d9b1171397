/* How many activities a list holds: each counts once at each of its levels. */
import type { Approach, Form, PreventionLevel as LevelWord, Row } from '@kanskracht/tables';
import { groupBy } from '../../group-by.js';
import { formOrder } from '../amounts.js';
import { type Counts, isClassified, tellForms } from '../counts.js';
import type { Counted } from '../model.js';

type Fact = Row<'activities'>;

/**
 * What a list comes to in each of its periods: how many of the activities that `keeps` there are at each level,
 * of each form that the list names. A level without activities holds 0. Before anybody has classified
 * anything no level has a number: 0 would say that nothing is done.
 */
export function countList(
  list: readonly Fact[],
  keeps: (row: Fact) => boolean,
  levels: readonly LevelWord[],
): ReadonlyMap<string | undefined, Counts> {
  const classified = list.filter(isClassified);
  return new Map(
    [...groupBy(list, ({ period }) => period)].map(([period, rows]) => {
      const shown = once(rows.filter(keeps)).map(([first]) => first);
      const ours = rows.filter(isClassified);
      const countLevel = (id: LevelWord, named: readonly Fact[]): [LevelWord, Counted] => {
        const own = shown.filter(({ level }) => level === id);
        const forms = tellForms(ours) ? formOrder.filter((form) => named.some((row) => formOf(row) === form)) : [];
        const parts = forms.map((form) => ({ form, value: own.filter((row) => formOf(row) === form).length }));
        return [id, { total: { value: own.length }, parts }];
      };
      const counts = (ours.length > 0 ? levels : []).map((id) => countLevel(id, classified));
      return [period, new Map([...counts, countLevel('unclassified', list)])];
    }),
  );
}

const formOf = ({ form = 'unknown' }: Fact): Form => form;

/** How a level is approached, where all its activities that say so agree. */
export function approachOf(id: LevelWord, activities: readonly Fact[]): Approach | undefined {
  const said = new Set(activities.flatMap(({ level, approach }) => (level === id ? (approach ?? []) : [])));
  return said.size === 1 ? [...said][0] : undefined;
}

/* An activity in three neighbourhoods is one activity, in three rows; the first tells what it is. */
export const once = (rows: readonly Fact[]) =>
  [...groupBy(rows, ({ activity, level }) => `${level} ${activity}`).values()] as unknown as readonly [
    Fact,
    ...Fact[],
  ][];

/** How many activities stand at more than one level. */
export function countTwice(rows: readonly Fact[]): number {
  const levels = groupBy(once(rows.filter(isClassified)), ([{ activity }]) => activity);
  return [...levels.values()].filter(({ length }) => length > 1).length;
}
