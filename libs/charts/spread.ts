/** The same heights, moved apart to at least `gap`, as little as it takes and within the room; in the same order. */
export function spread(
  heights: readonly number[],
  gap: number,
  { top, bottom }: { top: number; bottom: number },
): number[] {
  const order = heights.map((_, index) => index).sort((a, b) => heights[a]! - heights[b]!);
  const moved = [...heights];
  let free = top;
  for (const index of order) {
    moved[index] = Math.max(moved[index]!, free);
    free = moved[index]! + gap;
  }
  let limit = bottom;
  for (const index of order.toReversed()) {
    moved[index] = Math.min(moved[index]!, limit);
    limit = moved[index]! - gap;
  }
  return moved;
}
