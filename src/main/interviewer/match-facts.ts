import { cueOf, holdsGroups, singular, wordsOf, type Words } from '../../core/prompt/cue-match.js';
import type { Fact } from '../../core/prompt/prompt.js';

/** How well a question asks for a fact: 0 not at all, 1 in the sheet's own words, more with its cues. */
export type Match = { readonly fact: Fact; readonly score: number };

/** Below this, the sheet holds no answer. Set on questions of the bank, each against the sheet without it. */
export const enough = 0.31;

const cueBonus = 0.3;
/** Words that shape any question say little about which one it is. */
const questionWords = new Set(
  (
    'a an the is are was be do does did can could should would will may might must i we you it they there this that ' +
    'these those what which who whom how when where why of to in on at for from by with about as or and any some ' +
    'me us my our your its their have has had get got give given use used using need want please tell know assume ' +
    'expect if then so not no also just only more much many one all each same other like make take say see go'
  ).split(' '),
);

/** Every fact with its score for one question, best first. */
export function matchFacts(question: string, facts: readonly Fact[]): readonly Match[] {
  const asked = wordsOf(question);
  if (asked.every((word) => questionWords.has(word))) return [];
  const weigh = weights(facts);
  return facts
    .map((fact) => {
      const alike = Math.max(0, ...fact.asks.map((ask) => likeness(asked, wordsOf(ask), weigh)));
      const known = wordsOf([fact.topic, ...fact.asks, fact.answer].join(' '));
      const cues = fact.cues.map((group) => group.map(cueOf));
      const bonus = holdsGroups(asked, cues) ? cueBonus : 0;
      return { fact, score: (alike + share(asked, known, weigh)) / 2 + bonus };
    })
    .sort((a, b) => b.score - a.score);
}

type Weigh = (word: string) => number;

/** Rarer among the facts weighs more: ln(1 + facts / facts that ask with the word). */
function weights(facts: readonly Fact[]): Weigh {
  const counts = new Map<string, number>();
  for (const fact of facts) {
    const stems = new Set(fact.asks.flatMap((ask) => wordsOf(ask).map(stem)));
    for (const word of stems) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return (word) => {
    const rarity = Math.log(1 + facts.length / (counts.get(word) ?? 1));
    return questionWords.has(word) ? rarity * 0.1 : rarity;
  };
}

/** Weighted F1 of two bags of stems: 0 nothing shared, 1 the same words. */
function likeness(asked: Words, ask: Words, weigh: Weigh): number {
  const left = new Set(asked.map(stem));
  const right = new Set(ask.map(stem));
  const sum = (words: Iterable<string>): number =>
    [...words].reduce((total, word) => total + weigh(word), 0);
  const shared = sum([...left].filter((word) => right.has(word)));
  return shared === 0 ? 0 : (2 * shared) / (sum(left) + sum(right));
}

/** The weighted share of the question's words that the fact's own words hold. */
function share(asked: Words, known: Words, weigh: Weigh): number {
  const words = new Set(asked.map(stem));
  const held = new Set(known.map(stem));
  const sum = (some: Iterable<string>): number =>
    [...some].reduce((total, word) => total + weigh(word), 0);
  return words.size === 0 ? 0 : sum([...words].filter((word) => held.has(word))) / sum(words);
}

/** A crude stem: enough to join `documents` with `document` and `updated` with `update`. */
function stem(word: string): string {
  const base = singular(word);
  if (base.length > 5) return base.replace(/(ing|ed|ly|es|e)$/, '');
  return base;
}
