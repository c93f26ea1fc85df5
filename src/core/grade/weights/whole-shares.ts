/**
 * Whole numbers that come to `sum` together, as near to the proportion of `weights` as they can be, none below its `least`
 * (whose sum is at most `sum`). Equal claims are served in their order. Weights are above 0; none of none.
 */
export function wholeShares(
  weights: readonly number[],
  sum: number,
  least: readonly number[],
): readonly number[] {
  const all = weights.reduce((total, weight) => total + weight, 0);
  const quotas = weights.map((weight) => (sum * weight) / all);
  const floorOf = (at: number): number => least[at] ?? 0;
  const shares = quotas.map((quota, at) => Math.max(floorOf(at), Math.floor(quota)));
  const lack = (at: number): number => (quotas[at] ?? 0) - (shares[at] ?? 0);
  const move = (by: 1 | -1, from: readonly number[]): void => {
    const [first, ...others] = from;
    if (first === undefined) return;
    const at = others.reduce(
      (most, one) => (by * (lack(one) - lack(most)) > 0 ? one : most),
      first,
    );
    shares[at] = (shares[at] ?? 0) + by;
  };
  const places = weights.map((_, at) => at);
  let left = weights.length === 0 ? 0 : sum - shares.reduce((total, share) => total + share, 0);
  for (; left > 0; left -= 1) move(1, places);
  for (; left < 0; left += 1)
    move(
      -1,
      places.filter((at) => (shares[at] ?? 0) > floorOf(at)),
    );
  return shares;
}
