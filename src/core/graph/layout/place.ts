/** Something that takes `from`..`to` of the layers and `size` across them. `wish` is where its middle would like to be. */
export type Block = {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly size: number;
  readonly wish: number;
};

/**
 * Puts blocks as near to their wishes as they go without touching, `gap` apart, in the order of their wishes: from above,
 * or from below. Gives where each begins.
 */
export function place(
  blocks: readonly Block[],
  gap: number,
  isFromBelow: boolean,
): ReadonlyMap<string, number> {
  const sign = isFromBelow ? -1 : 1;
  const edge = new Map<number, number>();
  const starts = new Map<string, number>();
  const inOrder = blocks.toSorted((a, b) => sign * (a.wish - b.wish));
  for (const { id, from, to, size, wish } of inOrder) {
    let start = sign * wish - size / 2;
    for (let layer = from; layer <= to; layer += 1) {
      start = Math.max(start, (edge.get(layer) ?? -Infinity) + gap);
    }
    for (let layer = from; layer <= to; layer += 1) edge.set(layer, start + size);
    starts.set(id, sign === 1 ? start : -start - size);
  }
  return starts;
}
