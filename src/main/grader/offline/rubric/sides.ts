import { eachSign } from '../../text/opposite-words.js';
import type { Token } from '../../text/tokens.js';

/** What a text says, by word, by side and by both, and on which side; null where on both. */
type Signs = ReadonlyMap<string, boolean | null>;
type Count = { first: number; second: number };

const smoothing = 0.5;
/** In natural logarithms of ratios: what one word can say, and what a text must. */
const mostOfOne = 2;
const leastOfText = 4.5;
/** Words bound to a side alone, over what they agree in: "every head has its own keys, and shares the query". */
const leastOfBound = 2;
/** A text on the right side agrees in so much for each of its words; a side that nothing is bound to tells half. */
const share = { agreed: 0.4, unbound: 0.5 } as const;
const leastCount = 2;

/**
 * Hears whether a text denies what the ways to meet a criterion say, or takes the other of two sides, on more words than it agrees
 * with them. Denials count where they hit the words that the criterion goes by.
 */
export function turnHeard(
  ways: readonly (readonly Token[])[],
  isCue: (word: string) => boolean,
): (said: readonly Token[]) => boolean {
  const counts = new Map<string, Count>();
  for (const way of ways)
    for (const [key, isFirst] of signsIn(way)) {
      if (isFirst === null) continue;
      const count = counts.get(key) ?? { first: 0, second: 0 };
      count[isFirst ? 'first' : 'second'] += 1;
      counts.set(key, count);
    }
  return (said) => {
    let [against, bound] = [0, 0];
    for (const [key, isFirst] of signsIn(said)) {
      const count = counts.get(key);
      if (count === undefined || isFirst === null || count.first + count.second < leastCount)
        continue;
      const leaning = leaningOf(count, isFirst);
      const isWord = !key.startsWith('#');
      const isBound = !isWord && key.includes(' ');
      if (isBound) bound -= leaning;
      if (isWord) against += share.agreed;
      if (leaning > 0) against -= share.agreed * leaning;
      else if (!isWord) against -= leaning * (isBound ? 1 : share.unbound);
      else if (isCue(key)) against -= leaning;
    }
    return against > leastOfText || bound > leastOfBound;
  };
}

function leaningOf({ first, second }: Count, isFirst: boolean): number {
  const [same, other] = isFirst ? [first, second] : [second, first];
  const value = Math.log((same + smoothing) / (other + smoothing));
  return Math.max(-mostOfOne, Math.min(mostOfOne, value));
}

export function signsIn(tokens: readonly Token[]): Signs {
  const found = new Map<string, boolean | null>();
  eachSign(tokens, (key, isFirst) => {
    const before = found.get(key);
    found.set(key, before === undefined || before === isFirst ? isFirst : null);
  });
  return found;
}
