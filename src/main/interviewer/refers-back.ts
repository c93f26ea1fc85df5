import type { Turn } from '../../core/attempt/attempt-state.js';
import type { Fact } from '../../core/prompt/prompt.js';
import { termsOf, type Fold } from './meaning/text-terms.js';

const verbs = 'is|are|was|were|will|would|can|could|may|might|must|should|do|does|did|has|have';
const pointing = RegExp(
  `^(?!.*\\b(?:another|different|new|else)\\b)(?:.*\\b(?:that|this|those|these) (?!${verbs}\\b)\\w+|.*\\b(?:it|its|they|them|their)\\b)`,
  'i',
);

type Told = {
  readonly facts: readonly Fact[];
  readonly talk: readonly Turn[];
  readonly fold: Fold;
};

/**
 * The fact that was told last, where a question points at it ("is that repair part of the round?") and shares a word with
 * what was told; null else. For questions that the sheet says nothing to by themselves.
 */
export function factMeant({ facts, talk, fold }: Told, question: string): Fact | null {
  const last = talk.findLast(({ who }) => who === 'interviewer');
  const fact = facts.find(({ id }) => id === last?.factId);
  if (fact === undefined || !pointing.test(question)) return null;
  const told = termsOf(fact.answer, fold);
  return termsOf(question, fold).some((term) => told.includes(term)) ? fact : null;
}
