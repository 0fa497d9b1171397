/* What was measured of a goal: a series for each indicator, region and unit. */
import { comparePeriods, type Row } from '@kanskracht/tables';
import { limitsOf } from '../../count-interval.js';
import { groupBy } from '../../group-by.js';
import { withoutHoles } from '../../without-holes.js';
import type { Point, Series } from '../model.js';
import { byDate, isNew, isThere, type Span } from '../span.js';
import { isMeasured } from '../track.js';
import type { Indicator } from './indicators.js';
import { changeOf, type Moment, type Valued } from './progress.js';
import { type Aim, targetOf } from './targets.js';

type Measurement = Row<'measurements'>;
type Goal = Row<'goals'>;

/** What making series takes beyond the goal's own rows. */
export interface About {
  readonly span: Span;
  /** The day shown, or else the last on which anything was measured or judged. */
  readonly day: string | undefined;
  indicator(id: string): Indicator;
  region(id: string): string;
}

/**
 * The series of one goal, in the order of its measurements; last the indicators that have a target and
 * were not measured yet. What is dated after the day shown is not there.
 */
export function seriesOf(
  goal: Goal,
  measurements: readonly Measurement[],
  targets: readonly Row<'targets'>[],
  about: About,
): Series[] {
  const aims = groupBy(
    targets.filter((row): row is Aim => row.target !== undefined),
    ({ indicator }) => indicator,
  );
  // Values in another unit can't stand in one line; a row without a unit has the indicator's.
  const keyOf = ({ indicator, region, unit = about.indicator(indicator).unit }: Measurement): string =>
    JSON.stringify([indicator, region, unit]);
  const measured = [...groupBy(measurements, keyOf).values()].flatMap((all) => {
    const rows = all.filter(({ date }) => isThere(date, about.span)).sort(byDate);
    const [first] = rows;
    if (first === undefined) return [];
    // What a series calls its baseline is the same on every day that is shown.
    const areNamed = all.some(({ kind }) => kind !== undefined);
    return [makeSeries(goal, first.indicator, { rows, areNamed, aims: aims.get(first.indicator) ?? [] }, about)];
  });
  const known = new Set(measured.map(({ indicator }) => indicator));
  const unmeasured = [...aims].flatMap(([indicator, own]) =>
    known.has(indicator) ? [] : [makeSeries(goal, indicator, { rows: [], areNamed: false, aims: own }, about)],
  );
  return [...measured, ...unmeasured];
}

interface Given {
  /** Of one region and unit, in time order. */
  readonly rows: readonly Measurement[];
  /** Whether any measurement of the series is called a baseline, interim or final. */
  readonly areNamed: boolean;
  readonly aims: readonly Aim[];
}

function makeSeries(goal: Goal, indicator: string, { rows, areNamed, aims }: Given, about: About): Series {
  const { name, nameEn, unit: usualUnit, decimals, method: usual, polarity, breaks } = about.indicator(indicator);
  const { region, unit = usualUnit }: Partial<Measurement> = rows[0] ?? {};
  const eraOf = (date: string): number => breaks.filter((at) => comparePeriods(at, date) <= 0).length;
  const moments = rows.map((row, index) => {
    const method = row.method ?? usual;
    const era = eraOf(row.date);
    const startsAnew = era !== eraOf(rows[index - 1]?.date ?? row.date);
    const point = { ...pointOf(row, unit, method === 'model'), ...(startsAnew && { startsAnew }) };
    return { point, era, ...withoutHoles({ method }) };
  });
  const baseline = moments.filter(isValued).find(({ point }) => !areNamed || point.kind === 'baseline');
  const latest = moments.filter(isValued).findLast(({ point }) => !baseline || point.date > baseline.point.date);
  const method = (latest ?? moments.at(-1))?.method ?? usual;
  const isChanged = baseline !== undefined && latest !== undefined;
  return {
    indicator,
    name,
    ...withoutHoles({ nameEn, unit, decimals, method, region: region && about.region(region) }),
    points: moments.map(({ point }) => point),
    state: baseline === undefined ? 'no_baseline' : isChanged ? 'changed' : 'baseline_only',
    ...withoutHoles({
      baseline: baseline?.point,
      latest: latest?.point,
      target: targetOf(aims, about.day, baseline, latest),
    }),
    ...(isChanged ? changeOf(baseline, latest, goal.direction, polarity) : { verdict: 'unknown' }),
    isNew: rows.some((row) => isMeasured(row) && isNew(row.date, about.span)),
  };
}

function pointOf(row: Measurement, unit: string | undefined, isModelled: boolean): Point {
  const { date, value, n, kind, missing } = row;
  return {
    date,
    ...withoutHoles({ value, n, kind, missing }),
    ...limitsOf(row, unit, isModelled),
    ...(isModelled && { isEstimate: true }),
  };
}

type AnyMoment = Omit<Moment, 'point'> & { readonly point: Point };

const isValued = (moment: AnyMoment): moment is Moment => (moment.point as Valued).value !== undefined;
