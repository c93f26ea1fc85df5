import { isNumber, isStructure } from '../../text/function-words.js';
import { cutTokens } from '../../text/cut-tokens.js';
import { isDenial } from '../../text/is-denial.js';
import type { Token } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { stem } from '../../text/stem.js';

/** A clause by the stems of its words of content, in order; a denial is one of them, whatever its word. */
type Clause = readonly string[];
/** A text by its clauses, each cut further at "and". */
type Clauses = readonly (readonly Clause[])[];
/** A clause that is about the first of two things, or about the second. */
type About = { readonly isFirst: boolean; readonly words: Clause };
/** Two things of which each is told what the texts say of the other. */
type Swap = readonly [one: string, other: string];

const denial = 'not';
const breaks = wordSet(
  'while whereas but because since so if when then than which although though instead unless',
);
const joints = wordSet('and or from /');
/** They say nothing of a thing, and stand before its name. */
const adverbs = wordSet('only just also plain normal ordinary simply basically');
/** They tell of a thing how it compares, and are none: "longer answers" beside "a judge". By their stems. */
const comparisons: ReadonlySet<string> = new Set(
  ['longer', 'shorter', 'larger', 'smaller', 'bigger', 'higher', 'lower', 'faster', 'slower']
    .concat(['better', 'worse', 'more', 'less', 'fewer'])
    .map(stem),
);

/** "1.5 ms against 3 s": what is measured in a unit is another thing each time. */
const units = wordSet('s ms us ns min h kb mb gb tb kib mib gib tib');

/** So many of the texts tell the two apart, clause by clause, and so few speak of both in one breath. */
const leastApart = 3;
const mostTogether = 0.34;
/** A thing that something is said of begins a clause as often as not. */
const leastAsHead = 0.5;
/** In natural logarithms of ratios: what one word can say, a clause must, and both clauses together. */
const mostOfWord = 2;
const leastOfOne = 0.7;
const leastOfBoth = 2.6;
const smoothing = 0.4;

export const clausesIn = (tokens: readonly Token[]): Clauses =>
  cutTokens(tokens, ({ text, isWord }) => (isWord ? breaks.has(text) : ',;:.()='.includes(text)))
    .filter(isFilled)
    .map((clause) =>
      cutTokens(clause, ({ text }) => joints.has(text))
        .filter(isFilled)
        .map(wordsOf),
    );

const isFilled = (part: readonly Token[]): boolean => part.length > 0;

/**
 * Two things that the texts keep apart, and that `said` swaps: "a canary answers nobody, a shadow a few". Null where it
 * names but one, or binds others as the texts do, and more plainly.
 */
export function swapIn(said: Clauses, texts: readonly Clauses[]): Swap | null {
  const clauses = texts.flat(2);
  const things = [...new Set(said.flat(2))].filter((word) => isThing(word, clauses));
  let swap: Swap | null = null;
  let [most, total] = [0, 0];
  for (const [index, one] of things.entries())
    for (const other of things.slice(index + 1)) {
      // "Cross-entropy H(p, q)" is a thing and its symbol, and no two of one kind.
      if ((one.length === 1) !== (other.length === 1)) continue;
      const strength = turnIn(said, one, other, texts);
      if (strength > most) [swap, most] = [[one, other], strength];
      total += strength;
    }
  return total > 0 ? swap : null;
}

function isThing(word: string, clauses: readonly Clause[]): boolean {
  if (word === denial || comparisons.has(word) || units.has(word)) return false;
  const holding = clauses.filter((clause) => clause.includes(word));
  const heads = holding.filter(([first]) => first === word).length;
  return holding.length >= leastApart && heads >= leastAsHead * holding.length;
}

