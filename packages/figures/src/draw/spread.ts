/**
 * The middles of boxes that want to stand at `wanted` and may not overlap, between `top` and `bottom`:
 * each as near as can be, in the same order.
 */
export function spread(wanted: readonly number[], heights: readonly number[], top: number, bottom: number): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] as number) - (wanted[b] as number) || a - b);
  const middles = [...wanted];
  const half = (index: number): number => (heights[index] as number) / 2;
  let edge = top;
  for (const index of order) {
    middles[index] = Math.max(middles[index] as number, edge + half(index));
    edge = (middles[index] as number) + half(index);
  }
  edge = bottom;
  for (const index of order.toReversed()) {
    middles[index] = Math.min(middles[index] as number, edge - half(index));
    edge = (middles[index] as number) - half(index);
  }
  return middles;
}
