import { deniedIn } from '../../text/negation.js';
import type { Bag } from '../../text/word-similarity.js';
import type { Compiled } from '../rubric/compile-rubric.js';
import type { Candidate } from './candidates.js';

/** So much of what each of two sentences alone is about stands in one way to meet the criterion. */
const leastHeld = 0.5;

/**
 * Whether one of the author's own ways holds two passages together, as two cases of one claim: "perturb a user token, no change;
 * an assistant token, the loss must move". Each has to name what the other does not, and the way has to deny something, too.
 */
export function areTwoCases(one: Candidate, other: Candidate, compiled: Compiled): boolean {
  const { said, ways, weigh } = compiled;
  const [a, b] = [wordsIn(one), wordsIn(other)];
  const [here, there] = [without(a, b), without(b, a)];
  if (here.size === 0 || there.size === 0) return false;
  const isHeld = (words: Bag, way: Bag): boolean =>
    weigh.bag(new Set([...words].filter((word) => way.has(word)))) >= leastHeld * weigh.bag(words);
  // The first of the ways is the criterion's name, which is no way to say it.
  return said.texts.some(
    (way, at) => isHeld(here, way) && isHeld(there, way) && deniedIn(ways[at + 1] ?? []).length > 0,
  );
}

const wordsIn = ({ passage, first, last }: Candidate): Bag =>
  new Set(passage.segments.slice(first, last + 1).flatMap(({ bag }) => [...bag]));

const without = (words: Bag, others: Bag): Bag =>
  new Set([...words].filter((word) => !others.has(word)));
