/** A coordinate for a drawing: two decimals are finer than any printer, and keep pictures comparable. */
export const round = (value: number): number => Math.round(value * 100) / 100;
