/* How far a goal came: what changed since the baseline, and how that stands to the target. */
import { change, changeVerdict, type Direction, type Method, type Polarity, type Row } from '@kanskracht/tables';
import { withoutHoles } from '../../without-holes.js';
import type { NoVerdictReason, Point, Series, Target } from '../model.js';

export type Valued = Point & { readonly value: number };

/** The two measurements that are compared, each with how it was made. */
export interface Moment {
  readonly point: Valued;
  readonly method?: Method;
}

/** Why two measurements can't be compared, whatever their intervals. */
function incomparable(baseline: Moment, latest: Moment): NoVerdictReason | undefined {
  if (baseline.method === 'model' || latest.method === 'model') return 'modelled';
  const differ = baseline.method !== undefined && latest.method !== undefined && baseline.method !== latest.method;
  return differ ? 'different_method' : undefined;
}

/** The change with its verdict, or the first reason that there is why it has none. */
export function changeOf(
  baseline: Moment,
  latest: Moment,
  direction: Direction | undefined,
  polarity: Polarity | undefined,
): Pick<Series, 'change' | 'verdict' | 'reason'> {
  const found = change(baseline.point, latest.point);
  const [wanted, favourable] = [wayOf(direction), polarity && ways[polarity]];
  const way = wanted ?? favourable;
  const reason =
    incomparable(baseline, latest) ??
    (wanted !== undefined && favourable !== undefined && wanted !== favourable ? 'direction_conflict' : undefined);
  if (reason !== undefined) return { change: found, verdict: 'unknown', reason };
  if (way === undefined) return { change: found, verdict: 'unknown', reason: 'no_direction' };
  const verdict = changeVerdict(found, way);
  return { change: found, verdict, ...(verdict === 'unknown' && { reason: 'no_interval' }) };
}

const ways = { higher_is_better: 'up', lower_is_better: 'down', neutral: undefined } as const;

const wayOf = (direction: Direction | undefined): 'up' | 'down' | undefined =>
  direction === 'none' ? undefined : direction;

/**
 * The target, and where the latest measurement should be on a straight line to it from the baseline, from
 * the target's date on at the target. That is a yardstick and no forecast. Without a baseline, a later
 * measurement that can be compared with it, or a way to go, there is only the target.
 */
export function targetOf(
  { target, target_date }: Row<'targets'> & { readonly target: number },
  baseline: Moment | undefined,
  latest: Moment | undefined,
): Target {
  const goal: Target = { value: target, ...withoutHoles({ date: target_date }) };
  if (baseline === undefined || latest === undefined || incomparable(baseline, latest)) return goal;
  const { value: from, date: start } = baseline.point;
  const { value: to, date: day, lower = to, upper = to } = latest.point;
  const way = target - from;
  if (way === 0) return goal;
  const done = (100 * (to - from)) / way;
  if (target_date === undefined || target_date <= start) return { ...goal, done };
  const expected = from + way * Math.min(1, daysBetween(start, day) / daysBetween(start, target_date));
  const holds = lower <= expected && expected <= upper;
  return { ...goal, done, expected, pace: holds ? 'on' : (to - expected) * way > 0 ? 'ahead' : 'behind' };
}

const daysBetween = (start: string, end: string): number => (Date.parse(end) - Date.parse(start)) / 86_400_000;
