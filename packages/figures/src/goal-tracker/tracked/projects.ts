import type { Facts, PhaseName, Row } from '@kanskracht/tables';
import { groupBy } from '../../group-by.js';
import { withoutHoles } from '../../without-holes.js';
import type { Project, Step } from '../model.js';
import { isNew, isThere, type Span } from '../span.js';

type Phase = Row<'phases'>;

const cycle: readonly PhaseName[] = ['prepare', 'carry_out', 'evaluate'];

/**
 * The projects in the data's order, each with the steps that had begun on the day shown or have no date yet;
 * one without such a step was not there.
 */
export function projectsOf({ phases }: Facts, span: Span): Project[] {
  return [...groupBy(phases, ({ project }) => project)].flatMap(([name, rows]) => {
    const steps = rows
      .filter(({ start }) => start === undefined || isThere(start, span))
      .map((row) => onDay(row, rows, span))
      .sort(inTime);
    if (steps.length === 0) return [];
    const told = steps.map((row, index) => stepOf(row, steps[index - 1], span));
    return [{ name, steps: told, ...withoutHoles({ current: currentOf(steps) }) }];
  });
}

/** A step without what was known of it later only: its end, and the state that it was left in. */
function onDay(step: Phase, all: readonly Phase[], span: Span): Phase {
  const { end, state: _state, ...open } = step;
  const endedLater =
    end === undefined ? all.some(({ start }) => start !== undefined && !isThere(start, span)) : !isThere(end, span);
  return endedLater ? open : step;
}

/** A step without a date is still to come, so that it stands last. */
function inTime(a: Phase, b: Phase): number {
  const [first, second] = [a.start ?? a.end ?? '9999', b.start ?? b.end ?? '9999'];
  return first < second ? -1 : Number(first > second);
}

function stepOf({ phase, start, end, state }: Phase, before: Phase | undefined, span: Span): Step {
  return {
    phase,
    ...withoutHoles({ start, end, state }),
    isBack: before !== undefined && cycle.indexOf(phase) < cycle.indexOf(before.phase),
    isNew: isNew(start, span),
  };
}

/** The last step that began; where nothing has a date, the only one that there is. */
function currentOf(steps: readonly Phase[]): PhaseName | undefined {
  const begun = steps.findLast(({ start }) => start !== undefined) ?? (steps.length === 1 ? steps[0] : undefined);
  return begun?.phase;
}
