import type { Language } from '@kanskracht/tables';
import type { TableCell } from '../../figure.js';
import { formatNumber } from '../../format.js';
import { goalKinds } from '../choose.js';
import type { Judgement, Point, Series } from '../model.js';
import { dateText, monthText } from '../say.js';
import { type Column, exact, said } from '../table-cells.js';
import type { Line } from '../table-lines.js';
import { textsIn } from '../texts.js';
import { changeText, doneText, paceText, valueText, verdictText } from './say.js';
import { pointsCell } from './table-points.js';
import { trackedTexts } from './texts.js';

/**
 * The columns of `measurements`, `targets` and `judgements`, with what follows from them: `change` in the
 * series' unit (percentage points for `%`), `done` in percent, `expected` on the day of the latest measurement.
 * `value`, `lower`, `upper` and `n` are of the latest measurement, and `all_measurements` has them all.
 */
export function trackedColumns(lang: Language): readonly Column<Line>[] {
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
  /** Of each who judged, the newest first. */
  const judged =
    (show: (judgement: Judgement) => string | undefined, value = show) =>
    ({ goal }: Line): TableCell | undefined =>
      goal &&
      said(
        goal.judgements.flatMap((one) => show(one) ?? []).join(' · '),
        goal.judgements.flatMap((one) => value(one) ?? []).join('|'),
      );
  /** A cell that only a goal with a series fills. */
  const of =
    (cell: (series: Series) => TableCell | undefined) =>
    ({ series }: Line): TableCell | undefined =>
      series && cell(series);
  return [
    ['measured_goal', label.indicator, (line) => said(line.of), 'downloadOnly'],
    ['indicator', label.indicator, of(({ indicator }) => said(indicator)), 'downloadOnly'],
    ['name', label.name, of(({ name, nameEn }) => said((lang === 'en' ? nameEn : undefined) ?? name))],
    ['unit', label.unit, of(({ unit }) => said(unit)), 'downloadOnly'],
    ['method', label.method, of(({ method }) => said(method)), 'downloadOnly'],
    [
      'baseline',
      textsIn(lang).table.baseline,
      ({ goal, series }) =>
        (series && measured(series, series.baseline)) ??
        (series || (goal && goalKinds.includes(goal.kind)) ? { text: noBaseline } : undefined),
    ],
    ['baseline_date', label.baseline_date, of(({ baseline }) => day(baseline?.date)), 'downloadOnly'],
    ['value', label.value, of((series) => measured(series, series.latest))],
    ['date', label.date, of(({ latest }) => day(latest?.date)), 'downloadOnly'],
    ['lower', label.value, of(({ latest }) => count(latest?.lower)), 'downloadOnly'],
    ['upper', label.value, of(({ latest }) => count(latest?.upper)), 'downloadOnly'],
    ['n', label.n, of(({ latest }) => count(latest?.n)), 'numeric'],
    ['all_measurements', label.all_measurements, of((series) => pointsCell(series, lang))],
    ['change', label.change, of((series) => count(series.change?.value, () => changeText(series, lang) ?? ''))],
    ['change_lower', label.change_lower, of(({ change }) => count(change?.lower)), 'downloadOnly'],
    ['change_upper', label.change_upper, of(({ change }) => count(change?.upper)), 'downloadOnly'],
    ['verdict', label.verdict, of((series) => (series.state === 'changed' ? verdict(series) : undefined))],
    ['no_verdict', label.verdict, of(({ reason }) => said(reason)), 'downloadOnly'],
    ['target', label.target, of((series) => count(series.target?.value, (value) => valueText(series, value, lang)))],
    ['target_date', label.target_date, of(({ target }) => day(target?.date))],
    [
      'other_targets',
      label.other_targets,
      of((series) => {
        const others = series.target?.others ?? [];
        return said(
          others
            .map(({ date, value }) => text.target.by(valueText(series, value, lang), date && dateText(date, lang)))
            .join(' · '),
          others
            .map(({ date, value }) => [date, exact(value)].filter((fact) => fact !== undefined).join(': '))
            .join('|'),
        );
      }),
    ],
    ['done', label.done, of((series) => count(series.target?.done, () => doneText(series, lang) ?? ''))],
    ['expected', label.expected, of(({ target }) => count(target?.expected)), 'downloadOnly'],
    ['pace', label.pace, of((series) => said(paceText(series, lang), series.target?.pace))],
    [
      'judgement',
      label.judgement,
      judged(
        ({ date, judgement }) => `${text.judgement.words[judgement]} (${dateText(date, lang)})`,
        ({ judgement }) => judgement,
      ),
    ],
    ['judgement_date', label.judgement_date, judged(({ date }) => date), 'downloadOnly'],
    ['by', label.by, judged(({ by }) => by)],
    ['note', label.note, judged(({ note }) => note)],
  ];
}
