/** What somebody settled on, and what was said. */
export type Pair = { readonly truth: string; readonly said: string };

/**
 * Cohen's κ (Educational and Psychological Measurement 20, 1960): agreement beyond what the two would reach by chance.
 * Null where it is not defined: no pair, or both say one and the same label throughout.
 */
export function kappa(pairs: readonly Pair[]): number | null {
  const all = pairs.length;
  const share = (held: (pair: Pair) => boolean): number => pairs.filter(held).length / all;
  const byChance = labelsOf(pairs)
    .map((label) => share(({ truth }) => truth === label) * share(({ said }) => said === label))
    .reduce((sum, part) => sum + part, 0);
  if (all === 0 || byChance === 1) return null;
  return (share(({ truth, said }) => truth === said) - byChance) / (1 - byChance);
}

/** The mean of every label's F1, each counting the same; a label is one that either side used. Null without a pair. */
export function macroF1(pairs: readonly Pair[]): number | null {
  const labels = labelsOf(pairs);
  if (labels.length === 0) return null;
  return labels.map((label) => f1(pairs, label)).reduce((sum, one) => sum + one, 0) / labels.length;
}

/** Of what was said to be `label`, the share that is. Null where it was never said. */
export function precision(pairs: readonly Pair[], label: string): number | null {
  const said = pairs.filter((pair) => pair.said === label);
  return said.length === 0 ? null : hits(pairs, label) / said.length;
}

/** Of what is `label`, the share that was said to be. Null where nothing is. */
export function recall(pairs: readonly Pair[], label: string): number | null {
  const truly = pairs.filter((pair) => pair.truth === label);
  return truly.length === 0 ? null : hits(pairs, label) / truly.length;
}

function f1(pairs: readonly Pair[], label: string): number {
  const named = pairs.filter(({ truth, said }) => truth === label || said === label).length;
  const both = hits(pairs, label);
  return (2 * both) / (named + both);
}

const hits = (pairs: readonly Pair[], label: string): number =>
  pairs.filter(({ truth, said }) => truth === label && said === label).length;

const labelsOf = (pairs: readonly Pair[]): readonly string[] => [
  ...new Set(pairs.flatMap(({ truth, said }) => [truth, said])),
];
