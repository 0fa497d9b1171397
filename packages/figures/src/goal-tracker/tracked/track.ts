import { type Dataset, type Facts, Regions, type Row } from '@kanskracht/tables';
import { groupBy } from '../../group-by.js';
import { withoutHoles } from '../../without-holes.js';
import type { Judgement } from '../model.js';
import { byDate, isNew, isThere, type Span } from '../span.js';
import { isMeasured, type Track } from '../track.js';
import { indicatorsOf } from './indicators.js';
import { projectsOf } from './projects.js';
import { seriesOf } from './series.js';

/** What the facts tell over time. `dataset`: what they were read from. */
export function trackOf(facts: Facts, dataset: Dataset, span: Span): Track {
  const regions = new Regions(facts.regions);
  const about = { span, region: (code: string) => regions.name(code), indicator: indicatorsOf(facts, dataset) };
  const measurements = groupBy(facts.measurements, ({ goal }) => goal);
  const targets = groupBy(facts.targets, ({ goal }) => goal);
  const judgements = groupBy(facts.judgements, ({ goal }) => goal);
  const moments = [...facts.measurements.filter(isMeasured), ...facts.judgements];
  return {
    dates: [...new Set(moments.map(({ date }) => date))].sort(),
    projects: projectsOf(facts, span),
    of: (row) => ({
      ...withoutHoles({ judgement: latestOf(judgements.get(row.goal) ?? [], span) }),
      series: seriesOf(row, measurements.get(row.goal) ?? [], targets.get(row.goal) ?? [], about),
    }),
    measured: (goals) => {
      const shown = moments.filter(({ goal, date }) => goals.has(goal) && isThere(date, span)).sort(byDate);
      const [first, last] = [shown[0], shown.at(-1)];
      return first && last && { first: first.date, last: last.date };
    },
  };
}

function latestOf(rows: readonly Row<'judgements'>[], span: Span): Judgement | undefined {
  const row = rows
    .filter(({ date }) => isThere(date, span))
    .sort(byDate)
    .at(-1);
  if (row === undefined) return undefined;
  const { date, judgement, by, note } = row;
  return { date, judgement, ...withoutHoles({ by, note }), isNew: isNew(date, span) };
}
