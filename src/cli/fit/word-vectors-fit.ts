import { emptyWords } from '../../main/interviewer/meaning/empty-words.js';
import { stem } from '../../main/interviewer/meaning/stem.js';
import type { Fold } from '../../main/interviewer/meaning/text-terms.js';
import { lineOf, ofLengthOne, type WordVectors } from '../../main/interviewer/near/word-vectors.js';
import { strongestDirections, type Row } from './strongest-directions.js';

const size = 64;
/** A word counts from so many times on, and stands beside another within so many. */
const leastCount = 4;
const window = 5;
/** Rare words are made less of: the usual power of a word's count. */
const smoothing = 0.75;

/**
 * Where words stand among words: of a paragraph's words those beside each other are counted, by how near; from what they have
 * to do with each other beyond chance (positive pointwise mutual information) the strongest directions are kept
 * (Levy, Goldberg and Dagan 2015).
 */
export function wordVectorsFit(texts: readonly string[], fold: Fold): WordVectors {
  const paragraphs = [...new Set(texts.flatMap((text) => text.split(/\n\s*\n|\n(?= *- )/)))].map(
    (text) => stemsOf(text, fold),
  );
  const counts = new Map<string, number>();
  for (const word of paragraphs.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts].flatMap(([word, count]) => (count >= leastCount ? [word] : []));
  words.sort();
  const rows = informationOf(paragraphs, words);
  const vectors = strongestDirections(rows, size).map((row) => ofLengthOne(Float32Array.from(row)));
  return {
    size,
    words: words.map((word, at) => lineOf(word, vectors[at] ?? new Float32Array(size))),
  };
}

const stemsOf = (text: string, fold: Fold): readonly string[] =>
  fold(text)
    .filter((word) => word.length > 1 && !/^\d/.test(word) && !emptyWords.has(word))
    .map(stem);

/** Of each word, how much more often each other stands near it than chance would have it, in nats; nothing where it is less. */
function informationOf(
  paragraphs: readonly (readonly string[])[],
  words: readonly string[],
): readonly Row[] {
  const places = new Map(words.map((word, at) => [word, at]));
  const near = words.map(() => new Map<number, number>());
  const add = (one: number, other: number, by: number): void => {
    near[one]?.set(other, (near[one].get(other) ?? 0) + by);
  };
  for (const paragraph of paragraphs) {
    const at = paragraph.map((word) => places.get(word) ?? -1);
    for (const [here, one] of at.entries()) {
      for (const [back, other] of at
        .slice(Math.max(0, here - window), here)
        .toReversed()
        .entries()) {
        if (one === -1 || other === -1 || one === other) continue;
        add(one, other, 1 / Math.sqrt(back + 1));
        add(other, one, 1 / Math.sqrt(back + 1));
      }
    }
  }
  const totals = near.map((row) => [...row.values()].reduce((sum, one) => sum + one, 0));
  const shares = totals.map((one) => one ** smoothing);
  const all = shares.reduce((sum, one) => sum + one, 0);
  return near.map((row, one) =>
    [...row].flatMap(([other, count]) => {
      const more = Math.log((count / (totals[one] ?? 1)) * (all / (shares[other] ?? 1)));
      return more > 0 ? [[other, more] as const] : [];
    }),
  );
}
