/* What was measured of a goal: a series for each indicator, region and unit. */
import type { Row } from '@kanskracht/tables';
import { limitsOf } from '../../count-interval.js';
import { groupBy } from '../../group-by.js';
import { withoutHoles } from '../../without-holes.js';
import type { Point, Series } from '../model.js';
import { byDate, isNew, isThere, type Span } from '../span.js';
import { isMeasured } from '../track.js';
import type { Indicator } from './indicators.js';
import { changeOf, type Moment, targetOf, type Valued } from './progress.js';

type Measurement = Row<'measurements'>;
type Goal = Row<'goals'>;
type Target = Row<'targets'> & { readonly target: number };

/** What making series takes beyond the goal's own rows. */
export interface About {
  readonly span: Span;
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
    targets.filter((row): row is Target => row.target !== undefined),
    ({ indicator }) => indicator,
  );
  const rows = measurements.filter(({ date }) => isThere(date, about.span));
  const measured = new Set(rows.map(({ indicator }) => indicator));
  const unmeasured = [...aims.keys()].filter((indicator) => !measured.has(indicator));
  // Values in another unit can't stand in one line; a row without a unit has the indicator's.
  const keyOf = ({ indicator, region, unit = about.indicator(indicator).unit }: Measurement): string =>
    JSON.stringify([indicator, region, unit]);
  return [
    ...[...groupBy(rows, keyOf).values()].map((own) => {
      const [{ indicator }] = own as [Measurement];
      return makeSeries(goal, indicator, own.sort(byDate), final(aims.get(indicator)), about);
    }),
    ...unmeasured.map((indicator) => makeSeries(goal, indicator, [], final(aims.get(indicator)), about)),
  ];
}

/** Of several targets the last to be reached. */
function final(aims: readonly Target[] = []): Target | undefined {
  return aims.reduce<Target | undefined>(
    (last, aim) => (last === undefined || (aim.target_date ?? '') > (last.target_date ?? '') ? aim : last),
    undefined,
  );
}

/* `rows`: of one region and unit, in time order. */
function makeSeries(
  goal: Goal,
  indicator: string,
  rows: readonly Measurement[],
  aim: Target | undefined,
  about: About,
): Series {
  const { name, nameEn, unit: usualUnit, decimals, method: usual, polarity } = about.indicator(indicator);
  const { region, unit = usualUnit }: Partial<Measurement> = rows[0] ?? {};
  const moments = rows.map((row) => {
    const method = row.method ?? usual;
    return { point: pointOf(row, unit, method === 'model'), ...withoutHoles({ method }) };
  });
  const baseline = baselineOf(moments);
  const latest = moments.filter(isValued).findLast(({ point }) => !baseline || point.date > baseline.point.date);
  const method = (latest ?? moments.at(-1))?.method ?? usual;
  const isChanged = baseline !== undefined && latest !== undefined;
  return {
    indicator,
    name,
    ...withoutHoles({ nameEn, unit, decimals, method, region: region && about.region(region) }),
    points: moments.map(({ point }) => point),
    state: baseline === undefined ? 'no_baseline' : isChanged ? 'changed' : 'baseline_only',
    ...withoutHoles({ baseline: baseline?.point, latest: latest?.point }),
    ...(isChanged ? changeOf(baseline, latest, goal.direction, polarity) : { verdict: 'unknown' }),
    ...(aim && { target: targetOf(aim, baseline, latest) }),
    isNew: rows.some((row) => isMeasured(row) && isNew(row.date, about.span)),
  };
}

function pointOf(row: Measurement, unit: string | undefined, isModelled: boolean): Point {
  const { date, value, n, kind, missing } = row;
  return { date, ...withoutHoles({ value, n, kind, missing }), ...limitsOf(row, unit, isModelled) };
}

type AnyMoment = Omit<Moment, 'point'> & { readonly point: Point };

const isValued = (moment: AnyMoment): moment is Moment => (moment.point as Valued).value !== undefined;

/** The first that is called a baseline; where no measurement is called anything, the first. */
function baselineOf(moments: readonly AnyMoment[]): Moment | undefined {
  const areNamed = moments.some(({ point }) => point.kind !== undefined);
  return moments.filter(isValued).find(({ point }) => !areNamed || point.kind === 'baseline');
}
