import type { Language } from '@kanskracht/tables';
import { maskedNotes } from './masked.js';
import type { PyramidModel } from './model.js';
import { amountText } from './numbers.js';
import { hasOthers, isShared, lists, measures, remarksOf } from './rest.js';
import { textsIn } from './texts.js';

/** What must be said under the drawing: what this is not, what counts twice, what is left out. */
export function notesOf(model: PyramidModel, lang: Language): string[] {
  const { notes } = textsIn(lang);
  const { levels, measure, unclassified, view } = model;
  const bare = unclassified?.now?.total;
  const shared =
    measure === undefined ? [] : levels.flatMap(({ now }) => (now?.share === undefined ? [] : (now.total.value ?? 0)));
  const value = shared.reduce((sum, one) => sum + one, 0);
  return [
    ...(view === 'matrix' ? lists.use().listNotes(lang) : [notes.triangle]),
    ...(measure === undefined || shared.length === 0 ? [] : [notes.shares(amountText({ value }, measure, lang))]),
    ...(hasOthers(model) ? measures.use().measureNotes(model, lang) : []),
    ...(isShared(model) && bare !== undefined && bare.value !== 0
      ? [notes.unclassified(amountText(bare, model.measure, lang))]
      : []),
    ...maskedNotes(model, lang),
    ...(remarksOf(model)?.remarkNotes(model, lang) ?? []),
    ...(levels.some(({ definition: { plainLabel, text } }) => (plainLabel ?? text) === undefined)
      ? [notes.ownDefinitions]
      : []),
  ];
}
