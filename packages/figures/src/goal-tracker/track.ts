import type { Facts, Row } from '@kanskracht/tables';
import type { Goal, GoalModel, Point } from './model.js';

/** What was tracked over time, up to the day shown: measured, aimed at, judged, planned in phases. */
export interface Track extends Pick<GoalModel, 'dates' | 'projects'> {
  /** What was measured and judged of a goal. */
  of(goal: Row<'goals'>): Pick<Goal, 'series' | 'judgement' | 'judgements'>;
  /** The first and the last day that anything of these goals was measured or judged. */
  measured(goals: ReadonlySet<string>): GoalModel['measured'];
}

/** Nothing was: so every coalition starts, and its page carries no more than this. */
export const untracked: Track = {
  dates: [],
  projects: [],
  of: () => ({ series: [], judgements: [] }),
  measured: () => undefined,
};

export const holdsTracked = ({ judgements, measurements, phases, targets }: Facts): boolean =>
  [judgements, measurements, phases, targets].some(({ length }) => length > 0);

/** Whether something was measured, though it may not be shown. Absent for any other reason was not measured. */
export function isMeasured({ value, missing }: Pick<Point, 'value' | 'missing'>): boolean {
  return value !== undefined || missing === 'too_few' || missing === 'suppressed';
}
