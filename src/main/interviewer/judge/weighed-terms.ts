/** The terms of a message, each by what it says about which entry is meant. */
export type Weighed = {
  /** The share of their weight, 0 to 1, that is held by something. */
  readonly share: (isHeld: (term: string) => boolean) => number;
  /** How much they have in common with a way to ask: Dice's coefficient by weight, 0 to 1. */
  readonly alike: (ask: ReadonlySet<string>) => number;
  /** Whether one that weighs most is held. */
  readonly holdsRarest: (isHeld: (term: string) => boolean) => boolean;
};

export function weighed(terms: readonly string[], weightOf: (term: string) => number): Weighed {
  const weights = new Map(terms.map((term) => [term, weightOf(term)]));
  const total = [...weights.values()].reduce((sum, one) => sum + one, 0);
  const most = Math.max(...weights.values());
  const heldOf = (isHeld: (term: string) => boolean): number => {
    let held = 0;
    for (const [term, weight] of weights) if (isHeld(term)) held += weight;
    return held;
  };
  return {
    share: (isHeld) => (total === 0 ? 0 : heldOf(isHeld) / total),
    alike: (ask) => {
      const all = [...ask].reduce((sum, term) => sum + weightOf(term), total);
      return all === 0 ? 0 : (2 * heldOf((term) => ask.has(term))) / all;
    },
    holdsRarest: (isHeld) => [...weights].some(([term, weight]) => weight === most && isHeld(term)),
  };
}
