import type { Language } from '@kanskracht/tables';
import type { PyramidModel } from './model.js';
import { amountText } from './numbers.js';
import { hasOthers, lists, measures, remarksOf } from './rest.js';
import { textsIn } from './texts.js';

/** What must be said under the drawing: what this is not, what counts twice, what is left out. */
export function notesOf(model: PyramidModel, lang: Language): string[] {
  const { notes } = textsIn(lang);
  const { levels, measure, view } = model;
  const shared =
    measure === undefined ? [] : levels.flatMap(({ now }) => (now?.share === undefined ? [] : (now.total.value ?? 0)));
  const value = shared.reduce((sum, one) => sum + one, 0);
  return [
    ...(view === 'matrix' ? lists.use().listNotes(lang) : [notes.triangle]),
    ...(measure === undefined || shared.length === 0 ? [] : [notes.shares(amountText({ value }, measure, lang))]),
    ...(hasOthers(model) ? measures.use().measureNotes(model, lang) : []),
    ...(remarksOf(model)?.remarkNotes(model, lang) ?? []),
    ...(levels.some(({ definition: { plainLabel, text } }) => (plainLabel ?? text) === undefined)
      ? [notes.ownDefinitions]
      : []),
  ];
}
