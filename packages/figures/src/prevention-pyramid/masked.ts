/* A share can move while its number stays: whoever reads only shares is misled, so it is said. */
import type { Language } from '@kanskracht/tables';
import { formatList } from '../format.js';
import type { Change, Counted, PyramidModel } from './model.js';
import { shareShift } from './numbers.js';
import { formNoun, levelNoun } from './say.js';
import { textsIn } from './texts.js';
import type { Masked } from './texts-nl.js';

/** Where the share visibly moved and the number did not go along: how. */
export function maskedOf(
  { now, before, change }: { readonly now?: Counted; readonly before?: Counted; readonly change?: Change },
  lang: Language,
): Masked | undefined {
  if (now?.share === undefined || before?.share === undefined) return undefined;
  return shareShift(before.share, now.share, lang).sign === 0 ? undefined : change?.masked;
}

/** "het aandeel steeg, maar er kwam niets bij, alleen het totaal werd kleiner". */
export function maskedWarning(how: Masked, lang: Language): string {
  const { masked, shareMoved } = textsIn(lang);
  return `${shareMoved[how]}, ${masked[how]('')}`;
}

/** Which shares moved although their number did not: they mislead whoever reads only shares. */
export function maskedNotes(model: PyramidModel, lang: Language): string[] {
  const masked = [
    ...model.levels.map((level) => ({ how: maskedOf(level, lang), name: levelNoun(level, lang) })),
    ...model.forms.map((form) => ({ how: maskedOf(form, lang), name: formNoun(model, form.form, lang) })),
  ];
  return (['rose_with_total', 'fell_with_total'] as const).flatMap((kind) => {
    const names = masked.flatMap(({ how, name }) => (how === kind ? name : []));
    return names.length === 0 ? [] : textsIn(lang).notes.masked(formatList(names, lang), maskedWarning(kind, lang));
  });
}
