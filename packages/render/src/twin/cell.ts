/* A cell of a twin's table: a text for readers, and its value for machines where that is another. */
import { formatNumber, formatValue } from '@kanskracht/figures';
import { formatPeriod, type Language, type MissingReason, schemas, type TableName } from '@kanskracht/tables';
import { labels } from './labels.js';
import type { Names } from './names.js';

export interface Cell {
  readonly text: string;
  /** Set where it is not the text. */
  readonly value?: string;
  readonly isTime?: boolean;
}

/** What a cell's words depend on besides its value. */
export interface Saying {
  readonly table: TableName;
  readonly column: string;
  readonly lang: Language;
  readonly names: Names;
  readonly unit: string | undefined;
  /** As many as the column's most exact value has. */
  readonly decimals: number;
}

interface Kind {
  readonly kind: string;
  readonly words?: Readonly<Record<string, readonly string[]>>;
}

export const columnOf = (table: TableName, column: string): Kind | undefined =>
  (schemas[table] as Readonly<Record<string, Kind>>)[column];

/** As a reader's text is put together: without breaks and double spaces. */
export const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/* Numbers that are names of something, such as a year. */
const plainNumbers: readonly string[] = ['region_year', 'order', 'decimals', 'age_from', 'age_to', 'x', 'y'];

/* Numbers that readers compare: all with as many decimals. */
const measured: readonly string[] = ['value', 'score', 'target', 'lower', 'upper'];

/** With `missing` a cell without a value tells the reason. */
export function makeCell(value: unknown, missing: unknown, saying: Saying): Cell {
  const { lang, table, column, names } = saying;
  if (value === undefined || value === '') {
    if (typeof missing !== 'string') return { text: '' };
    return { text: labels[lang].missing[missing as MissingReason] ?? missing, value: missing };
  }
  if (typeof value === 'number') return { text: numberText(value, saying), value: String(value) };
  const kind = columnOf(table, column);
  if (Array.isArray(value)) {
    const texts = value.map((one) => names.name(table, column, String(one)) ?? String(one));
    return shown(texts.join(', '), value.join('|'));
  }
  const text = String(value);
  if (kind?.kind === 'period' || kind?.kind === 'date') {
    const isTime = /^\d{4}(?:-\d\d-\d\d)?$/.test(text);
    return { text: formatPeriod(text, lang), value: text, ...(isTime && { isTime }) };
  }
  return shown(names.name(table, column, text) ?? wordFor(text, kind, lang), text);
}

const shown = (text: string, value: string): Cell => (tidy(text) === value ? { text: value } : { text, value });

function numberText(value: number, { column, unit, decimals, lang }: Saying): string {
  if (plainNumbers.includes(column)) return String(value);
  if (unit === '%') return formatValue(value, unit, lang, decimals);
  return formatNumber(value, lang, decimals, measured.includes(column));
}

/** A fixed word in the language: the contract's first Dutch word; in English the word itself, or for a code the last. */
function wordFor(text: string, kind: Kind | undefined, lang: Language): string {
  const others = kind?.words?.[text];
  if (others === undefined) return text;
  // Partners write “model”; what their readers know is an estimate.
  if (lang === 'nl') return text === 'model' ? 'schatting' : (others[0] ?? text);
  return /^[A-Z]+$/.test(text) ? (others.at(-1) ?? text) : text.replaceAll('_', ' ');
}

/** How many decimals the numbers of a column have at most. */
export const decimalsIn = (values: readonly unknown[]): number =>
  Math.max(0, ...values.map((value) => (typeof value === 'number' ? (String(value).split('.')[1]?.length ?? 0) : 0)));
