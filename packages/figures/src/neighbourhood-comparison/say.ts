/*
 * The model's values as short texts in one language: what the drawing writes and the sentences are
 * made of, so that both say the same.
 */
import type { Language, Level } from '@kanskracht/tables';
import { formatNumber, formatValue } from '../format.js';
import type { ComparisonModel, Indicator, Observed, Place, Reference, Shown } from './model.js';
import { type Texts, textsOf } from './texts.js';

export interface Say {
  readonly lang: Language;
  readonly texts: Texts;
  /** A value with its unit: "71,9%". */
  value(value: number): string;
  /** A round value at an axis; a long unit stands with the values only, not at each of these. */
  tick(value: number, decimals: number): string;
  count(count: number): string;
  /** "71,9%", or the reason why there is none. */
  observed(observed: Observed): string;
  place(place: Place): string;
  /** "6,5 lager", "6,5 procentpunt lager" when `long`, "gelijk"; nothing where there is no difference to tell. */
  difference(shown: Shown, long?: boolean): string | undefined;
  /** The size of a difference: "6,5 procentpunt". */
  gap(difference: number): string;
  many(level: Level | undefined): string;
  name(indicator: Indicator): string;
  /** The indicator's name in everyday words. */
  plainName(indicator: Indicator): string;
}

/** "%", "€", "uur", "euro". */
const longestAtTick = 4;

export function sayer({ indicator }: Pick<ComparisonModel, 'indicator'>, lang: Language): Say {
  const texts = textsOf(lang);
  const { unit, decimals } = indicator;
  const value = (number: number) => formatValue(number, unit, lang, decimals);
  const gap = (difference: number): string => {
    const size = Math.abs(difference);
    return unit === '%' ? texts.points(formatNumber(size, lang, decimals, true)) : value(size);
  };
  return {
    lang,
    texts,
    value,
    gap,
    tick: (number, digits) => formatValue(number, (unit?.length ?? 0) > longestAtTick ? undefined : unit, lang, digits),
    count: (count) => formatNumber(count, lang, 0),
    observed: (observed) =>
      observed.value === undefined ? texts.missing[observed.missing ?? 'unknown'] : value(observed.value),
    place: ({ name, level }) => (level === 'NL' ? texts.country(name) : name),
    difference({ difference }, long = false) {
      if (difference === undefined) return undefined;
      if (isZero(difference, decimals)) return texts.equal;
      const size = long || unit !== '%' ? gap(difference) : formatNumber(Math.abs(difference), lang, decimals, true);
      return difference < 0 ? texts.below(size) : texts.above(size);
    },
    many: (level) => texts.levels[level ?? 'own'].many,
    name: ({ name, nameEn }) => (lang === 'en' ? (nameEn ?? name) : name),
    plainName: ({ name, nameEn, plainName, plainNameEn }) =>
      lang === 'en' ? (plainNameEn ?? nameEn ?? plainName ?? name) : (plainName ?? name),
  };
}

/** Whether nothing of a difference is left at the decimals that are written. */
export const isZero = (difference: number, decimals: number): boolean => Math.abs(difference) * 10 ** decimals < 0.5;

/** The reference with its value: "Nederland 78,4%". */
export const referenceLabel = (reference: Reference, say: Say): string =>
  `${say.place(reference)} ${say.observed(reference.observed)}`;
