import { isNumber, isStructure } from '../../text/function-words.js';
import { cutTokens } from '../../text/cut-tokens.js';
import { isDenial } from '../../text/is-denial.js';
import type { Token } from '../../text/tokens.js';
import { stem } from '../../text/stem.js';
import { wordSet } from '../../text/word-set.js';

/** Two opposite roles; where a denial turns one into the other, "not trained" is "frozen". */
type Roles = {
  readonly both: readonly [ReadonlySet<string>, ReadonlySet<string>];
  readonly isTurned: boolean;
  /** What follows in the sentence is said of it too: "merged, each is a copy". */
  readonly isCarried: boolean;
};
/** The words that name the two roles. */
type Names = readonly [one: Token, other: Token];
/** A clause of one role: which, what it is said of, and the word that names the role. */
type Bound = { readonly isFirst: boolean; readonly words: readonly string[]; readonly name: Token };

const roles = (isTurned: boolean, isCarried: boolean, one: string, other: string): Roles => ({
  both: [wordSet(one), wordSet(other)],
  isTurned,
  isCarried,
});

const pairs: readonly Roles[] = [
  roles(
    true,
    false,
    'frozen freeze freezes froze freezing fixed untouched untrained locked',
    'trained train trains trainable learn learns learned learnt learning gradient gradients updated',
  ),
  roles(
    false,
    true,
    'merge merged merges merging fold folded folding baked',
    'apart unmerged separate separately outside',
  ),
  roles(
    true,
    false,
    'shrink shrinks shrunk disappear disappears vanish vanishes gone',
    'stay stays unchanged remain remains',
  ),
  roles(false, true, 'forward', 'reverse'),
  roles(false, true, 'inner', 'outer'),
  roles(false, true, 'online', 'offline'),
  roles(false, true, 'global', 'local'),
];

const breaks = wordSet(
  'while whereas but because since so if when then than although though instead unless where',
);
/** They go with any role. */
const idle = wordSet('and or only just also get gets too much even still what');
const relative = wordSet('which that');
const isCut = ({ text, isWord }: Token): boolean =>
  isWord ? breaks.has(text) : ',;:'.includes(text);
/** Tokens before a name in which a denial means it. */
const reach = 3;
const isEnd = ({ text }: Token): boolean => '.?!'.includes(text);

/**
 * So many ways must name both roles, and most of them must agree which word goes with which, to bind the words at all;
 * more, where what follows counts too, since more is said there that is beside the point.
 */
const least = { ways: 2, agreeing: 0.6 } as const;
const leastCarried = { ways: 4, agreeing: 0.8 } as const;
const leastOften = 2;
const smoothing = 0.5;
/** In natural logarithms of ratios: what one word can say, and what a clause must. */
const mostOfWord = 1.5;
const leastOfClause = 0.6;

/**
 * Two roles that the ways give to different things, and that `said` gives to others or to none that it can tell: "A is
 * frozen, W is trained". Null where they go with the right ones, or where only one of them is named.
 */
export function unboundIn(
  said: readonly Token[],
  ways: readonly (readonly Token[])[],
): Names | null {
  const found = pairs.flatMap((pair) => {
    const bound = boundIn(said, pair);
    const names = namesOf(bound);
    if (names === null) return [];
    const known = ways.map((way) => boundIn(way, pair));
    const telling = known.filter((way) => namesOf(way) !== null);
    const leaning = leaningsOf(known.flat());
    const agreed = telling.filter((way) => agreement(way, leaning) > 0).length;
    const { ways: count, agreeing } = pair.isCarried ? leastCarried : least;
    if (telling.length < count || agreed < agreeing * telling.length) return [];
    return [{ names, agreed: agreement(bound, leaning) }];
  });
  const reversed = found.find(({ agreed }) => agreed < 0);
  if (reversed !== undefined) return reversed.names;
  const isConfirmed = found.some(({ agreed }) => agreed > 0);
  return isConfirmed ? null : (found[0]?.names ?? null);
}

function namesOf(bound: readonly Bound[]): Names | null {
  const [one, other] = [true, false].map((side) => bound.find(({ isFirst }) => isFirst === side));
  if (one === undefined || other === undefined) return null;
  // "They never train it, so train it": one word, and what it is said of is told by neither.
  return one.name.text === other.name.text ? null : [one.name, other.name];
}

