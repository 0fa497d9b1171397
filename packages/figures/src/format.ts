/*
 * Numbers as readers of a language write them, through `Intl`. Nothing here keeps a page-wide locale:
 * a Dutch and an English figure can stand side by side.
 */
import type { Language } from '@kanskracht/tables';

const locales: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** What stands where a negative number's sign would: a true minus. */
const minus = '−';

/** A number with at most `decimals` decimals (1 by default), always as many when `fixed`. */
export function formatNumber(value: number, lang: Language, decimals = 1, fixed = false): string {
  const shown = Math.min(20, Math.max(0, decimals));
  return new Intl.NumberFormat(locales[lang], {
    maximumFractionDigits: shown,
    minimumFractionDigits: fixed ? shown : 0,
  })
    .format(value)
    .replace('-', minus);
}

/** A number with its unit: `71,9%`, `€ 1.250`, `3,4 per 1.000`, `12 uur`. The unit `%` stands against the number. */
export function formatValue(value: number, unit: string | undefined, lang: Language, decimals = 1): string {
  const number = formatNumber(value, lang, decimals, unit === '%');
  if (unit === undefined || unit === '') return number;
  if (unit === '%') return `${number}%`;
  if (unit === '€' || unit === 'euro') return `€ ${number}`;
  return `${number} ${unit}`;
}

/** "a, b en c" or "a, b and c". */
export function formatList(texts: readonly string[], lang: Language): string {
  return new Intl.ListFormat(locales[lang], { type: 'conjunction' }).format(texts);
}

/** Sorts as readers look things up: by the language's alphabet, numbers by their size. */
export function byName(lang: Language): (a: string, b: string) => number {
  return new Intl.Collator(locales[lang], { numeric: true }).compare;
}
