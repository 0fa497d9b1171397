/** How many people a figure is about. */
export interface Counts {
  readonly n?: number | undefined;
  readonly numerator?: number | undefined;
  readonly denominator?: number | undefined;
}

export interface Limits {
  /** `n` and `denominator` must be at least this; 10 by default. An indicator's `min_n` goes here. */
  readonly minimum?: number | undefined;
  /** `numerator` must be at least this, or 0; 5 by default. */
  readonly minNumerator?: number | undefined;
}

/** Whether a figure is about so few people that it could point someone out. A count that is not there says nothing. */
export function isSmall(
  { n, numerator, denominator }: Counts,
  { minimum = 10, minNumerator = 5 }: Limits = {},
): boolean {
  return (
    (n !== undefined && n < minimum) ||
    (denominator !== undefined && denominator < minimum) ||
    (numerator !== undefined && numerator > 0 && numerator < minNumerator)
  );
}
