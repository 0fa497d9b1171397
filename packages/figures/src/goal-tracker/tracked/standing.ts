/* Where goals stand, all their figures taken together: what a summary counts. */
import type { Language } from '@kanskracht/tables';
import { formatList } from '../../format.js';
import type { Goal, GoalVerdict, Series } from '../model.js';
import { trackedTexts } from './texts.js';

/** `mixed`: the goal's figures differ, or some are sure and others not. */
type Standing = GoalVerdict | 'mixed' | 'baseline_only' | 'no_baseline';

/** The verdict that all series of a goal that changed have; without one, what was measured at least. */
export function standingOf({ series }: Goal): Standing {
  const [verdict, ...others] = new Set(series.flatMap((one) => (one.state === 'changed' ? one.verdict : [])));
  if (verdict !== undefined) return others.length > 0 ? 'mixed' : verdict;
  return series.some(({ state }) => state === 'baseline_only') ? 'baseline_only' : 'no_baseline';
}

type Pace = 'on' | 'behind' | 'unknown';

/** Behind where any of its figures is; on schedule, or further, only where that is known of each with a target. */
function paceOf({ series }: Goal): Pace | undefined {
  const paces = series.flatMap(({ target }) => (target === undefined ? [] : paceTo(target)));
  return (['behind', 'unknown', 'on'] as const).find((one) => paces.includes(one));
}

function paceTo({ done = 0, pace }: NonNullable<Series['target']>): Pace {
  if (pace === 'behind') return 'behind';
  return pace !== undefined || done >= 100 ? 'on' : 'unknown';
}

/** Of all goals with a target how many are on schedule; `undefined` where none has one. */
export function paceFinding(goals: readonly Goal[], lang: Language): string | undefined {
  const { pace: text } = trackedTexts(lang).summary;
  const paces = goals.flatMap((goal) => paceOf(goal) ?? []);
  const [only] = paces;
  if (only === undefined) return undefined;
  if (paces.length === 1) return text.one[only];
  const counts = (['on', 'behind', 'unknown'] as const).flatMap((pace) => {
    const count = paces.filter((one) => one === pace).length;
    return count === 0 ? [] : [text.some[pace](count)];
  });
  return paces.every((pace) => pace === 'unknown')
    ? text.none(paces.length)
    : text.of(paces.length, formatList(counts, lang));
}
