/* That a list is open, and where it stands. */
import type { Language } from '@kanskracht/tables';
import type { PyramidModel } from '../model.js';
import { amountText } from '../numbers.js';
import { agesText, levelNoun, withMeaning } from '../say.js';
import { openedActivities } from './opened.js';
import { listTexts } from './texts.js';

/** "De lijst van 8 activiteiten bij geïndiceerde preventie staat onder de piramide." Nothing where none is open. */
export function sayOpen(model: PyramidModel, lang: Language): string[] {
  const { ageGroups, levels, open, unclassified, view } = model;
  if (open === undefined) return [];
  const { isEmpty, isOpen, where } = listTexts[lang];
  const group = ageGroups.find(({ id }) => id === open.ageGroup);
  const level = levels.find(({ id }) => id === open.level);
  const name = level ? levelNoun(level, lang) : `‘${levelNoun({ id: open.level, definition: {} }, lang)}’`;
  const about = withMeaning(name, group && agesText(group, lang));
  const value = openedActivities(model).length;
  // None that are listed, where nobody knows how many there are, is not none.
  if (value === 0 && (level ?? unclassified)?.now?.total.value === undefined) return [];
  return [value === 0 ? isEmpty(about) : isOpen(amountText({ value }, 'activities', lang), about, where[view])];
}
