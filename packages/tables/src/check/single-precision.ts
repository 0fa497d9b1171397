/**
 * Numbers that were kept in single precision, as Arrow files often do to be small, as they were meant:
 * 81.5999984741211 was 81.6. Only where a whole column is so, since a single number can be so by chance.
 */
export function asMeant(values: (number | undefined)[]): (number | undefined)[] {
  const isSingle = values.every((value) => value === undefined || Math.fround(value) === value);
  return isSingle ? values.map((value) => (value === undefined ? value : shortest(value))) : values;
}

/* The shortest number that single precision makes the same of; nine digits always do. */
function shortest(value: number): number {
  if (Number.isInteger(value)) return value;
  for (let digits = 6; digits < 9; digits += 1) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return short;
  }
  return Number(value.toPrecision(9));
}