/** How plainly each role goes with its words, in natural logarithms; below zero where they are exchanged, zero where nothing tells. */
function agreement(bound: readonly Bound[], leaning: (word: string) => number): number {
  const scores = bound.map(({ isFirst, words }) => {
    const sum = [...new Set(words)].reduce((all, word) => all + leaning(word), 0);
    return isFirst ? sum : -sum;
  });
  return scores
    .filter((score) => Math.abs(score) >= leastOfClause)
    .reduce((all, score) => all + score, 0);
}

/** How much likelier a word stands by the first role than by the other, as a logarithm. */
function leaningsOf(clauses: readonly Bound[]): (word: string) => number {
  const [firsts, others] = [true, false].map((side) =>
    clauses.filter(({ isFirst }) => isFirst === side),
  );
  const share = (word: string, of: readonly Bound[] = []): number =>
    (of.filter(({ words }) => words.includes(word)).length + smoothing) /
    (of.length + 2 * smoothing);
  return (word) => {
    if (clauses.filter(({ words }) => words.includes(word)).length < leastOften) return 0;
    const value = Math.log(share(word, firsts) / share(word, others));
    return Math.max(-mostOfWord, Math.min(mostOfWord, value));
  };
}

function boundIn(tokens: readonly Token[], pair: Roles): readonly Bound[] {
  return cutTokens(withoutBrackets(tokens), isEnd).flatMap((sentence) =>
    boundInSentence(sentence, pair),
  );
}

/** A clause without a thing of its own, "which stay fixed", is about what stands before it. */
function boundInSentence(sentence: readonly Token[], pair: Roles): readonly Bound[] {
  const found: Bound[] = [];
  let before: readonly string[] = [];
  for (const clause of clausesOf(sentence, pair)) {
    const [first] = clause;
    const own = wordsOf(clause, pair);
    const words = own.length === 0 || relative.has(first?.text ?? '') ? [...before, ...own] : own;
    const named = clause.filter(({ text }) => pair.both.some((side) => side.has(text)));
    const sides = new Set(named.map(({ text }) => pair.both[0].has(text)));
    before = sides.size === 0 ? words : [];
    const [name] = named;
    const last = found.at(-1);
    if (name === undefined && pair.isCarried && last !== undefined) found.push({ ...last, words });
    if (name === undefined || sides.size !== 1) continue;
    const at = clause.indexOf(name);
    const isDenied = clause.slice(Math.max(0, at - reach), at).some(isDenial);
    if (isDenied && !pair.isTurned) continue;
    found.push({ isFirst: sides.has(true) !== isDenied, words, name });
  }
  return found;
}

function clausesOf(tokens: readonly Token[], pair: Roles): readonly (readonly Token[])[] {
  return cutTokens(tokens, isCut).flatMap((clause) => {
    const sides = pair.both.map((side) => clause.some(({ text }) => side.has(text)));
    return sides.every(Boolean) ? cutTokens(clause, ({ text }) => text === 'and') : [clause];
  });
}

/** What stands in brackets parts a thing from what is said of it. */
function withoutBrackets(tokens: readonly Token[]): readonly Token[] {
  let depth = 0;
  return tokens.filter(({ text }) => {
    if (text === '(') depth += 1;
    const isOutside = depth === 0;
    if (text === ')' && depth > 0) depth -= 1;
    return isOutside;
  });
}

/** `W0` is `W`; what a clause denies is another word than what it says. */
function wordsOf(clause: readonly Token[], { both, isTurned }: Roles): readonly string[] {
  const names = clause.some(({ text }) => both.some((side) => side.has(text)));
  const sign = clause.some(isDenial) && !(isTurned && names) ? 'not ' : '';
  return clause
    .filter((token) => token.isWord && !isNumber(token) && !isStructure(token) && !isDenial(token))
    .filter(({ text }) => !both.some((side) => side.has(text)) && !idle.has(text))
    .map(({ text }) => sign + stem(text.replace(/^([a-z])\d$/, '$1')));
}
