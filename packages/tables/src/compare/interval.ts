/** A figure with what it could well have been by chance, all in one unit. */
export interface Interval {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

export interface IntervalOptions {
  /** How sure the interval is, between 0 and 1 (both excluded); 0.95 by default. */
  readonly confidence?: number;
}

/** The confidence that was asked for. Throws a `RangeError` where no interval can have it. */
export function confidenceOf({ confidence = 0.95 }: IntervalOptions): number {
  if (!(confidence > 0 && confidence < 1)) {
    throw new RangeError(`A confidence lies between 0 and 1, such as 0.95; it can't be ${confidence}.`);
  }
  return confidence;
}
