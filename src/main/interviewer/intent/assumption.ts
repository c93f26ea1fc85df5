import { cueOf, holdsCue, wordsOf } from '../../../core/prompt/cue-match.js';

const assuming = (
  'assume, assuming, assumption, if i plan for, if i plan with, if i calculate with, if i count with, suppose, supposing, let s say, lets say, i ll take, i take it, ill take, presumably, i guess, i d guess, i expect, ' +
  'i imagine, i figure, i reckon, i suppose, i m going with, im going with, going to go with, i ll go with, ill go with, i ll treat, i ll plan, i ll design for, i ll say, i ll work with, working with, i ll use, ' +
  'taking it, treat it as, treating, i believe, i think it s, i d say, safe to say, can i count on, can i rely on, can i take'
)
  .split(', ')
  .map(cueOf);

const assumes = (words: readonly string[]): boolean => assuming.some((cue) => holdsCue(words, cue));

/** Whether a question brings its own answer: an assumption that the sheet may confirm or correct. */
export function isAssumption(question: string): boolean {
  const words = wordsOf(question);
  if (assumes(words)) return true;
  const last = words.at(-1) ?? '';
  // Behind other questions it is an afterthought.
  if (question.split('?').length > 2) return false;
  return ['right', 'correct', 'yes', 'ok', 'okay'].includes(last) && words.length > 4;
}

/** Whether it says in so many words that something is assumed. */
export const saysAssume = (message: string): boolean =>
  /\b(?:assum\w+|suppos(?:e|ing)|presum\w+)\b/i.test(message);
