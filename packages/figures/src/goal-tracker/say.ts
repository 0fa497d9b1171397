/* What a goal or an action says in one line: the same words in a drawing, at a mark and in the table. */
import { formatPeriod, type GoalKind, type Language } from '@kanskracht/tables';
import type { Action, Gaps, Goal, GoalModel, Theme } from './model.js';
import { textsIn } from './texts.js';

/* Marks by what they stand for; with `theme`, the one in that theme, where a thing stands in several. */
const inTheme = (kind: string, id: string, theme: string | undefined): string =>
  `${kind}/${id}${theme === undefined ? '' : `/${theme}`}`;
export const goalMark = (id: string, theme?: string): string => inTheme('goal', id, theme);
export const actionMark = (id: string, theme?: string): string => inTheme('action', id, theme);
export const themeMark = (id: string): string => `theme/${id}`;
export const foundationMark = (index: number): string => `foundation/${index}`;
export const projectMark = (name: string): string => `project/${name}`;
export const gapMark = (kind: keyof Gaps, id: string): string => `gap/${kind}/${id}`;
/** A theme can have two folds: that of its actions and that of its goals. */
export const foldMark = (theme: string, what?: 'goals'): string => inTheme('fold', theme, what);

/** `1 juni 2022`. */
export const dateText = (date: string, lang: Language): string => formatPeriod(date, lang);

/** `juni 2022`: near enough for a line that a reader glances over. */
export const monthText = (date: string, lang: Language): string =>
  formatPeriod(`${date.slice(0, 4)}MM${date.slice(5, 7)}`, lang);

export const goalKind = (kind: GoalKind, lang: Language): string => textsIn(lang).kinds[kind];
export const themeName = ({ name }: Pick<Theme, 'name'>, lang: Language): string => name ?? textsIn(lang).noTheme;

/** `in mei 2022`, `van mei 2022 tot en met mei 2024`. */
export const periodText = (first: string, last: string, lang: Language): string =>
  textsIn(lang).period(monthText(first, lang), monthText(last, lang));

/** The themes with a name that have goals. */
export const themesWithGoals = ({ themes }: GoalModel): readonly Theme[] =>
  themes.filter(({ goals, name }) => name !== undefined && goals.length > 0);

/** `4 doelen en 3 acties`. */
export function contentsText({ goals, actions }: Theme, lang: Language): string {
  const text = textsIn(lang);
  return text.mark.and(text.goals(goals.length), text.actions(actions.length));
}

/** Where an action stands, in words; empty where the data don't say. */
export function actionStateText({ state, start, end, isToCome, isOver }: Action, lang: Language): string {
  const text = textsIn(lang);
  const day = (date: string | undefined) => (date === undefined ? undefined : monthText(date, lang));
  const [first, last] = [day(start), day(end)];
  const isPlan = state === 'idea' || state === 'preparation';
  if (isOver && !isToCome) return state === 'stopped' ? text.actionStates.stopped : text.over(last);
  // What was still to begin, or to be stopped, on the day shown has its state of later.
  const isKnown = state !== undefined && state !== 'stopped' && (isPlan || !isToCome);
  const begins = isToCome || !isPlan ? first : undefined;
  return [
    isKnown ? text.actionStates[state] : undefined,
    begins && (isToCome || state === undefined ? text.from(begins) : text.begun(begins)),
    last && text.until(last),
  ]
    .filter(Boolean)
    .join(', ');
}

/** Something was measured or judged since the day that the reader chose. */
export const isNew = ({ judgements, series }: Goal): boolean => [...judgements, ...series].some((one) => one.isNew);

/** With a capital: for a text of ours that begins a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Texts as sentences after each other, each with its full stop. */
export const sentences = (parts: readonly (string | undefined)[]): string =>
  parts.flatMap((part) => (part ? [capital(/[.?!]’?$/.test(part) ? part : `${part}.`)] : [])).join(' ');
