/* What was tracked over time in short lines: the same words in a drawing, at a mark and in the table. */
import type { Language } from '@kanskracht/tables';
import { formatList, formatNumber, formatValue } from '../../format.js';
import type { Goal, GoalVerdict, Judgement, Series } from '../model.js';
import { capital, dateText, monthText, periodText } from '../say.js';
import { textsIn } from '../texts.js';
import { decimalsOf, shownAs, tellApart } from './decimals.js';
import { trackedTexts } from './texts.js';

export const verdictText = (verdict: GoalVerdict, lang: Language): string => trackedTexts(lang).verdicts[verdict];

/** What was measured, in the reader's language, and where. */
export const seriesName = ({ name, nameEn, region }: Series, lang: Language): string =>
  `${(lang === 'en' ? nameEn : undefined) ?? name}${region === undefined ? '' : ` (${region})`}`;

/** A value of a series with its unit: `34%`, `12 kinderen`. */
export const valueText = (series: Series, value: number, lang: Language): string =>
  formatValue(value, series.unit, lang, decimalsOf(series));

/** A difference in a series' unit; that of percentages is in percentage points. */
function amountText({ unit = '' }: Series, amount: string, lang: Language): string {
  if (unit === '%') return trackedTexts(lang).points(amount);
  return isEuro(unit) ? `€ ${amount}` : `${amount} ${unit}`.trim();
}

const isEuro = (unit: string): boolean => unit === '€' || unit === 'euro';

/** `7 procentpunt meer`; `undefined` where nothing can be compared. */
export function changeText(series: Series, lang: Language): string | undefined {
  const text = trackedTexts(lang);
  const value = series.change?.value;
  if (value === undefined) return undefined;
  if (value === 0) return text.noChange;
  const decimals = decimalsOf(series);
  const step = 10 ** -decimals;
  const amount = (size: number): string => amountText(series, formatNumber(size, lang, decimals), lang);
  // What rounding would show as nothing is less than the smallest step that is shown.
  const size = Math.abs(value) < step / 2 ? text.lessThan(amount(step)) : amount(Math.abs(value));
  return value > 0 ? text.more(size) : text.less(size);
}

/** Between which differences the true one probably lies: `+2` and `+12 procentpunt`; `undefined` where nobody knows. */
export function intervalText(series: Series, lang: Language): readonly [lower: string, upper: string] | undefined {
  const { lower, upper } = series.change ?? {};
  if (lower === undefined || upper === undefined) return undefined;
  const decimals = tellApart(decimalsOf(series), [lower, 0], [upper, 0], [lower, upper]);
  const isMoney = isEuro(series.unit ?? '');
  const signed = (value: number): string => {
    const rounded = shownAs(value, decimals);
    const sign = rounded > 0 ? '+' : rounded < 0 ? '−' : '';
    return `${sign}${isMoney ? '€ ' : ''}${formatNumber(Math.abs(rounded), lang, decimals)}`;
  };
  return [signed(lower), isMoney ? signed(upper) : amountText(series, signed(upper), lang)];
}

/** Whether it comes from a model, as a whole or in one of the measurements. */
export const isEstimated = ({ method, points }: Series): boolean =>
  method === 'model' || points.some(({ isEstimate }) => isEstimate);

/** What is known of one series: not measured, only at the start, or what changed and whether that is sure. */
export function stateText(series: Series, lang: Language): string {
  const { state: text } = trackedTexts(lang);
  const { baseline, latest, points } = series;
  const value = (amount: number | undefined): string => (amount === undefined ? '' : valueText(series, amount, lang));
  const last = points.at(-1);
  const absent = last?.missing === undefined ? undefined : trackedTexts(lang).missing[last.missing];
  const since = absent && last ? text.missingSince(monthText(last.date, lang), absent) : undefined;
  const estimate = isEstimated(series) ? text.estimate : undefined;
  if (baseline === undefined) {
    if (latest !== undefined) {
      return join([text.noBaselineBut(value(latest.value), monthText(latest.date, lang)), estimate, since]);
    }
    return join([textsIn(lang).noBaseline, since]);
  }
  if (series.state !== 'changed' || latest === undefined) {
    return join([text.baseline(value(baseline.value), monthText(baseline.date, lang)), estimate, since]);
  }
  // The unit once, where it is a word: "van 51 naar 99 vrijwilligers".
  const isSign = series.unit === '%' || isEuro(series.unit ?? '');
  const from = isSign || baseline.value === latest.value ? series : { ...series, unit: '' };
  return join([changedText(series, valueText(from, baseline.value ?? 0, lang), value(latest.value), lang), since]);
}

