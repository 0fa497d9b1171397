import type { Language } from '@kanskracht/tables';
import type { TableCell } from '../../figure.js';
import { formatNumber } from '../../format.js';
import type { Judgement, Point, Series } from '../model.js';
import { dateText, monthText } from '../say.js';
import type { GoalLine } from '../table.js';
import { type Column, exact, said } from '../table-cells.js';
import { textsIn } from '../texts.js';
import { changeText, doneText, paceText, valueText, verdictText } from './say.js';
import { trackedTexts } from './texts.js';

/**
 * The columns of `measurements`, `targets` and `judgements`, with what follows from them: `change` in the
 * series' unit (percentage points for `%`), `done` in percent, `expected` on the day of the latest measurement.
 */
export function trackedColumns(lang: Language): readonly Column<GoalLine>[] {
  const text = trackedTexts(lang);
  const { table: label } = text;
  const { noBaseline } = textsIn(lang);
  const day = (date: string | undefined) => said(date && dateText(date, lang), date);
  const count = (value: number | undefined, show = (shown: number) => formatNumber(shown, lang)) =>
    value === undefined ? undefined : said(show(value), exact(value));
  const measured = (series: Series, point: Point | undefined) =>
    point && count(point.value, (value) => `${valueText(series, value, lang)} (${monthText(point.date, lang)})`);
  const verdict = ({ reason, verdict: word }: Series) =>
    said(verdictText(word, lang) + (reason === undefined ? '' : ` (${text.state.reasons[reason]})`), word);
  const judged = ({ date, judgement }: Judgement) =>
    said(`${text.judgement.words[judgement]} (${dateText(date, lang)})`, judgement);
  /** A cell that only a goal with a series fills. */
  const of =
    (cell: (series: Series) => TableCell | undefined) =>
    ({ series }: GoalLine): TableCell | undefined =>
      series && cell(series);
  return [
    ['indicator', label.indicator, of(({ indicator }) => said(indicator)), 'downloadOnly'],
    ['name', label.name, of(({ name, nameEn }) => said((lang === 'en' ? nameEn : undefined) ?? name))],
    ['region', label.region, of(({ region }) => said(region))],
    ['unit', label.unit, of(({ unit }) => said(unit)), 'downloadOnly'],
    ['method', label.method, of(({ method }) => said(method)), 'downloadOnly'],
    [
      'baseline',
      textsIn(lang).table.baseline,
      ({ series }) => (series && measured(series, series.baseline)) ?? { text: noBaseline },
    ],
    ['baseline_date', label.baseline_date, of(({ baseline }) => day(baseline?.date)), 'downloadOnly'],
    ['value', label.value, of((series) => measured(series, series.latest))],
    ['date', label.date, of(({ latest }) => day(latest?.date)), 'downloadOnly'],
    ['n', label.n, of(({ latest }) => count(latest?.n)), 'numeric'],
    ['change', label.change, of((series) => count(series.change?.value, () => changeText(series, lang) ?? ''))],
    ['change_lower', label.change_lower, of(({ change }) => count(change?.lower)), 'downloadOnly'],
    ['change_upper', label.change_upper, of(({ change }) => count(change?.upper)), 'downloadOnly'],
    ['verdict', label.verdict, of((series) => (series.state === 'changed' ? verdict(series) : undefined))],
    ['target', label.target, of((series) => count(series.target?.value, (value) => valueText(series, value, lang)))],
    ['target_date', label.target_date, of(({ target }) => day(target?.date))],
    ['done', label.done, of((series) => count(series.target?.done, () => doneText(series, lang) ?? ''))],
    ['expected', label.expected, of(({ target }) => count(target?.expected)), 'downloadOnly'],
    ['pace', label.pace, of((series) => said(paceText(series, lang), series.target?.pace))],
    ['judgement', label.judgement, ({ goal }) => goal.judgement && judged(goal.judgement)],
    ['judgement_date', label.judgement_date, ({ goal }) => day(goal.judgement?.date), 'downloadOnly'],
    ['by', label.by, ({ goal }) => said(goal.judgement?.by)],
    ['note', label.note, ({ goal }) => said(goal.judgement?.note)],
  ];
}
