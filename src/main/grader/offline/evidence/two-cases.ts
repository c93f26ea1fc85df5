import { isStructure } from '../../text/function-words.js';
import { deniedIn } from '../../text/negation.js';
import { isContrast } from '../../text/opposite-words.js';
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

/**
 * Whether two passages begin with the two sides of a contrast that one of the author's own ways names: "Stateful: …" takes nothing
 * back of "Stateless: …", where both are asked for.
 */
export function areContrasted(one: Candidate, other: Candidate, { ways }: Compiled): boolean {
  const there = headsOf(other);
  return headsOf(one).some((a) =>
    there.some(
      (b) =>
        isContrast(a, b) &&
        ways.some((way) => [a, b].every((word) => way.some(({ text }) => text === word))),
    ),
  );
}

const headsOf = ({ passage, first, last }: Candidate): readonly string[] =>
  passage.segments.slice(first, last + 1).flatMap(({ tokens }) => {
    const head = tokens.find((token) => token.isWord && !isStructure(token));
    return head === undefined ? [] : [head.text];
  });

const wordsIn = ({ passage, first, last }: Candidate): Bag =>
  new Set(passage.segments.slice(first, last + 1).flatMap(({ bag }) => [...bag]));

const without = (words: Bag, others: Bag): Bag =>
  new Set([...words].filter((word) => !others.has(word)));
