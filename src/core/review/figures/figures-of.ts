import { notesRead } from '../../attempt/scratchpad.js';
import type { Review } from '../review.js';
import { textOfAnswer } from '../text/terms-used.js';
import { failedSums, type FailedSum } from './failed-sums.js';
import { ownFigures, type JudgedEstimate } from './own-figures.js';

/**
 * A prompt's estimates beside what an attempt says to each, the results of its scratchpad among it; what was told, in the
 * task or in the room, is not its own. Of the fact sheet that is what was asked for.
 */
export function figuresOf({
  prompt,
  state,
}: Pick<Review, 'prompt' | 'state'>): readonly JudgedEstimate[] {
  const heard = state.talk.filter(({ who }) => who !== 'you').map(({ text }) => text);
  const answer = writtenIn(state);
  const asks = prompt.phases.map(({ ask }) => ask ?? '');
  return ownFigures(prompt.estimates, answer, [prompt.statement, ...asks, ...heard]);
}

/** The sums of an attempt's notes and messages that do not come out. */
export const failedSumsOf = ({
  prompt,
  state,
}: Pick<Review, 'prompt' | 'state'>): readonly FailedSum[] =>
  failedSums(writtenIn(state), prompt.estimates);

/** All that was written, with the results of the scratchpad. */
function writtenIn(state: Review['state']): string {
  const texts = Object.fromEntries(
    Object.entries(state.texts).map(([id, timed]) => [
      id,
      { ...timed, text: notesRead(id, timed.text) },
    ]),
  );
  return textOfAnswer({ ...state, texts });
}
