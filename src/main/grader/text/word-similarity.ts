import { stem } from './stem.js';
import type { PlainText, Token } from './tokens.js';
import { isStructure } from './function-words.js';

/** A text as a bag of stems. */
export type Bag = ReadonlySet<string>;
/** What words weigh, one or all of a bag; each is worked out once, since a grading asks a million times. */
export type Weigh = {
  readonly word: (stem: string) => number;
  readonly bag: (bag: Bag) => number;
};

const questionFactor = 0.3;

export const bagOf = (tokens: readonly Token[]): Bag =>
  new Set(
    tokens.filter((token) => token.isWord && !isStructure(token)).map(({ text }) => stem(text)),
  );

/**
 * Weight of a stem by its rarity among the rubric's criteria, ln(1 + n / count); words of the question weigh 0.3 of
 * that, since everybody repeats them. (Lowering them and not removing them measured better on three sets.)
 */
export function weighing(documents: readonly Bag[], question: Bag): Weigh {
  const counts = new Map<string, number>();
  for (const bag of documents)
    for (const word of bag) counts.set(word, (counts.get(word) ?? 0) + 1);
  const word = remembered(new Map<string, number>(), (one: string) => {
    const rarity = Math.log(1 + documents.length / (counts.get(one) ?? 1));
    return question.has(one) ? rarity * questionFactor : rarity;
  });
  const bag = remembered(new WeakMap<Bag, number>(), (words: Bag) => {
    let total = 0;
    for (const one of words) total += word(one);
    return total;
  });
  return { word, bag };
}

function remembered<K>(
  known: { get: (key: K) => number | undefined; set: (key: K, value: number) => unknown },
  work: (key: K) => number,
): (key: K) => number {
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = work(key);
    known.set(key, value);
    return value;
  };
}

/** Weighted F2 of what is said against what was hoped for: recall counts four times as much as precision. 0 to 1. */
export function likeness(said: Bag, wanted: Bag, weigh: Weigh): number {
  let found = 0;
  for (const word of wanted) if (said.has(word)) found += weigh.word(word);
  return ratio(found, weigh.bag(said), weigh.bag(wanted));
}

/** The same against each of many texts, of which only those are looked at that share a word. */
export function likenessToEach(
  wanted: readonly Bag[],
  weigh: Weigh,
): (said: Bag) => readonly number[] {
  const holders = new Map<string, number[]>();
  for (const [at, text] of wanted.entries())
    for (const word of text) {
      const known = holders.get(word);
      if (known === undefined) holders.set(word, [at]);
      else known.push(at);
    }
  return (said) => {
    const found = wanted.map(() => 0);
    for (const word of said) {
      const weight = weigh.word(word);
      for (const at of holders.get(word) ?? []) found[at] = (found[at] ?? 0) + weight;
    }
    const whole = weigh.bag(said);
    return wanted.map((text, at) => ratio(found[at] ?? 0, whole, weigh.bag(text)));
  };
}

function ratio(found: number, said: number, wanted: number): number {
  if (found === 0) return 0;
  const recall = found / wanted;
  const precision = found / said;
  return (5 * precision * recall) / (4 * precision + recall);
}

/** Pairs of neighbouring words, by which copying shows. */
export function pairsOf(tokens: readonly Token[]): ReadonlySet<string> {
  const said = tokens.filter(({ isWord }) => isWord).map(({ text }) => text);
  return new Set(said.slice(1).map((word, index) => `${said[index] ?? ''} ${word}`));
}

/** The same, as stems. */
export function stemPairs(tokens: readonly Token[]): ReadonlySet<string> {
  const said = tokens.filter(({ isWord }) => isWord).map(({ text }) => stem(text));
  return new Set(said.slice(1).map((word, index) => `${said[index] ?? ''} ${word}`));
}

export const bagOfText = (text: PlainText): Bag => bagOf(text.tokens);
