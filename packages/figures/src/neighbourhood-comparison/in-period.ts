import { formatPeriod, type Language } from '@kanskracht/tables';

/** A period in the middle of a sentence: "in 2020", "in het schooljaar 2021/2022", "op 1 januari 2020". */
export function inPeriod(period: string, lang: Language): string {
  const said = formatPeriod(period, lang);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(period);
  const isNamed = period.includes('/') || period.includes('KW');
  if (lang === 'en') return `${isDay ? 'on' : isNamed ? 'in the' : 'in'} ${said}`;
  return `${isDay ? 'op' : isNamed ? 'in het' : 'in'} ${said}`;
}
