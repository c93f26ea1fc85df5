import { ownSentences } from '../../answer/own-sentences.js';
import type { AttemptState } from '../../attempt/attempt-state.js';
import { scratchpad } from '../../attempt/scratchpad.js';
import type { Evidence } from '../../grade/grade.js';
import type { Prompt } from '../../prompt/prompt.js';
import { stemsOf } from './word-weights.js';

/** A sentence of somebody's notes, with the words by which it is compared. */
export type OwnClaim = {
  readonly own: Evidence & { readonly place: { readonly kind: 'text' } };
  readonly words: ReadonlySet<string>;
};

/** A reader's patience, and a thread's: who writes more has pasted it. */
const mostSentences = 400;
/** The sentences of an attempt's notes that claim something: no questions, and no sums. */
export const ownClaims = (
  state: AttemptState,
  prompt: Pick<Prompt, 'phases'>,
): readonly OwnClaim[] =>
  ownSentences(state, { phases: prompt.phases })
    .flatMap((own): readonly OwnClaim[] => {
      const { quote, place } = own;
      if (place.kind !== 'text' || place.phaseId === scratchpad.id || quote.endsWith('?'))
        return [];
      return [{ own: { quote, place }, words: stemsOf(quote) }];
    })
    .slice(0, mostSentences);
