import type { Language } from '@kanskracht/tables';
import type { Change } from './adjust.js';
import { toHex } from './colour.js';

const numbers = {
  nl: new Intl.NumberFormat('nl', { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat('en', { maximumFractionDigits: 2 }),
};

/** What an editor should know of a colour that was changed. */
export function tellChange({ property, from, to, reason, measured, needed, other }: Change, lang: Language): string {
  const number = (value: number): string => numbers[lang].format(Math.floor(value * 100) / 100);
  const [given, taken] = [from && toHex(from), toHex(to)];
  if (lang === 'en') {
    if (given === undefined) return `${property} is not a colour; ${taken} is used.`;
    return reason === 'likeness'
      ? `${property} (${given}) looks too much like ${other}: the difference is ${number(measured)}, ${needed} is needed; ${taken} is used.`
      : `${property} (${given}) has a contrast of ${number(measured)} to 1, ${number(needed)} is needed; ${taken} is used.`;
  }
  if (given === undefined) return `${property} is geen kleur; ${taken} is gebruikt.`;
  return reason === 'likeness'
    ? `${property} (${given}) lijkt te veel op ${other}: het verschil is ${number(measured)}, nodig is ${needed}; ${taken} is gebruikt.`
    : `${property} (${given}) heeft een contrast van ${number(measured)} op 1, nodig is ${number(needed)}; ${taken} is gebruikt.`;
}
