import { notesRead } from '../../attempt/scratchpad.js';
import type { Review } from '../review.js';
import { textOfAnswer } from '../text/terms-used.js';
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
  const texts = Object.fromEntries(
    Object.entries(state.texts).map(([id, timed]) => [
      id,
      { ...timed, text: notesRead(id, timed.text) },
    ]),
  );
  const answer = textOfAnswer({ ...state, texts });
  const asks = prompt.phases.map(({ ask }) => ask ?? '');
  return ownFigures(prompt.estimates, answer, [prompt.statement, ...asks, ...heard]);
}
