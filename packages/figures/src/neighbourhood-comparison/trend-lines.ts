import type { ComparisonModel, Reference, Shown } from './model.js';

/** With the reference this makes four lines, as many as can be told apart. */
const mostNamed = 3;

export interface TrendLines {
  /** The lines with a colour and a name, the reference last. */
  readonly named: readonly (Shown | Reference)[];
  /** The same without the reference. */
  readonly ours: readonly Shown[];
  /** The others, faint. */
  readonly context: readonly Shown[];
}

/** Which lines are ours: the marked one, or all where there are few. */
export function linesOf({ shown, reference }: ComparisonModel): TrendLines {
  const others = shown.filter(({ region }) => region !== reference?.region);
  const marked = others.filter((row) => row.marked);
  const ours = others.length <= mostNamed ? others : marked;
  return {
    ours,
    named: [...ours, ...(reference ? [reference] : [])],
    context: others.filter((row) => !ours.includes(row)),
  };
}