/** How plainly the two are swapped, in natural logarithms; below zero where they are bound as the texts bind them. */
function turnIn(said: Clauses, one: string, other: string, texts: readonly Clauses[]): number {
  const found = about(said, one, other, false);
  const [here, there] = [true, false].map((side) => found.filter((it) => it.isFirst === side));
  if (here === undefined || there === undefined || here.length === 0 || there.length === 0)
    return 0;
  if (!areApart(texts, one, other)) return 0;
  const leaning = leaningsOf(texts, one, other);
  const inBoth = (word: string): boolean =>
    here.some(({ words }) => words.includes(word)) &&
    there.some(({ words }) => words.includes(word));
  /** How much the clause's words speak for the other thing. */
  const against = ({ isFirst, words }: About): number => {
    const told = [...new Set(words)].filter((word) => !inBoth(word)).map(leaning);
    return (isFirst ? -1 : 1) * told.reduce((sum, value) => sum + value, 0);
  };
  const least = Math.min(...found.map(against));
  if (least <= -leastOfOne) return least;
  const [a, b] = [Math.max(...here.map(against)), Math.max(...there.map(against))];
  return Math.min(a, b) >= leastOfOne && a + b >= leastOfBoth ? a + b : 0;
}

function areApart(texts: readonly Clauses[], one: string, other: string): boolean {
  const names = (text: Clauses, word: string): boolean =>
    text.some((parts) => parts.some((clause) => clause.includes(word)));
  const both = texts.filter((text) => names(text, one) && names(text, other));
  const apart = both.filter(
    (text) => new Set(about(text, one, other, false).map(({ isFirst }) => isFirst)).size === 2,
  ).length;
  return apart >= leastApart && both.length - apart <= mostTogether * both.length;
}

/** How much likelier a word is in what is said of the first than of the other, as a logarithm. */
function leaningsOf(
  texts: readonly Clauses[],
  one: string,
  other: string,
): (word: string) => number {
  const clauses = texts.flatMap((text) => about(text, one, other, true));
  const [firsts, others] = [true, false].map((side) =>
    clauses.filter(({ isFirst }) => isFirst === side),
  );
  const share = (word: string, of: readonly About[] = []): number =>
    (of.filter(({ words }) => words.includes(word)).length + smoothing) /
    (of.length + 2 * smoothing);
  return (word) => {
    if (word === one || word === other) return 0;
    if (isNameOf(word, clauses, [one, other])) return 0;
    if (!clauses.some(({ words }) => words.includes(word))) return 0;
    const value = Math.log(share(word, firsts) / share(word, others));
    return Math.max(-mostOfWord, Math.min(mostOfWord, value));
  };
}

/** "blue/green": a word that hardly stands elsewhere than beside the thing says nothing of it. */
function isNameOf(word: string, clauses: readonly About[], things: readonly string[]): boolean {
  if (word === denial) return false;
  const holding = clauses.filter(({ words }) => words.includes(word));
  const beside = holding.filter(({ words }) => {
    const at = words.indexOf(word);
    return things.some((thing) => words[at - 1] === thing || words[at + 1] === thing);
  }).length;
  return beside >= 3 && beside >= 0.85 * holding.length;
}

/** The clauses that are about one of the two alone; `isCarried` where one that names neither goes on with the last. */
function about(text: Clauses, one: string, other: string, isCarried: boolean): readonly About[] {
  const found: About[] = [];
  let last: boolean | null = null;
  for (const parts of text) {
    const whole = parts.flat();
    const isBoth = whole.includes(one) && whole.includes(other);
    for (const words of isBoth ? parts : [whole]) {
      const [isOne, isOther] = [words.includes(one), words.includes(other)];
      if (isOne !== isOther) last = isOne;
      else if (isOne || !isCarried) last = null;
      if (last !== null) found.push({ isFirst: last, words });
    }
  }
  return found;
}

/** A name that stands for several words is one: "RAG" and "GraphRAG" share a word of theirs, and nothing else. */
function wordsOf(tokens: readonly Token[]): Clause {
  return tokens.flatMap((token, index) => {
    const { text, isWord, from } = token;
    if (!isWord || tokens[index - 1]?.from === from) return [];
    if (isDenial(token)) return [denial];
    if (isNumber(token) || isStructure(token) || adverbs.has(text)) return [];
    return [nameAt(tokens, index)];
  });
}

/** A word as the clauses hold it; of a name that stands for several words all of them. */
export function nameAt(tokens: readonly Token[], at: number): string {
  const [first] = tokens.slice(at);
  const rest = tokens.slice(at + 1).findIndex(({ from }) => from !== first?.from);
  const all = tokens.slice(at, rest < 0 ? tokens.length : at + 1 + rest).map(({ text }) => text);
  const name = all.join(' ');
  const written = (first?.to ?? 0) - (first?.from ?? 0);
  return stem(written < name.length ? name : (first?.text ?? ''));
}
