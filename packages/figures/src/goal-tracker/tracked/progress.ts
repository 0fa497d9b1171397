/* How far a goal came: what changed since the baseline. */
import { change, changeVerdict, type Direction, type Method, type Polarity } from '@kanskracht/tables';
import type { NoVerdictReason, Point, Series } from '../model.js';

export type Valued = Point & { readonly value: number };

/** The two measurements that are compared, each with how it was made. */
export interface Moment {
  readonly point: Valued;
  readonly method?: Method;
  /** How many times the series had started anew. */
  readonly era: number;
}

/** Why two measurements can't be compared, whatever their intervals. */
export function incomparable(baseline: Moment, latest: Moment): NoVerdictReason | undefined {
  if (baseline.method === 'model' || latest.method === 'model') return 'modelled';
  if (baseline.era !== latest.era) return 'new_series';
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
  const favourable = polarity && ways[polarity];
  // A goal that is neither up nor down has no direction, whatever is usual for its indicator.
  const way = direction === 'none' ? undefined : (direction ?? favourable);
  const reason =
    incomparable(baseline, latest) ??
    (way !== undefined && favourable !== undefined && way !== favourable ? 'direction_conflict' : undefined);
  if (reason !== undefined) return { change: found, verdict: 'unknown', reason };
  if (way === undefined) return { change: found, verdict: 'unknown', reason: 'no_direction' };
  const verdict = changeVerdict(found, way);
  return { change: found, verdict, ...(verdict === 'unknown' && { reason: 'no_interval' }) };
}

const ways = { higher_is_better: 'up', lower_is_better: 'down', neutral: undefined } as const;
