import type { Prompt } from '../../../../core/prompt/prompt.js';
import type { PlainText } from '../../text/tokens.js';
import { bagOfText } from '../../text/word-similarity.js';
import type { ReadSegment } from './passages.js';

const assumption = /\b(?:assum\w+|suppos\w+|take it that|take for granted)\b/i;
const sharedWords = 3;
const sharedPart = 0.5;

/**
 * Whether a plain sentence of the clarifying notes takes for granted what the reference answer assumes as well: then it stands
 * for a question. Any other statement there is none.
 */
export function grantedIn(
  { reference }: Pick<Prompt, 'reference'>,
  plain: (text: string) => PlainText,
): (segment: ReadSegment) => boolean {
  const assumed = reference.answer
    .split(/(?<=[.?!;])\s+|\n+/)
    .filter((sentence) => assumption.test(sentence))
    .map((sentence) => bagOfText(plain(sentence.replace(assumption, ''))));
  return ({ bag }) =>
    assumed.some((other) => {
      const shared = [...bag].filter((word) => other.has(word)).length;
      return shared >= sharedWords && shared >= sharedPart * Math.min(bag.size, other.size);
    });
}
