import { singular, wordsOf } from '../prompt/cue-match.js';

type WordSet = ReadonlySet<string>;

/** A text's words, each once, plurals as their singular. */
export const wordSet = (text: string): WordSet => new Set(wordsOf(text).map(singular));

/**
 * How much of a wanted text's rarity a said text holds, 0 to 1. A word's weight is ln(1 + n / count) over `documents`.
 * It knows neither order nor meaning: what any grader has to beat.
 */
export function idfRecall(
  documents: readonly string[],
): (said: WordSet, wanted: WordSet) => number {
  const counts = new Map<string, number>();
  for (const document of documents)
    for (const word of wordSet(document)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weigh = (words: readonly string[]): number =>
    words.reduce((sum, word) => sum + Math.log(1 + documents.length / (counts.get(word) ?? 1)), 0);
  return (said, wanted) => {
    const whole = weigh([...wanted]);
    return whole === 0 ? 0 : weigh([...wanted].filter((word) => said.has(word))) / whole;
  };
}
