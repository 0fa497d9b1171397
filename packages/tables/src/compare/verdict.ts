import { divisionsDiffer } from '../region-codes.js';
import type { Method, MissingReason, Polarity } from '../schema/words.js';

/** What is compared: a row of `observations` will do, as any reader gives it: `null` and `''` are empty cells. */
export interface Measured {
  readonly value?: number | '' | null | undefined;
  /** The interval, in the unit of `value`. */
  readonly lower?: number | '' | null | undefined;
  readonly upper?: number | '' | null | undefined;
  readonly method?: Method | '' | null | undefined;
  readonly missing?: MissingReason | '' | null | undefined;
  /** The year of the division that the region belongs to. */
  readonly region_year?: number | '' | null | undefined;
}

export type Verdict = 'better' | 'similar' | 'worse' | 'higher' | 'lower' | 'not_compared';

/** Why there is no verdict. */
export type NotComparedReason =
  | 'is_reference'
  | 'too_few'
  | 'missing'
  | 'no_reference'
  | 'modelled'
  | 'different_division'
  | 'no_interval';

export interface Comparison {
  readonly verdict: Verdict;
  /** There when the verdict is `not_compared`, and only then. */
  readonly reason?: NotComparedReason;
  /** Value less reference, in the unit of both (for percentages: percentage points), wherever both are there. */
  readonly difference?: number;
}

/**
 * How a figure stands to a reference, in the way of OHID's Fingertips: the interval of the figure
 * against the value of the reference, whose own uncertainty is left out. An interval that touches the
 * reference says `similar`. Where more is better or worse (`polarity`), the verdict is `better` or
 * `worse`; where it is neutral or not known, only `higher` or `lower`.
 *
 * There is no verdict, but a reason, where it could not be upheld. The first that holds is given:
 * the figure is the reference itself (the same object), there are too few people, the value is
 * missing, there is no (value of a) reference, either is a modelled estimate (with an interval too),
 * the two belong to divisions of different years, there is no interval that holds the value.
 * `null`, `undefined`, `NaN` and empty text are missing.
 */
export function verdict(
  measured: Measured,
  reference: Measured | number | null | undefined,
  { polarity }: { readonly polarity?: Polarity | '' | null | undefined } = {},
): Comparison {
  const other: Measured = typeof reference === 'number' ? { value: reference } : (reference ?? {});
  if (measured === reference) return notCompared('is_reference');
  const value = shown(measured);
  if (value === undefined) return notCompared(measured.missing === 'too_few' ? 'too_few' : 'missing');
  const against = shown(other);
  if (against === undefined) return notCompared('no_reference');

  const difference = subtract(value, against);
  if (measured.method === 'model' || other.method === 'model') return notCompared('modelled', difference);
  if (divisionsDiffer(measured.region_year, other.region_year)) return notCompared('different_division', difference);
  const lower = given(measured.lower);
  const upper = given(measured.upper);
  if (lower === undefined || upper === undefined || lower > value || upper < value) {
    return notCompared('no_interval', difference);
  }
  const [below, above] = sides[polarity || 'neutral'];
  return { verdict: lower > against ? above : upper < against ? below : 'similar', difference };
}

/** What an interval wholly below, and one wholly above the reference says. */
const sides = {
  higher_is_better: ['worse', 'better'],
  lower_is_better: ['better', 'worse'],
  neutral: ['lower', 'higher'],
} as const satisfies Record<Polarity, readonly [Verdict, Verdict]>;

function notCompared(reason: NotComparedReason, difference?: number): Comparison {
  return { verdict: 'not_compared', reason, ...(difference !== undefined && { difference }) };
}

const given = (value: Measured['value']) => (Number.isFinite(value) ? (value as number) : undefined);

/** The value, unless the row says that it may not or can't be shown. */
const shown = ({ value, missing }: Measured) => (missing ? undefined : given(value));

/** 71.9 less 78.4 is −6.5, without the sixteenth digit that binary numbers leave behind. */
const subtract = (value: number, against: number) => Number((value - against).toFixed(10));
