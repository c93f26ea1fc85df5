import { rememberedWords } from '../../text/remembered-words.js';
import { judgingWords, type JudgingPart } from './judging-words.js';
import { isSlipOf } from './slips.js';

/** A word of grading in a text. `rank` counts the words before it; signs without blanks between them count half. */
export type JudgingHit = {
  readonly part: JudgingPart;
  readonly word: string;
  readonly at: number;
  readonly rank: number;
};

const noBlanks = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const entries = (Object.keys(judgingWords) as JudgingPart[]).flatMap((part) =>
  judgingWords[part].map((word) => ({ part, word: word.replaceAll('_', ' ') })),
);
/** Looked for as a stretch and not as a word. */
const stretches = entries.filter(({ word }) => word.includes(' ') || noBlanks.test(word));
const whole = entries.filter((entry) => !stretches.includes(entry));
const partsOf: ReadonlyMap<string, readonly JudgingPart[]> = new Map(
  whole.map(({ word }) => [word, whole.filter((one) => one.word === word).map(({ part }) => part)]),
);
const longWords = [...partsOf.keys()].filter((word) => word.length >= 7);

/** The words of grading in a text, in their order; words of seven letters and more with a slip of the fingers too. */
export function judgingHits(text: string): readonly JudgingHit[] {
  // A few letters are longer in lower case; offsets would no longer hold then.
  const lower = text.toLowerCase();
  const source = lower.length === text.length ? lower : text;
  const known: JudgingHit[] = [];
  const rankAt = new Float64Array(source.length);
  let rank = 0;
  for (const { 0: word, index } of source.matchAll(/[\p{L}\p{N}]+/gu)) {
    const step = noBlanks.test(word) ? 0.5 : 0;
    for (let at = 0; at < word.length; at += 1) rankAt[index + at] = rank + at * step;
    for (const one of meant(word)) {
      for (const part of partsOf.get(one) ?? []) known.push({ part, word: one, at: index, rank });
    }
    rank += step === 0 ? 1 : step * word.length;
  }
  for (const { part, word } of stretches) {
    for (let at = source.indexOf(word); at !== -1; at = source.indexOf(word, at + 1))
      known.push({ part, word, at, rank: rankAt[at] ?? 0 });
  }
  return known.toSorted((one, other) => one.at - other.at);
}

/** The word itself where it is known, else known ones that it is a slip away from. */
const meant = rememberedWords((word): readonly string[] => {
  if (partsOf.has(word)) return [word];
  return word.length < 5 ? [] : longWords.filter((known) => isSlipOf(word, known));
});
