/* Sums and shares of numbers of which some may be missing. */
import type { Form } from '@kanskracht/tables';
import type { Amount, Counted } from './model.js';

/** In the order in which they stand beside each other: from professionals to neighbours. */
export const formOrder: readonly Form[] = ['formal', 'mixed', 'informal', 'unknown'];

export const nothingKnown: Amount = { missing: 'unknown' };

/** Whether a number is known in full. */
export const isWhole = (amount: Amount): amount is Amount & { readonly value: number } =>
  amount.value !== undefined && !amount.incomplete;

/** What is known together; incomplete where a part is missing, and the reason of the first where all are. */
export function sum(amounts: readonly Amount[]): Amount {
  const known = amounts.flatMap(({ value }) => value ?? []);
  if (known.length === 0) return { missing: amounts[0]?.missing ?? 'unknown' };
  const value = known.reduce((total, one) => total + one, 0);
  return amounts.every(isWhole) ? { value } : { value, incomplete: true };
}

/** One form in several counts together. A count that is known in full has nothing of a form that it does not name. */
export const sumOfForm = (counts: readonly Counted[], form: Form): Amount =>
  sum(
    counts.flatMap(({ total, parts }): Amount[] => {
      const part = parts.find((one) => one.form === form);
      return part ? [part] : isWhole(total) ? [] : [nothingKnown];
    }),
  );

/** In percent of their sum; `undefined` unless each is known in full, none is negative and the sum is above 0. */
export function sharesOf(amounts: readonly Amount[]): readonly number[] | undefined {
  const values = amounts.filter(isWhole).map(({ value }) => value);
  const total = values.reduce((so, value) => so + value, 0);
  const canShare = values.length === amounts.length && values.every((value) => value >= 0);
  return canShare && total > 0 && total < Infinity ? values.map((value) => (100 * value) / total) : undefined;
}

/** Later less earlier, where both are known in full. */
export const difference = (later: Amount, earlier: Amount): number | undefined =>
  isWhole(later) && isWhole(earlier) ? later.value - earlier.value : undefined;
