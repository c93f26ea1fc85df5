/** The most of the weight that may be unsure beside a band. */
const mostBesideBand = 0.3;

type Weighed = { readonly weight: number; readonly open: number };

/** Whether so much of the weight that a level expects is unsure that it has no band, only what was found. */
export function isMuchOpen({
  dimensions,
}: {
  readonly dimensions: Readonly<Record<string, Weighed>>;
}): boolean {
  const tallies = Object.values(dimensions);
  const open = tallies.reduce((sum, tally) => sum + tally.open, 0);
  const weight = tallies.reduce((sum, tally) => sum + tally.weight, 0);
  return open > weight * mostBesideBand;
}
