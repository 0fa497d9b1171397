import type { Facts, PhaseName, Row } from '@kanskracht/tables';
import { groupBy } from '../../group-by.js';
import { withoutHoles } from '../../without-holes.js';
import type { Project, Step } from '../model.js';
import { isNew, isThere, type Span } from '../span.js';

type Phase = Row<'phases'>;

const cycle: readonly PhaseName[] = ['prepare', 'carry_out', 'evaluate'];

/** The projects in the data's order, each with the steps that had begun on the day shown or have no date yet. */
export function projectsOf({ phases }: Facts, span: Span): Project[] {
  return [...groupBy(phases, ({ project }) => project)].map(([name, rows]) => {
    const steps = rows.filter(({ start }) => start === undefined || isThere(start, span)).sort(inTime);
    return {
      name,
      steps: steps.map((row, index) => stepOf(row, steps[index - 1], span)),
      ...withoutHoles({ current: currentOf(steps) }),
    };
  });
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
