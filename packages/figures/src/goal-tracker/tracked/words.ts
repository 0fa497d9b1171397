/* The words for what was tracked over time: measurements, targets, judgements and phases. */
import type { Language, PhaseName } from '@kanskracht/tables';
import { formatList, formatNumber } from '../../format.js';
import type { Goal, GoalModel, Project, Series } from '../model.js';
import { allGoals } from '../names.js';
import { capital, monthText, periodText, sentences } from '../say.js';
import { textsIn } from '../texts.js';
import { intervalText, isEstimated, judgementText, measuredText, seriesName, stateText, targetText } from './say.js';
import { paceFinding, standingOf } from './standing.js';
import { trackedTexts } from './texts.js';

/** What is known of a goal over time, as sentences. */
export const sayGoal = ({ judgements, series }: Goal, lang: Language): readonly string[] => [
  ...series.map((one) => saySeries(one, lang)),
  ...judgements.map((one) => judgementText(one, lang)),
];

function saySeries(series: Series, lang: Language): string {
  const { mark: text } = trackedTexts(lang);
  const { latest, reason, state } = series;
  const interval = reason === undefined ? intervalText(series, lang) : undefined;
  const n = latest?.n === undefined ? undefined : formatNumber(latest.n, lang, 0);
  return sentences([
    text.figure(seriesName(series, lang)),
    stateText(series, lang),
    interval && text.between(...interval),
    state === 'changed' && latest ? text.latest(monthText(latest.date, lang), n) : undefined,
    targetText(series, lang),
  ]);
}

/** The phases of a workgroup, also the way back. */
export function sayProject({ name, steps, current }: Project, lang: Language): string {
  const { since, until } = textsIn(lang);
  const { mark: text, phases } = trackedTexts(lang);
  const phase = (word: PhaseName) => phases[word].toLowerCase();
  const span = (start: string | undefined, end: string | undefined): string | undefined => {
    if (start && end) return periodText(start, end, lang);
    return start ? since(monthText(start, lang)) : end && until(monthText(end, lang));
  };
  return sentences([
    current === undefined ? name : `${name}: ${text.phase(phase(current))}`,
    ...steps.map(({ end, isBack, phase: word, start, state }) => {
      const what = isBack ? text.back(phase(word)) : phases[word];
      const when = [span(start, end), state].filter(Boolean).join(', ');
      return when === '' ? what : `${what}: ${when}`;
    }),
  ]);
}

/** What the measurements show: what follows the number of goals (nothing without a baseline), then sentences. */
export function findings({ goals, measured }: GoalModel, lang: Language): readonly [ofThem: string, ...string[]] {
  const { summary: text } = trackedTexts(lang);
  const standings = goals.map(standingOf);
  const withBaseline = standings.filter((one) => one !== 'no_baseline').length;
  if (withBaseline === 0) {
    const judged = goals.filter(({ judgement }) => judgement !== undefined).length;
    const period = measured && periodText(measured.first, measured.last, lang);
    return [
      '',
      textsIn(lang).summary.noBaseline(goals.length),
      ...(judged > 0 && period ? [text.judgedOnly(textsIn(lang).goals(judged), period)] : []),
    ];
  }
  const counts = Object.entries(text.standings).flatMap(([standing, say]) => {
    const count = standings.filter((one) => one === standing).length;
    return count === 0 ? [] : [say(count)];
  });
  return [
    text.baseline(withBaseline, goals.length),
    `${capital(measuredText(goals, lang) ?? '')}: ${formatList(counts, lang)}`,
    ...[paceFinding(goals, lang) ?? []].flat(),
  ];
}

/** How sure we are, and what a verdict is not. */
export function notes(model: GoalModel, lang: Language): string[] {
  const text = trackedTexts(lang).notes;
  const goals = allGoals(model);
  const series = goals.flatMap((goal) => goal.series);
  const verdicts = new Set(series.map(({ verdict }) => verdict));
  const said: readonly (readonly [applies: boolean, note: string])[] = [
    [model.view === 'list' && series.some(({ points }) => points.length > 1), text.ownHeight],
    [series.some(({ target }) => target?.expected !== undefined), text.straight],
    [verdicts.has('forward') || verdicts.has('backward'), text.cause],
    [verdicts.has('same'), text.same],
    [series.some(({ reason }) => reason === 'no_interval'), text.noInterval],
    [series.some(isEstimated), text.modelled],
    [goals.some(({ judgement }) => judgement !== undefined), text.judgement],
  ];
  return said.flatMap(([applies, note]) => (applies ? [note] : []));
}

/** When was measured, "schatting" where due, and how many were counted. */
export function sourceParts(model: GoalModel, lang: Language): string[] {
  const text = trackedTexts(lang);
  const goals = allGoals(model);
  const series = goals.flatMap((goal) => goal.series);
  const counts = series.flatMap(({ points }) =>
    points.flatMap(({ n, value }) => (value === undefined ? [] : (n ?? []))),
  );
  const [least = '', most = ''] = [Math.min(...counts), Math.max(...counts)].map((n) => formatNumber(n, lang, 0));
  return [
    measuredText(goals, lang) ?? [],
    series.some(isEstimated) ? text.state.estimate : [],
    counts.length === 0 ? [] : text.n(least === most ? least : `${least}–${most}`),
  ].flat();
}
