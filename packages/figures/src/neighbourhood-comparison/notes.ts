import type { NotComparedReason } from '@kanskracht/tables';
import { hasCutAxis } from './axis-values.js';
import { isWideMap } from './maps.js';
import type { ComparisonModel } from './model.js';
import type { Say } from './say.js';
import { linesOf } from './trend-lines.js';

/** From this many verdicts on, one of them is easily chance. */
const many = 5;

/** What must be said under the drawing: how sure we are, what this is not, what is left out. */
export function makeNotes(model: ComparisonModel, say: Say): string[] {
  const { shown, reference, view, indicator, level } = model;
  const { notes } = say.texts;
  const said: string[] = [];
  const without = (reason: NotComparedReason) => shown.some((row) => row.reason === reason);
  const values = shown.filter(({ observed }) => observed.value !== undefined);
  if (values.some(({ observed }) => observed.estimate)) said.push(notes.modelled);
  const people = say.lang === 'en' ? indicator.peopleEn : indicator.people;
  if (people !== undefined && people !== say.texts.people) said.push(notes.people(people));
  if (without('different_division')) said.push(notes.division);
  else if (reference && without('no_interval')) said.push(notes.noInterval);
  if (view === 'dots' && values.some(({ observed }) => observed.lower !== undefined)) said.push(notes.interval);
  if (shown.filter(({ verdict }) => verdict !== 'not_compared').length >= many) said.push(notes.chance);
  if (reference === undefined) said.push(notes.noReference);
  else if (
    reference.containsShown &&
    reference.level !== 'NL' &&
    shown.some(({ difference }) => difference !== undefined)
  )
    said.push(notes.contains(say.place(reference)));
  const absent = shown.length - values.length;
  if (absent > 0 && values.length > 0) said.push(notes.missing(say.count(absent), absent > 1));
  if (view === 'trend') {
    const { ours, context } = linesOf(model);
    if (context.length > 0) said.push(notes.grey(say.many(level), ours.length > 0));
    if (isBroken(model)) said.push(notes.broken);
  }
  if (view === 'map') said.push(notes.map(isWideMap(model)));
  if (view === 'dots' && model.order === 'value') said.push(notes.order);
  if (hasCutAxis(model)) said.push(notes.cutAxis);
  return said;
}

/** Whether a note tells this reason why there is no verdict. */
export function isNoted(reason: NotComparedReason, { shown, reference }: ComparisonModel): boolean {
  switch (reason) {
    case 'modelled':
      return shown.some(({ observed }) => observed.estimate && observed.value !== undefined);
    case 'no_interval':
      return reference !== undefined;
    case 'no_reference':
      return reference === undefined;
    default:
      return reason === 'different_division';
  }
}

function isBroken(model: ComparisonModel): boolean {
  return linesOf(model).named.some(({ history }) => {
    const first = history.findIndex(({ observed }) => observed.value !== undefined);
    const last = history.findLastIndex(({ observed }) => observed.value !== undefined);
    return history.some(
      ({ observed, newSeries }, at) => at > first && at <= last && (newSeries || observed.value === undefined),
    );
  });
}
