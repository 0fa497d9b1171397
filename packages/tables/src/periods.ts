import { readDate } from './dates.js';
import type { Language } from './language.js';

/*
 * Periods, in one spelling each: `2024` a year · `2021/2022` a school year · `2018-2020` years taken
 * together · `2023KW01` a quarter · `2023MM01` a month · `2024-05-31` a day. Quarters and months are
 * spelled as StatLine spells them. Years run from 1800 to 2199, so that 9999 or a code is no period.
 */
const year = /^((?:1[89]|2[01])\d{2})(?:JJ00)?$/;
const schoolYear = /^((?:1[89]|2[01])\d{2})(?:SJ00|\/['’]?(\d{2}|\d{4}))$/;
const years = /^((?:1[89]|2[01])\d{2})(?:-|–|—|T\/M)['’]?(\d{2}|\d{4})$/;
const quarter = /^((?:1[89]|2[01])\d{2})-?(?:KW0?|Q|K)([1-4])$/;
const quarterFirst = /^(?:Q([1-4])-?|([1-4])EKWARTAAL)((?:1[89]|2[01])\d{2})$/;
const month = /^((?:1[89]|2[01])\d{2})(?:MM|M)(0[1-9]|1[0-2])$/;
const day = /^\d{4}-\d{2}-\d{2}$/;

/**
 * A cell's period in its one spelling, or `undefined` when nobody can read it. Reads numbers (2024),
 * dates, `2020JJ00`, `2021/’22`, `2018–2020`, `2024 Q1` and the like. A text that can be read in two
 * ways, such as `2010-12` (a month, or three years), is not read: that would be a guess.
 */
export function readPeriod(cell: unknown): string | undefined {
  if (typeof cell === 'number' || typeof cell === 'bigint') return readText(String(cell));
  if (cell instanceof Date) return readDate(cell);
  return typeof cell === 'string' ? readText(cell) : undefined;
}

function readText(cell: string): string | undefined {
  // StatLine marks provisional figures with one asterisk or two behind the year.
  const text = cell
    .replace(/\s+/g, '')
    .toUpperCase()
    .replace(/^(?:SCHOOLJAAR|SCHOOLYEAR|JAAR)|\*{1,2}$/g, '');
  let found = year.exec(text);
  if (found) return found[1];
  found = schoolYear.exec(text);
  if (found) return readYears(found[1], found[2]);
  found = years.exec(text);
  if (found) return readRange(found[1], found[2]);
  found = quarter.exec(text);
  if (found) return `${found[1]}KW0${found[2]}`;
  found = quarterFirst.exec(text);
  if (found) return `${found[3]}KW0${found[1] ?? found[2]}`;
  found = month.exec(text);
  if (found) return `${found[1]}MM${found[2]}`;
  return readDate(text);
}

/* With a slash: a school year where the years follow each other, else years taken together (`2018/2020`). */
function readYears(first = '', last?: string): string | undefined {
  const from = Number(first);
  const next = String(from + 1);
  if (last === undefined || next.endsWith(last)) return `${first}/${next}`;
  const to = fullYear(from, last);
  return to > from ? `${first}-${to}` : undefined;
}

/* With a dash: years taken together; two digits can also be a month, which must then be the only reading. */
function readRange(first = '', last = ''): string | undefined {
  const from = Number(first);
  const to = fullYear(from, last);
  const isMonth = last.length === 2 && Number(last) >= 1 && Number(last) <= 12;
  const isYears = to > from;
  if (isMonth === isYears) return undefined;
  return isMonth ? `${first}MM${last}` : `${from}-${to}`;
}

function fullYear(from: number, digits: string): number {
  return digits.length === 4 ? Number(digits) : Math.floor(from / 100) * 100 + Number(digits);
}

/**
 * Where a period stands on an axis of years: a year at itself, a quarter, month or day at its start as a
 * fraction, a school year and years taken together at their middle. `NaN` for what is not a period.
 */
export function periodStart(period: string): number {
  const from = Number(period.slice(0, 4));
  const rest = period.slice(4);
  if (rest === '') return from;
  if (rest.startsWith('KW')) return from + (Number(rest.slice(2)) - 1) / 4;
  if (rest.startsWith('MM')) return from + (Number(rest.slice(2)) - 1) / 12;
  if (day.test(period)) return from + (Date.parse(period) - Date.UTC(from, 0)) / (366 * 86_400_000);
  return (from + Number(rest.slice(1))) / 2;
}

/** Orders periods in time; at the same place on the axis by their spelling. */
export function comparePeriods(a: string, b: string): number {
  return periodStart(a) - periodStart(b) || (a < b ? -1 : Number(a > b));
}

/** A period as readers say it: "schooljaar 2021/2022", "2018–2020", "1e kwartaal 2023", "mei 2023". */
export function formatPeriod(period: string, lang: Language): string {
  const from = period.slice(0, 4);
  const rest = period.slice(4);
  if (rest.startsWith('/')) return `${lang === 'en' ? 'school year' : 'schooljaar'} ${period}`;
  if (rest.startsWith('KW')) {
    const number = Number(rest.slice(2));
    return lang === 'en' ? `quarter ${number} of ${from}` : `${number}e kwartaal ${from}`;
  }
  if (rest.startsWith('MM')) return inWords(`${from}-${rest.slice(2)}-01`, lang, { month: 'long', year: 'numeric' });
  if (day.test(period)) return inWords(period, lang, { day: 'numeric', month: 'long', year: 'numeric' });
  return period.replace('-', '–');
}

/** A period within a sentence: "in 2020", "in schooljaar 2021/2022", "in het 1e kwartaal 2023", "op 1 januari 2020". */
export function inPeriod(period: string, lang: Language): string {
  const isDutch = lang === 'nl';
  const before = day.test(period) ? (isDutch ? 'op' : 'on') : isDutch && period.includes('KW') ? 'in het' : 'in';
  return `${before} ${formatPeriod(period, lang)}`;
}

function inWords(date: string, lang: Language, options: Intl.DateTimeFormatOptions): string {
  const format = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : 'nl-NL', { ...options, timeZone: 'UTC' });
  return format.format(new Date(date));
}
