/* What is remarked of one level or form. */
import type { Language } from '@kanskracht/tables';
import { capital } from '../about.js';
import type { Amount, Level } from '../model.js';
import { withMeaning } from '../say.js';
import { empty, type Filled, words } from '../tabulate.js';
import { remarkTexts } from './texts.js';

/** After how far a share moved (`sign`): ", zoals bedoeld"; nothing where nothing was intended. */
export function asIntended({ intended }: Pick<Level, 'intended'>, sign: number, lang: Language): string {
  const { asIntended, otherwise } = remarkTexts(lang);
  if (intended === undefined || intended === 'none') return '';
  return (intended === 'up') === sign > 0 ? asIntended : otherwise[intended];
}

/** At its mark: how it works, what is intended and what it means. */
export function sayRemarks(
  item: Pick<Level, 'approach' | 'intended'> & Partial<Pick<Level, 'definition'>>,
  lang: Language,
): string[] {
  const { approaches, intended, meaning } = remarkTexts(lang);
  const traits = [
    item.approach && withMeaning(approaches[item.approach].label, approaches[item.approach].plain),
    item.intended && intended[item.intended],
  ].filter((trait) => trait !== undefined);
  return [
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
