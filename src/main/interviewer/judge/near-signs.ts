import type { Entry, SheetIndex } from '../meaning/sheet-index.js';
import { directionOf, dot, nearness, type Vector } from '../near/word-vectors.js';

/** What a message shows of an entry by words that are used as its own are, in numbers of about 0 to 1. */
export type Near = {
  /** How near the words of the message come to those that it is asked for by, by what it tells, and by either, by weight. */
  readonly asked: number;
  readonly told: number;
  readonly either: number;
  /** How near the one that comes least near comes to a word that it is asked for by. */
  readonly least: number;
  /** How near message and entry lie as wholes: a way to ask for it, and what it tells. */
  readonly ask: number;
  readonly answer: number;
  /** Of each word of the message, how near it comes. */
  readonly ofWords: readonly number[];
};

/** All entries of a sheet by how near a message comes to each, in their order. */
export function nearTo(
  terms: readonly string[],
  { entries, weightOf }: SheetIndex,
): readonly Near[] {
  const weights = terms.map(weightOf);
  const own = directionOf(terms, weightOf);
  return entries.map((entry) => {
    const asked = terms.map((term) => nearest(term, entry.asked));
    const told = terms.map((term) => nearest(term, entry.told));
    const ofWords = asked.map((one, at) => Math.max(one, told[at] ?? 0));
    const { asks, answer } = directionsOf(entry, weightOf);
    return {
      asked: meanBy(weights, asked),
      told: meanBy(weights, told),
      either: meanBy(weights, ofWords),
      least: asked.length === 0 ? 0 : Math.min(...asked),
      ask: Math.max(0, ...asks.map((one) => dot(own, one))),
      answer: dot(own, answer),
      ofWords,
    };
  });
}

/** How much of a message, by the weights of its words, comes near nothing, 0 to 1, and how near its whole comes to the nearest way to ask. */
export function nearNone(
  weights: readonly number[],
  near: readonly Near[],
): { readonly unknown: number; readonly ask: number } {
  const best = weights.map((_, at) => Math.max(0, ...near.map(({ ofWords }) => ofWords[at] ?? 0)));
  return {
    unknown: weights.length === 0 ? 0 : 1 - meanBy(weights, best),
    ask: Math.max(0, ...near.map(({ ask }) => ask)),
  };
}

const nearest = (term: string, held: ReadonlySet<string>): number => {
  if (held.has(term)) return 1;
  let most = 0;
  for (const one of held) most = Math.max(most, nearness(term, one));
  return most;
};

function meanBy(weights: readonly number[], values: readonly number[]): number {
  const all = weights.reduce((sum, one) => sum + one, 0);
  return all === 0 ? 0 : values.reduce((sum, one, at) => sum + one * (weights[at] ?? 0), 0) / all;
}

type Directions = { readonly asks: readonly Vector[]; readonly answer: Vector };
const known = new WeakMap<Entry, Directions>();

function directionsOf(entry: Entry, weightOf: (term: string) => number): Directions {
  const found = known.get(entry);
  if (found !== undefined) return found;
  // The first way to ask for a sentence is the sentence.
  const asks = entry.source.kind === 'fact' ? entry.asks : entry.asks.slice(1);
  const made = {
    asks: asks.map((ask) => directionOf(ask, weightOf)),
    answer: directionOf(entry.told, weightOf),
  };
  known.set(entry, made);
  return made;
}
