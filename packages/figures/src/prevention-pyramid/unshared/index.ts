/* The summary where levels have no shares, and what it says beside an earlier period that has none. */
import { formatPeriod, type Language, type PreventionMeasure } from '@kanskracht/tables';
import { formatList, formatNumber } from '../../format.js';
import { whenOf, whereOf } from '../about.js';
import type { Amount, Level, PyramidModel } from '../model.js';
import { amountChange, amountText, measured, numberText } from '../numbers.js';
import { formNoun, levelInWords, levelNoun } from '../say.js';
import { textsIn } from '../texts.js';
import { summaryTexts } from './texts.js';

export function otherSummary(model: PyramidModel, lang: Language): string[] {
  const { levels, measure } = model;
  if (levels.length === 0) return [summaryTexts[lang].noLevels];
  return measure === undefined
    ? withoutNumbers(model, lang)
    : [...amounts(model, measure, lang), ...compared(model, lang)];
}

/** What the levels are and what is intended. */
function withoutNumbers(model: PyramidModel, lang: Language): string[] {
  const text = summaryTexts[lang];
  const { levels } = model;
  const names = formatList(
    levels.map((level) => levelInWords(level, lang)),
    lang,
  );
  return [
    text.noNumbers(whereOf(model, lang)),
    levels.length === 1 ? text.level(names) : text.levels(formatNumber(levels.length, lang), names),
    ...intentions(model, lang),
  ];
}

/** What is intended, where the strategy says so: "De bedoeling: meer universele preventie en minder …". */
function intentions(model: PyramidModel, lang: Language): string[] {
  const { intends, less, more } = summaryTexts[lang];
  const wanted = [
    ...model.levels.map((level) => ({ intended: level.intended, what: levelNoun(level, lang) })),
    ...model.forms.map(({ form, intended }) => ({ intended, what: formNoun(model, form, lang) })),
  ].flatMap(({ intended, what }) => (intended === 'up' ? more(what) : intended === 'down' ? less(what) : []));
  return wanted.length > 0 ? [intends(formatList(wanted, lang))] : [];
}

/** In numbers, where shares can't be: what is known, and of which levels something is not. */
function amounts(model: PyramidModel, measure: PreventionMeasure, lang: Language): string[] {
  const text = summaryTexts[lang];
  const { what } = measured(measure, lang);
  const { additive, levels, unclassified } = model;
  const [when, where] = [whenOf(model.period, lang), whereOf(model, lang)];
  const totals = levels.map((level) => ({
    level,
    total: level.now?.total ?? ({ missing: 'unknown' } satisfies Amount),
  }));
  const known = totals.filter(({ total }) => total.value !== undefined);
  if (known.length === 0) {
    const bare = unclassified?.now?.total;
    return bare?.value === undefined || bare.value === 0
      ? [text.nothingKnown(when, where, what)]
      : [text.unclassified(when, where, thatIs(bare, measure, lang)), ...intentions(model, lang)];
  }
  const gaps = totals.filter(({ total }) => total.value === undefined || total.incomplete);
  if (gaps.length === 0 && known.every(({ total }) => total.value === 0)) {
    return [text.zero(when, where, what)];
  }
  const list = formatList(
    known.map(({ level, total }) => text.amount(amountText(total, measure, lang), levelInWords(level, lang))),
    lang,
  );
  const among = (some: typeof gaps): string[] =>
    some.length === 0
      ? []
      : [
          formatList(
            some.map(({ level }) => levelNoun(level, lang)),
            lang,
          ),
        ];
  return [
    text.amounts(when, where, measure === 'reach' ? text.reach(list) : list),
    ...among(gaps.filter(({ total }) => total.value === undefined)).map(text.notKnown),
    ...among(gaps.filter(({ total }) => total.value !== undefined)).map(text.notWhole),
    ...(gaps.length > 0 && additive ? [text.noShares] : []),
  ];
}

/** "Er zijn 80 activiteiten", or "Het gaat om € 500". */
function thatIs(amount: Amount, measure: PreventionMeasure, lang: Language): string {
  const { comesTo, thereIs } = summaryTexts[lang];
  const isCount = measure === 'activities' || measure === 'participants' || measure === 'volunteers';
  const said = isCount ? thereIs[amount.value === 1 ? 'one' : 'many'] : comesTo;
  return said(amountText(amount, measure, lang));
}

/** What can be said beside the earlier period without shares: the number that changed most, or that it can't be compared. */
export function compared({ comparePeriod, levels, measure }: PyramidModel, lang: Language): string[] {
  if (comparePeriod === undefined || measure === undefined) return [];
  const text = summaryTexts[lang];
  const period = formatPeriod(comparePeriod, lang);
  if (levels.every(({ before }) => before?.total.value === undefined)) return [text.noComparison(period)];
  const size = ({ change }: Level): number => Math.abs(change?.amount ?? 0);
  const most = levels.reduce((best, level) => (size(level) > size(best) ? level : best));
  const far = amountChange(most.change ?? {}, measure, lang);
  const [from, to] = [most.before?.total.value, most.now?.total];
  if (far === undefined || from === undefined || to === undefined || size(most) === 0) return [];
  const numbers = textsIn(lang).summary.numbers(numberText(from, measure, lang), amountText(to, measure, lang));
  return [text.mostChanged(period, levelNoun(most, lang), far + numbers)];
}
