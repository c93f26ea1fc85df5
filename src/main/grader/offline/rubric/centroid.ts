import type { Criterion } from '../../../../core/prompt/criterion.js';
import { stem } from '../../text/stem.js';
import { type Bag, type Weigh } from '../../text/word-similarity.js';

/** The direction of all that is said on a criterion: weights of stems, of length 1. */
export type Centre = ReadonlyMap<string, number>;

/** Words that stand in many of the texts count more, but by far not as many times more. */
const power = 0.3;
/** What a cue counts beside a word of a text. */
const cueCount = 0.3;

/** The centre of some texts on a criterion, and of its cues. */
export function centreOf(texts: readonly Bag[], cues: Criterion['cues'], weigh: Weigh): Centre {
  const counts = new Map<string, number>();
  const add = (word: string, count: number): void => {
    counts.set(word, (counts.get(word) ?? 0) + count);
  };
  for (const text of texts) for (const word of text) add(word, 1);
  for (const word of cues.flat().flatMap((term) => term.toLowerCase().split(/\s+/))) {
    if (!word.endsWith('*')) add(stem(word), cueCount);
    else
      for (const known of counts.keys())
        if (known.startsWith(word.slice(0, -1))) add(known, cueCount);
  }
  const weights = [...counts].map(
    ([word, count]) => [word, (count / texts.length) ** power * weigh.word(word)] as const,
  );
  const length = Math.hypot(...weights.map(([, weight]) => weight));
  return new Map(weights.map(([word, weight]) => [word, length === 0 ? 0 : weight / length]));
}

/** The cosine of what is said to a centre, 0 to 1. */
export function toCentre(said: Bag, centre: Centre, weigh: Weigh): number {
  let sum = 0;
  let square = 0;
  for (const word of said) {
    const weight = weigh.word(word);
    square += weight * weight;
    sum += weight * (centre.get(word) ?? 0);
  }
  return square === 0 ? 0 : sum / Math.sqrt(square);
}
