import type { Usage } from '../chat-model.js';

/** English has 4 to 5 characters a token, code and other languages fewer; white space is packed. */
const charsPerToken = 4;
/** Under this share of the estimate a part must be missing: it stands for 6.7 characters a token. */
const leastShare = 0.6;
/** A server with a cache may count only what was new to it; a cut prompt fills its window, which is 1,000 at least. */
const smallestWindow = 1000;

/** How many tokens a text has, roughly, and from below. */
export const estimateTokens = (text: string): number =>
  Math.floor(text.replaceAll(/\s+/g, ' ').length / charsPerToken);

/** Whether the server's count fits the prompt; `unknown` where it does not count. */
export function promptSeen(usage: Usage | null, text: string): 'whole' | 'cut' | 'unknown' {
  const counted = usage?.promptTokens ?? 0;
  if (counted >= estimateTokens(text) * leastShare) return counted === 0 ? 'unknown' : 'whole';
  return counted < smallestWindow ? 'unknown' : 'cut';
}
