import type { Likely } from './judge.js';
import type { Source } from '../meaning/sheet-index.js';

const asksSize =
  /\bhow (?:big|large) (?:is|are) (?:the|our|your|this|that) (?:[\w-]+ )?models?\b|\b(?:what|which) (?:is the )?model size\b/i;
/** "The fine-tuned 7B model", "a decoder of 8 billion parameters" */
const size = /\b\d[\d.]* ?[BM]\b(?! ?\/)|\bbillion (?:parameters|weights)\b/;

/** The likeliest fact that has a model's size beside, where that is asked for and nothing else answers; null where none has. */
export const modelSized = (message: string, facts: readonly Likely[]): Source | null =>
  asksSize.test(message)
    ? (facts.find(({ source }) => size.test(source.text))?.source ?? null)
    : null;
