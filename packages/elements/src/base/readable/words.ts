import type { Language } from '@kanskracht/tables';
import type { Change } from './adjust.js';
import { toHex } from './colour.js';

const numbers = {
  nl: new Intl.NumberFormat('nl', { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat('en', { maximumFractionDigits: 2 }),
};

/** What an editor should know of a colour that was changed. */
export function tellChange({ property, from, to, lack }: Change, lang: Language): string {
  const number = (value: number): string => numbers[lang].format(Math.floor(value * 100) / 100);
  const taken = toHex(to);
  if (from === undefined || lack === undefined)
    return lang === 'en'
      ? `${property} is not a colour; ${taken} is used.`
      : `${property} is geen kleur; ${taken} is gebruikt.`;
  const given = `${property} (${toHex(from)})`;
  const [measured, needed] = [number(lack.measured), number(lack.needed)];
  if (lang === 'en')
    return lack.like === undefined
      ? `${given} has a contrast of ${measured} to 1, ${needed} is needed; ${taken} is used.`
      : `${given} looks too much like ${lack.like}: the difference is ${measured}, ${needed} is needed; ${taken} is used.`;
  return lack.like === undefined
    ? `${given} heeft een contrast van ${measured} op 1, nodig is ${needed}; ${taken} is gebruikt.`
    : `${given} lijkt te veel op ${lack.like}: het verschil is ${measured}, nodig is ${needed}; ${taken} is gebruikt.`;
}
