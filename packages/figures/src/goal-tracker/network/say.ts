/* The small words of the network: under a goal, under an action, beside the word for a kind. */
import type { GoalKind } from '@kanskracht/tables';
import { formatList } from '../../format.js';
import type { Action, Goal } from '../model.js';
import { actionStateText, capital, goalKind } from '../say.js';
import type { Column } from './plan.js';
import type { NetworkTools } from './tools.js';

export const kindWord = (kind: GoalKind, { lang }: NetworkTools): string => capital(goalKind(kind, lang));

/** The goal that a goal serves: by its kind where it stands above all and is the only one of it, else by its text. */
export function servedText({ higher }: Goal, { plan, lang, words }: NetworkTools): string {
  const block = plan.blocks.find(({ id }) => id === higher?.id);
  const isOnly = plan.blocks.filter(({ kind }) => kind === block?.kind).length === 1;
  const name = block !== undefined && isOnly ? goalKind(block.kind, lang) : `‘${higher?.text ?? higher?.id}’`;
  const programme = block === undefined && higher?.programme !== undefined ? ` (${higher.programme})` : '';
  return words.serves(`${name}${programme}`);
}

/** What is said under a goal: what it serves, unless its whole layer says so, and that nothing works at it. */
export function goalRemarks(goal: Goal, column: Column, isSaid: boolean, tools: NetworkTools): string[] {
  const { model, words } = tools;
  return [
    ...(!isSaid && goal.higher !== undefined ? [servedText(goal, tools)] : []),
    ...(model.hasLinks && goal.links.length === 0
      ? [column.tracks.includes(goal.id) ? words.noActionNow : words.noAction]
      : []),
  ];
}

/** What is said under an action: where it comes from, how many parts it has, how it stands. */
export function actionRemarks(action: Action, isGuest: boolean, tools: NetworkTools): string[] {
  const { plan, lang, words } = tools;
  const ids = new Set(action.links.map(({ goal }) => goal));
  const higher = plan.blocks.filter(({ id }) => ids.has(id)).map(({ text }) => words.worksAlsoAt(`‘${text}’`));
  const facts = [
    ...(isGuest ? [words.from(homeOf(action, tools))] : []),
    ...(action.parts.length > 0 ? [words.parts(action.parts.length)] : []),
    ...[actionStateText(action, lang)].filter(Boolean),
  ];
  return [...(facts.length > 0 ? [facts.join(' · ')] : []), ...(isGuest ? [] : higher)];
}

/** The themes of an action by name. */
function homeOf({ themes }: Action, { model, lang, texts }: NetworkTools): string {
  const names = model.theme.options.filter(({ id }) => themes.includes(id)).map(({ label }) => label);
  return names.length === 0 ? texts.noTheme : formatList(names, lang);
}