function changedText(series: Series, from: string, to: string, lang: Language): string {
  const { state: text } = trackedTexts(lang);
  const { verdict, reason } = series;
  const isUnmoved = series.change?.value === 0;
  if (isUnmoved && verdict === 'same') return text.unmoved(to);
  const moved = from === to ? text.stayed(to) : text.fromTo(from, to);
  const isSure = verdict === 'forward' || verdict === 'backward';
  const change = isSure ? changeText(series, lang) : undefined;
  const facts = change === undefined ? moved : `${moved}, ${change}`;
  // Where nothing differs, there is no difference to be sure of.
  const isSaid = reason !== undefined && !(isUnmoved && reason === 'no_interval');
  if (verdict === 'unknown') return join([moved, isSaid ? text.reasons[reason] : undefined]);
  return `${verdictText(verdict, lang)}: ${join([facts, isSure ? undefined : text.chance])}`;
}

const join = (parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join('; ');

/** The target, how much of the way is done and whether that is on schedule; `undefined` without a target. */
export function targetText(series: Series, lang: Language): string | undefined {
  const { target } = series;
  if (target === undefined) return undefined;
  const text = trackedTexts(lang).target;
  const by = ({ date, value }: { readonly date?: string; readonly value: number }): string =>
    text.by(valueText(series, value, lang), date && endText(date, lang));
  const { others = [] } = target;
  return join([
    text.value(by(target)),
    doneText(series, lang),
    paceText(series, lang),
    others.length > 0 ? text.others(formatList(others.map(by), lang), others.length) : undefined,
  ]);
}

/** Whether the latest value is where it should have been then; once the target is reached that no longer matters. */
export function paceText(series: Series, lang: Language): string | undefined {
  const { latest, target } = series;
  const { done = 0, expected, pace } = target ?? {};
  if (pace === undefined || expected === undefined || latest?.value === undefined || done >= 100) return undefined;
  const usual = decimalsOf(series);
  const decimals = pace === 'on' ? usual : tellApart(usual, [expected, latest.value]);
  const due = formatValue(expected, series.unit, lang, decimals);
  return trackedTexts(lang).target.pace[pace](due, monthText(latest.date, lang));
}

/** `44 procent van de weg`, or in words where that says more. */
export function doneText({ target }: Series, lang: Language): string | undefined {
  const text = trackedTexts(lang).target;
  const done = target?.done;
  if (done === undefined) return undefined;
  if (done < 0) return text.further;
  // Rounded down: 99,6 is not there yet.
  return done >= 100 ? text.reached : text.done(formatNumber(Math.floor(done), lang, 0));
}

/** The day by which something should be so: the last of a year is said as that year's end. */
const endText = (date: string, lang: Language): string =>
  date.endsWith('-12-31') ? trackedTexts(lang).target.endOf(date.slice(0, 4)) : monthText(date, lang);

/** What the workgroup thinks: `Werkgroep vindt: vooruit (1 juni 2022)`, with its note. */
export function judgementText({ by, date, judgement, note }: Judgement, lang: Language): string {
  const text = trackedTexts(lang).judgement;
  const said = text.thinks(capital(by ?? text.by), text.words[judgement], dateText(date, lang));
  return note === undefined ? said : `${said}: ‘${note}’`;
}

/** From when to when the goals were measured: `gemeten in mei 2022`; `undefined` where nothing was. */
export function measuredText(goals: readonly Goal[], lang: Language): string | undefined {
  const dates = goals
    .flatMap(({ series }) => series.flatMap(({ points }) => points))
    .flatMap(({ date, value }) => (value === undefined ? [] : date))
    .sort();
  const [first, last] = [dates[0], dates.at(-1)];
  return first && last && trackedTexts(lang).measured(periodText(first, last, lang));
}
