/**
 * Seconds of parts as whole numbers that add up to the whole seconds of `total`, as a person adds what a clock shows: each cut,
 * and what is left over given to those that were cut most. Parts that come to less than the total by more stay cut.
 */
export function wholeSeconds(parts: readonly number[], total: number): readonly number[] {
  const whole = parts.map(Math.floor);
  const left = Math.floor(total) - whole.reduce((sum, one) => sum + one, 0);
  const cutMost = parts
    .map((part, at) => ({ at, cut: part - Math.floor(part) }))
    .toSorted((a, b) => b.cut - a.cut)
    .slice(0, Math.max(0, left));
  const more = new Set(cutMost.map(({ at }) => at));
  return whole.map((one, at) => (more.has(at) && left <= parts.length ? one + 1 : one));
}
