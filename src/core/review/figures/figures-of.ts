import { toldTexts } from '../../prompt/told-texts.js';
import type { Review } from '../review.js';
import { textOfAnswer } from '../text/terms-used.js';
import { ownFigures, type JudgedEstimate } from './own-figures.js';

/** A prompt's estimates beside what an attempt says to each; what was told, on the sheet or in the room, is not its own. */
export function figuresOf({
  prompt,
  state,
}: Pick<Review, 'prompt' | 'state'>): readonly JudgedEstimate[] {
  const heard = state.talk.filter(({ who }) => who !== 'you').map(({ text }) => text);
  return ownFigures(prompt.estimates, textOfAnswer(state), [...toldTexts(prompt), ...heard]);
}
