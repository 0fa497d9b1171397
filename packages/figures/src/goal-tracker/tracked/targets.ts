/* What a goal wants to reach, and how far it is on the way there. */
import type { Row } from '@kanskracht/tables';
import { withoutHoles } from '../../without-holes.js';
import type { Target } from '../model.js';
import { incomparable, type Moment } from './progress.js';

export type Aim = Row<'targets'> & { readonly target: number };

/**
 * Of several targets of one indicator the next to be reached after `day`, else the last; the others stand
 * beside it. One without a date comes after all that have one.
 */
export function targetOf(
  aims: readonly Aim[],
  day: string | undefined,
  baseline: Moment | undefined,
  latest: Moment | undefined,
): Target | undefined {
  const sorted = [...aims].sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : Number(dateOf(a) > dateOf(b))));
  // None is at -1, and there stands the last.
  const aim = sorted.at(day === undefined ? -1 : sorted.findIndex((one) => dateOf(one) >= day));
  if (aim === undefined) return undefined;
  const others = sorted.filter((one) => one !== aim).map(bare);
  return { ...bare(aim), ...wayTo(aim, baseline, latest), ...(others.length > 0 && { others }) };
}

const dateOf = ({ target_date = '9999' }: Aim): string => target_date;

const bare = ({ target, target_date }: Aim) => ({ value: target, ...withoutHoles({ date: target_date }) });

/**
 * Where the latest measurement should be on a straight line to the target from the baseline, from the
 * target's date on at the target. That is a yardstick and no forecast. Without a baseline, a later
 * measurement that can be compared with it, or a way to go, there is only the target.
 */
function wayTo(
  { target, target_date }: Aim,
  baseline: Moment | undefined,
  latest: Moment | undefined,
): Pick<Target, 'done' | 'expected' | 'pace'> {
  if (baseline === undefined || latest === undefined || incomparable(baseline, latest)) return {};
  const { value: from, date: start } = baseline.point;
  const { value: to, date: day, lower = to, upper = to } = latest.point;
  const way = target - from;
  if (way === 0) return {};
  const done = rounded((100 * (to - from)) / way);
  if (target_date === undefined || target_date <= start) return { done };
  const expected = rounded(from + way * Math.min(1, daysBetween(start, day) / daysBetween(start, target_date)));
  const holds = lower <= expected && expected <= upper;
  return { done, expected, pace: holds ? 'on' : (to - expected) * way > 0 ? 'ahead' : 'behind' };
}

const daysBetween = (start: string, end: string): number => (Date.parse(end) - Date.parse(start)) / 86_400_000;

/** Without the sixteenth digit that binary numbers leave behind, so that a target that is reached is at 100. */
const rounded = (value: number): number => Number(value.toFixed(10));
