import { proportionInterval } from '@kanskracht/tables';

/** A value of a table, with what may be said of how sure it is. */
interface Counted {
  readonly value?: number;
  readonly lower?: number;
  readonly upper?: number;
  readonly numerator?: number;
  readonly denominator?: number;
}

type Limits = Readonly<Record<'lower' | 'upper', number>>;

/**
 * The 95 % interval of a value, in its own unit: as it was given, or else that of a percentage that came
 * with its counts (Wilson score). A modelled estimate has only what was given: its counts are no sample.
 */
export function limitsOf(row: Counted, unit: string | undefined, isModelled: boolean): Limits | undefined {
  const { lower, upper } = row;
  if (lower !== undefined && upper !== undefined) return { lower, upper };
  return isModelled || unit !== '%' ? undefined : wilson(row);
}

function wilson({ value, numerator, denominator }: Counted): Limits | undefined {
  if (value === undefined || numerator === undefined || denominator === undefined) return undefined;
  const areCounts = Number.isInteger(numerator) && Number.isInteger(denominator);
  if (!areCounts || numerator < 0 || numerator > denominator || denominator === 0) return undefined;
  // Counts that don't make the value belong to something else.
  if (Math.abs((100 * numerator) / denominator - value) > 1) return undefined;
  const { lower, upper } = proportionInterval(numerator, denominator);
  return { lower: Math.min(100 * lower, value), upper: Math.max(100 * upper, value) };
}
