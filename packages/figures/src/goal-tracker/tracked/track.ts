import { type Dataset, type Facts, Regions, type Row } from '@kanskracht/tables';
import { groupBy } from '../../group-by.js';
import { withoutHoles } from '../../without-holes.js';
import type { Goal, Judgement } from '../model.js';
import { byDate, isNew, isThere, type Span } from '../span.js';
import { isMeasured, type Track } from '../track.js';
import { indicatorsOf } from './indicators.js';
import { projectsOf } from './projects.js';
import { seriesOf } from './series.js';

/** What the facts tell over time. `dataset`: what they were read from. */
export function trackOf(facts: Facts, dataset: Dataset, span: Span): Track {
  const regions = new Regions(facts.regions);
  const measurements = groupBy(facts.measurements, ({ goal }) => goal);
  const targets = groupBy(facts.targets, ({ goal }) => goal);
  const judgements = groupBy(facts.judgements, ({ goal }) => goal);
  const moments = [...facts.measurements.filter(isMeasured), ...facts.judgements];
  const dates = [...new Set(moments.map(({ date }) => date))].sort();
  const about = {
    span,
    day: span.asOf ?? dates.at(-1),
    region: (code: string) => regions.name(code),
    indicator: indicatorsOf(facts, dataset),
  };
  return {
    dates,
    projects: projectsOf(facts, span),
    of: (row) => ({
      ...judgedOf(judgements.get(row.goal) ?? [], span),
      series: seriesOf(row, measurements.get(row.goal) ?? [], targets.get(row.goal) ?? [], about),
    }),
    measured: (goals) => {
      const shown = moments.filter(({ goal, date }) => goals.has(goal) && isThere(date, span)).sort(byDate);
      const [first, last] = [shown[0], shown.at(-1)];
      return first && last && { first: first.date, last: last.date };
    },
  };
}

/** The latest judgement of each who judged, the newest first: two groups that disagree are both heard. */
function judgedOf(rows: readonly Row<'judgements'>[], span: Span): Pick<Goal, 'judgement' | 'judgements'> {
  const there = rows.filter(({ date }) => isThere(date, span)).sort(byDate);
  const latest = [...groupBy(there, ({ by }) => by).values()].flatMap((own) => own.slice(-1));
  const judgements = latest
    .sort(byDate)
    .reverse()
    .map(({ date, judgement, by, note }): Judgement => {
      return { date, judgement, ...withoutHoles({ by, note }), isNew: isNew(date, span) };
    });
  return { judgements, ...withoutHoles({ judgement: judgements[0] }) };
}
