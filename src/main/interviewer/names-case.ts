import { wordsOf } from '../../core/prompt/cue-match.js';
import { outsideOf } from './intent/talk-sense.js';
import type { SheetIndex } from './meaning/sheet-index.js';
import { termsOf } from './meaning/text-terms.js';

const pointers = new Set(['this', 'that', 'these', 'those']);
const asks = new Set(['does', 'did', 'do', 'will', 'would', 'can', 'could', 'should']);
/** "Which cloud is it?" and "Do we have a cloud?" name what they ask for, known or not. */
const asksFor =
  /^(?:(?:so|and|but|then|ok|sorry) )*(?:what|which|how|who|when|where)\b|\b(?:do|have|can|are|is there|are there|does|will) (?:we|any|an?|the|it|they)\b/;

/** Whether a message names a thing of the sheet or the statement, or asks for one that is no part of an interview. */
export function namesCase(message: string, { entries, fold }: SheetIndex): boolean {
  const words = wordsOf(message);
  const outside = outsideOf(words);
  // "Is that repair part of the round?" points at what was told.
  const points = words.some(
    (word, at) =>
      pointers.has(word) && !asks.has(words[at - 1] ?? '') && outside.includes(words[at + 1] ?? ''),
  );
  const named = outside.flatMap((word) => termsOf(word, fold));
  return (
    points ||
    named.length > 2 ||
    (named.length > 0 && asksFor.test(words.join(' '))) ||
    named.some((term) => entries.some(({ asked }) => asked.has(term)))
  );
}
