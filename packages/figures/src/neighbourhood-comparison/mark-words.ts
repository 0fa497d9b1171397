import { formatPeriod, type NotComparedReason } from '@kanskracht/tables';
import { formatList } from '../format.js';
import type { ComparisonModel, Moment, Reference, Shown } from './model.js';
import { isNoted } from './notes.js';
import type { Say } from './say.js';
import { sharesSentence } from './summary.js';
import { linesOf } from './trend-lines.js';

/** By mark id: its value in words, as it is announced and as it stands under the figure. */
export function describeMarks(model: ComparisonModel, say: Say): Record<string, string> {
  const { reference, shown, view } = model;
  const marks: Record<string, string> = {};
  const noted = reasonOfAll(model);
  if (reference) {
    marks.reference =
      view === 'trend'
        ? `${say.place(reference)}: ${history(reference.history, say)}.`
        : describeReference(reference, say);
  }
  for (const row of shown) {
    marks[`region:${row.region}`] =
      view === 'trend' ? `${row.name}: ${history(row.history, say)}.` : describe(model, row, noted, say);
  }
  if (view === 'trend')
    for (const period of model.periods) marks[`period:${period}`] = describePeriod(model, period, say);
  return marks;
}

/** "Nederland: naar schatting 78,4%; hiermee worden de andere cijfers vergeleken." */
function describeReference(reference: Reference, say: Say): string {
  const { value, estimate } = reference.observed;
  if (value === undefined) return `${say.place(reference)}: ${say.observed(reference.observed)}.`;
  const said = estimate ? say.texts.about(say.value(value)) : say.value(value);
  return `${say.place(reference)}: ${said}; ${say.texts.comparedWith}.`;
}

/** The reason why no region has a verdict, where they share it and a note tells it: it needn't be said at each. */
function reasonOfAll(model: ComparisonModel): NotComparedReason | undefined {
  const compared = model.shown.filter((row) => row.observed.value !== undefined && row.reason !== 'is_reference');
  const reason = compared[0]?.reason;
  const isShared = reason !== undefined && compared.every((row) => row.reason === reason);
  return isShared && isNoted(reason, model) ? reason : undefined;
}

/** "Brukske: naar schatting 71,9%, 6,5 procentpunt lager dan Nederland." `noted`: what needs no saying here. */
function describe(model: ComparisonModel, row: Shown, noted: NotComparedReason | undefined, say: Say): string {
  const { texts } = say;
  const { value, lower, upper, n, estimate } = row.observed;
  if (value === undefined) return `${row.name}: ${say.observed(row.observed)}.`;
  const parts = [estimate ? texts.about(say.value(value)) : say.value(value)];
  if (lower !== undefined && upper !== undefined) parts.push(texts.between(say.value(lower), say.value(upper)));
  if (n !== undefined) parts.push(texts.n(say.count(n)));
  const against = compared(model, row, say);
  if (against !== undefined) parts.push(against);
  const rest = [
    noted !== undefined && row.reason === noted ? '' : verdictInWords(row, say),
    sharesSentence(model, value, say),
  ].filter(Boolean);
  return [
    `${row.name}: ${parts.join(', ')}.`,
    ...rest.map((text) => (text?.endsWith('.') ? text : `${capital(text ?? '')}.`)),
  ].join(' ');
}

function compared({ reference }: ComparisonModel, row: Shown, say: Say): string | undefined {
  const difference = say.difference(row, true);
  if (reference === undefined || difference === undefined) return undefined;
  const name = say.place(reference);
  return difference === say.texts.equal ? say.texts.equalTo(name) : say.texts.than(difference, name);
}

/** The verdict, or that there is none and why. */
export function verdictInWords({ verdict, reason }: Shown, { texts }: Say): string {
  if (verdict !== 'not_compared') return texts.verdicts[verdict];
  if (reason === 'is_reference') return texts.reasons.is_reference;
  return reason === undefined ? texts.verdicts.not_compared : texts.noVerdict(texts.reasons[reason]);
}

function history(moments: readonly Moment[], say: Say): string {
  const said = moments.map((moment) => `${formatPeriod(moment.period, say.lang)} ${atMoment(moment, say)}`);
  const estimate = moments.some(({ observed }) => observed.estimate && observed.value !== undefined);
  return `${formatList(said, say.lang)}${estimate ? ` (${say.texts.estimate})` : ''}`;
}

/** "71,9%", "71,9% (nieuwe reeks)". */
const atMoment = ({ observed, newSeries }: Moment, say: Say): string =>
  newSeries ? `${say.observed(observed)} (${say.texts.newSeries})` : say.observed(observed);

/** The values of the named lines in one period. */
function describePeriod(model: ComparisonModel, period: string, say: Say): string {
  const { named } = linesOf(model);
  const values = named.map((line) => {
    const moment = line.history.find((one) => one.period === period);
    return `${say.place(line)} ${moment ? atMoment(moment, say) : say.texts.missing.unknown}`;
  });
  return say.texts.periodMark(capital(formatPeriod(period, say.lang)), values.join(', '));
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
