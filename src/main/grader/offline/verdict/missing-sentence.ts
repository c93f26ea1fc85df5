import type { Compiled } from '../rubric/compile-rubric.js';
import type { Claim } from './claims.js';

/** So little of a sentence's weight stands in the nearest passages where it is missing; so much, of another, where that is said. */
const mostHeld = 0.25;
const leastSaid = 0.4;

/**
 * The sentence of the strong answer of which the nearest passages hold least, where they hold another: what a person who said a
 * part has left to say. Null where no sentence stands out.
 */
export function missingSentence(
  { wanted, weigh }: Compiled,
  near: readonly Claim[],
): string | null {
  const said = new Set(
    near.flatMap(({ candidate: { passage, first, last } }) =>
      passage.segments.slice(first, last + 1).flatMap(({ bag }) => [...bag]),
    ),
  );
  const held = wanted
    .map(({ text, bag }) => {
      const found = [...bag].filter((word) => said.has(word));
      const sum = found.reduce((total, word) => total + weigh.word(word), 0);
      return { text, share: sum / Math.max(weigh.bag(bag), Number.EPSILON) };
    })
    .toSorted((a, b) => a.share - b.share);
  const [least, most] = [held[0], held.at(-1)];
  if (least === undefined || most === undefined) return null;
  return least.share <= mostHeld && most.share >= leastSaid ? least.text : null;
}
