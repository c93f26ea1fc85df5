import type { Turn } from '../../core/attempt/attempt-state.js';
import type { Fact } from '../../core/prompt/prompt.js';
import { termsOf, type Fold } from './meaning/text-terms.js';

const verbs = 'is|are|was|were|will|would|can|could|may|might|must|should|do|does|did|has|have';
const isOther = /\b(?:another|different|new|else)\b/i;
const pointing = RegExp(`\\b(?:that|this|those|these) (?!(?:${verbs})\\b)\\w+`, 'i');
const pronoun = /\b(?:it|its|they|them|their)\b/i;

/** "What should it do when no document fits?" points at the system, and shares a word with much. */
const enough = 2;

type Told = {
  readonly facts: readonly Fact[];
  readonly talk: readonly Turn[];
  readonly fold: Fold;
};

/**
 * The fact that was told last, where a question points at it ("is that repair part of the round?") and shares a word with
 * what was told, or with no more than "it" two words or all; null else. For questions that the sheet says nothing to by themselves.
 */
export function factMeant({ facts, talk, fold }: Told, question: string): Fact | null {
  const last = talk.findLast(({ who }) => who === 'interviewer');
  const fact = facts.find(({ id }) => id === last?.factId);
  const isNamed = pointing.test(question);
  if (fact === undefined || isOther.test(question) || !(isNamed || pronoun.test(question)))
    return null;
  const told = termsOf(fact.answer, fold);
  const asked = termsOf(question, fold);
  const shared = asked.filter((term) => told.includes(term)).length;
  return shared > 0 && (isNamed || shared >= Math.min(asked.length, enough)) ? fact : null;
}
