import { formatPeriod } from '@kanskracht/tables';
import { formatList } from '../format.js';
import type { ComparisonModel, Moment, Shown } from './model.js';
import { referenceLabel, type Say } from './say.js';
import { sharesSentence } from './summary.js';
import { linesOf } from './trend-lines.js';

/** By mark id: its value in words, as it is announced and as it stands under the figure. */
export function describeMarks(model: ComparisonModel, say: Say): Record<string, string> {
  const { reference, shown, view } = model;
  const marks: Record<string, string> = {};
  if (reference) {
    marks.reference =
      view === 'trend'
        ? `${say.place(reference)}: ${history(reference.history, say)}.`
        : `${referenceLabel(reference, say)}.`;
  }
  for (const row of shown) {
    marks[`region:${row.region}`] =
      view === 'trend' ? `${row.name}: ${history(row.history, say)}.` : describe(model, row, say);
  }
  if (view === 'trend')
    for (const period of model.periods) marks[`period:${period}`] = describePeriod(model, period, say);
  return marks;
}

/** "Brukske: naar schatting 71,9%, 6,5 procentpunt lager dan Nederland; geen oordeel: het cijfer is een schatting." */
function describe(model: ComparisonModel, row: Shown, say: Say): string {
  const { texts } = say;
  const { value, lower, upper, n, estimate } = row.observed;
  if (value === undefined) return `${row.name}: ${say.observed(row.observed)}.`;
  const parts = [estimate ? texts.about(say.value(value)) : say.value(value)];
  if (lower !== undefined && upper !== undefined) parts.push(texts.between(say.value(lower), say.value(upper)));
  if (n !== undefined) parts.push(texts.n(say.count(n)));
  const against = compared(model, row, say);
  if (against !== undefined) parts.push(against);
  const rest = [verdictInWords(row, say), sharesSentence(model, value, say)].filter(Boolean);
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
