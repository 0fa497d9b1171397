import type { Language } from '@kanskracht/tables';
import type { GoalModel } from './model.js';
import { linkedOf, trackedOf } from './parts.js';
import { textsIn } from './texts.js';

/** What must be said under the drawing: how sure we are, what this is not. Only what applies. */
export function notesOf(model: GoalModel, lang: Language): string[] {
  const text = textsIn(lang).notes;
  const { actions, asOf, goals, hasLinks, themes, view } = model;
  const kinds = new Set(goals.map(({ kind }) => kind));
  const linked = linkedOf(model)?.words;
  const isList = view === 'list';
  const standsTwice = goals.some((goal) => themes.filter((theme) => theme.goals.includes(goal)).length > 1);
  return [
    linked === undefined && goals.length > 0 ? text.baseline : [],
    view !== 'gaps' && kinds.has('more') && kinds.has('better') ? text.kinds : [],
    linked?.notes(model, lang) ?? trackedOf(model)?.notes(model, lang) ?? [],
    isList && standsTwice ? text.severalThemes : [],
    isList && !hasLinks && goals.length > 0 && actions.length > 0 ? text.noLinks : [],
    asOf !== undefined && actions.some(({ state }) => state !== undefined) ? text.latestState : [],
  ].flat();
}
