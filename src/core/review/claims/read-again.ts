import type { AttemptState } from '../../attempt/attempt-state.js';
import type { Evidence } from '../../grade/grade.js';
import type { Prompt } from '../../prompt/prompt.js';
import { onceFor } from '../../remembered.js';
import { deniedFinder } from './denied-here.js';
import { falseComparisonsIn } from './false-comparison.js';
import { ownClaims } from './own-claims.js';
import { claimsOf, saidAgain } from './quoted-claims.js';
import { costsOf, wrongCostsIn, type KnownCosts } from './wrong-cost.js';

/**
 * A sentence of the person's own that they should read again. Nobody has judged it but for what follows from itself: a comparison
 * of two numbers, and what a sort costs.
 */
type ToReadAgain = { readonly own: Evidence; readonly reason: ReadAgainReason };

/** `said` are the words in question, as they are written; `claim` is what the statement quotes. */
export type ReadAgainReason =
  | { readonly kind: 'cost' | 'comparison' | 'denied'; readonly said: string }
  | { readonly kind: 'quoted-claim'; readonly claim: string };

/** More than that nobody reads again; the first ones stand. */
const most = 6;

/** The sentences of an attempt's notes that hardly can be meant as they stand, in their order; see `readAgainWords`. */
export const toReadAgain = onceFor(
  (prompt: Prompt, state: AttemptState): readonly ToReadAgain[] => {
    const reasonsFor = reasonsToReadAgain(prompt);
    return ownClaims(state, prompt)
      .flatMap(({ own }) => reasonsFor(own.quote).map((reason) => ({ own, reason })))
      .slice(0, most);
  },
);

/** What is to be read again in one sentence of an answer to a prompt. */
export function reasonsToReadAgain(
  prompt: Prompt,
): (sentence: string) => readonly ReadAgainReason[] {
  let costs: KnownCosts | null = null;
  const knownCosts = (): KnownCosts => (costs ??= costsOf(prompt));
  const claims = claimsOf(prompt);
  const deniedIn = deniedFinder(prompt);
  return (sentence) => {
    const against = deniedIn(sentence);
    const claim = saidAgain(sentence, claims);
    return [
      ...wrongCostsIn(sentence, knownCosts).map((said) => ({ kind: 'cost' as const, said })),
      ...falseComparisonsIn(sentence).map((said) => ({ kind: 'comparison' as const, said })),
      ...(against === null ? [] : [{ kind: 'denied' as const, said: against }]),
      ...(claim === null ? [] : [{ kind: 'quoted-claim' as const, claim }]),
    ];
  };
}

/** What is said of it: what to do, and never the answer. */
export function readAgainWords(reason: ReadAgainReason): string {
  switch (reason.kind) {
    case 'cost':
      return `“${reason.said}”: work it out again.`;
    case 'comparison':
      return `“${reason.said}”: compare the two numbers again.`;
    case 'denied':
      return `“${reason.said}”: I read this the other way round. Do you mean it?`;
    case 'quoted-claim':
      return `The task has this as somebody’s claim, “${reason.claim}” Does it hold?`;
  }
}
