/* What is remarked of one level or form. */
import type { Language } from '@kanskracht/tables';
import { capital } from './about.js';
import type { Amount, Change, Counted, Level } from './model.js';
import { shareShift } from './numbers.js';
import { remarkTexts } from './remark-texts.js';
import { withMeaning } from './say.js';
import { empty, type Filled, words } from './tabulate.js';

type Masked = NonNullable<Change['masked']>;

/** Where the share visibly moved and the number did not go along: how. */
export function maskedOf(
  { now, before, change }: { readonly now?: Counted; readonly before?: Counted; readonly change?: Change },
  lang: Language,
): Masked | undefined {
  if (now?.share === undefined || before?.share === undefined) return undefined;
  return shareShift(before.share, now.share, lang).sign === 0 ? undefined : change?.masked;
}

/** "het aandeel steeg, maar het getal zelf steeg niet: het totaal is kleiner geworden". */
export function maskedWarning(how: Masked, lang: Language): string {
  const { masked, shareMoved } = remarkTexts(lang);
  return `${shareMoved[how]}, ${masked[how]('')}`;
}

/**
 * After how far a share moved (`sign`): ", zoals bedoeld (van 34 naar 52 activiteiten)". Where the number
 * did not go along with the share, that in place of what was intended, since nobody did more or less.
 */
export function changed(
  { change, intended }: Pick<Level, 'change' | 'intended'>,
  sign: number,
  numbers: string,
  lang: Language,
): string {
  const { asIntended, masked, otherwise } = remarkTexts(lang);
  if (change?.masked !== undefined) return `, ${masked[change.masked](numbers)}`;
  if (intended === undefined || intended === 'none') return numbers;
  return ((intended === 'up') === sign > 0 ? asIntended : otherwise[intended]) + numbers;
}

/** At its mark: whether its share misleads, how it works, what is intended and what it means. */
export function sayRemarks(
  item: Pick<Level, 'now' | 'before' | 'change' | 'approach' | 'intended'> & Partial<Pick<Level, 'definition'>>,
  lang: Language,
): string[] {
  const { approaches, intended, meaning } = remarkTexts(lang);
  const masked = maskedOf(item, lang);
  const traits = [
    item.approach && withMeaning(approaches[item.approach].label, approaches[item.approach].plain),
    item.intended && intended[item.intended],
  ].filter((trait) => trait !== undefined);
  return [
    ...(masked === undefined ? [] : [`${capital(maskedWarning(masked, lang))}.`]),
    ...(traits.length === 0 ? [] : [`${capital(traits.join(', '))}.`]),
    ...(item.definition?.text === undefined ? [] : [meaning(item.definition.text)]),
  ];
}

/** Of an amount that is not whole why there is none, or "ten minste" what is known of it (`said`). */
export function sayGap({ missing = 'unknown' }: Amount, said: string | undefined, lang: Language): string {
  const text = remarkTexts(lang);
  return said === undefined ? text.missing[missing] : text.atLeast(said);
}

/** Why a number is not there, for a download. */
export function missingColumn(lang: Language): [Filled<{ readonly amount: Amount }>] {
  const { missing, whyEmpty } = remarkTexts(lang);
  return [
    {
      name: 'missing',
      label: whyEmpty,
      downloadOnly: true,
      cell: ({ amount: { value, incomplete, missing: reason = 'unknown' } }) =>
        value === undefined || incomplete ? words(missing[reason], reason) : empty,
    },
  ];
}
