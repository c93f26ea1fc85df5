import { isNumber, isStructure } from './function-words.js';
import { cutTokens } from './cut-tokens.js';
import { isDenial } from './is-denial.js';
import type { Token } from './tokens.js';
import { stem } from './stem.js';
import { wordSet } from './word-set.js';

/** Words that say one of two opposite things of what stands beside them, each side in a few forms. */
const pairs: readonly (readonly [string, string])[] = [
  ['sharpen sharpens sharper sharp peaked peaks', 'flatten flattens flatter flat uniform'],
  [
    'increase increases rise rises grow grows raise raises raised up',
    'decrease decreases fall falls shrink shrinks reduce reduces drops lowered lowers down',
  ],
  ['share shares shared sharing single common', 'own separate individual private distinct'],
  ['faster fast quick quickly cheap cheaper', 'slower slow slowly expensive costly dear'],
  ['high higher large larger big bigger', 'low lower small smaller little tiny'],
  ['long longer', 'short shorter'],
  ['early earlier', 'late later'],
  ['online', 'offline'],
  ['dense', 'sparse'],
  ['static fixed constant', 'dynamic variable varies'],
  ['linear linearly', 'quadratic quadratically exponential exponentially'],
  ['global globally', 'local locally'],
  ['upper', 'lower'],
  ['positive', 'negative'],
  [
    'frozen freeze freezes fixed untouched',
    'trained train trains trainable updated learns learned gradient gradients',
  ],
  ['gain gains win wins', 'lose loses loss'],
  ['always', 'never'],
  ['memory traffic bandwidth', 'compute arithmetic operations'],
  ['minimum minimal least', 'maximum maximal most'],
  ['more', 'less fewer'],
  ['before', 'after'],
  ['first', 'last'],
  ['with', 'without'],
  [
    'accept accepted accepts admit admits admitted allow allows allowed permitted',
    'refuse refuses refused reject rejects rejected raise raises forbidden deny denied error',
  ],
  ['same equal identical', 'different differ differs other another'],
  [
    'keep keeps kept stay stays stored remains',
    'gone lost lose loses disappear drop drops dropped discarded',
  ],
  ['forward', 'reverse'],
  ['merge merged merging folded', 'apart separate separately unmerged'],
  ['nearest closest', 'farthest furthest'],
  ['right correct true', 'wrong false incorrect'],
];

/** Which side of a pair is taken: its number, and the side. */
export type Side = { readonly pair: number; readonly isFirst: boolean };

const sides: ReadonlyMap<string, readonly Side[]> = (() => {
  const found = new Map<string, Side[]>();
  for (const [pair, both] of pairs.entries())
    for (const [at, words] of both.entries())
      for (const word of words.split(' '))
        found.set(word, [...(found.get(word) ?? []), { pair, isFirst: at === 0 }]);
  return found;
})();

/** On which side of which contrasts a word stands. */
export const sidesOf = (word: string): readonly Side[] => sides.get(word) ?? [];

/** Whether two words name the two sides of one contrast: "fast" and "slow", "stateful" and "stateless". */
export const isContrast = (one: string, other: string): boolean =>
  isWithAndWithout(one, other) ||
  isWithAndWithout(other, one) ||
  (sides.get(one) ?? []).some(({ pair, isFirst }) =>
    sides.get(other)?.some((there) => there.pair === pair && there.isFirst !== isFirst),
  );

const isWithAndWithout = (full: string, less: string): boolean =>
  full.endsWith('ful') && less === `${full.slice(0, -3)}less`;

const breaks = wordSet(
  'while whereas but because since so if when then than which although though instead unless as',
);
const isBreak = ({ text, isWord }: Token): boolean =>
  isWord ? breaks.has(text) : ',;:.()?!'.includes(text);
/** These deny what follows alone: "a few at a time with no extra fleet". */
const after = wordSet('no without neither nor');
const idle = wordSet('and or only just also get gets too much even still what');

/**
 * What a text says on which side: `visit` hears each word of content with whether its clause denies, and each pair of which
 * the clause takes one side, alone and with each word. A denial turns a side round.
 */
export function eachSign(
  tokens: readonly Token[],
  visit: (key: string, isFirst: boolean) => void,
): void {
  for (const clause of clausesOf(tokens)) {
    const denial = clause.find(isDenial);
    if (denial !== undefined && isExample(clause, tokens)) continue;
    const from = denial === undefined ? Infinity : after.has(denial.text) ? denial.at : 0;
    const isDenied = ({ at }: Token): boolean => at >= from;
    const words = clause.filter(
      (token) => token.isWord && !isStructure(token) && !isDenial(token) && !idle.has(token.text),
    );
    for (const token of words) if (!isNumber(token)) visit(stem(token.text), !isDenied(token));
    // "Never" and "without" are themselves a side.
    const taken = clause.flatMap((token) =>
      (isDenied(token) && isOfName(token, clause) ? [] : (sides.get(token.text) ?? [])).map(
        ({ pair, isFirst }) => ({
          pair,
          isFirst: isFirst !== (isDenied(token) && !isDenial(token)),
        }),
      ),
    );
    for (const { pair, isFirst } of taken) {
      if (taken.some((one) => one.pair === pair && one.isFirst !== isFirst)) continue;
      visit(sideOf(pair), isFirst);
      for (const { text } of words)
        if (sides.get(text)?.some((one) => one.pair === pair) !== true)
          visit(`${sideOf(pair)} ${stem(text)}`, isFirst);
    }
  }
}

/** "E.g. the garage can't be booked": what fails in an example is not denied. */
function isExample([first]: readonly Token[], tokens: readonly Token[]): boolean {
  const at = first === undefined ? -1 : tokens.indexOf(first);
  const before = tokens.slice(Math.max(0, at - 4), Math.max(0, at)).map(({ text }) => text);
  return /\be ?\. ?g ?\.$/.test(before.join(' '));
}

/** "LLM" is read as "large language model": what is not done by one is not done by a small one. */
const isOfName = ({ from, at }: Token, clause: readonly Token[]): boolean =>
  clause.some((other) => other.from === from && other.at !== at);

/** No word begins like it. */
const sideOf = (pair: number): string => `#${String(pair)}`;

/** Cut at commas and at words that turn; at "and" too where one denies, or both sides of a pair stand in it. */
function clausesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  return cutTokens(tokens, isBreak).flatMap((clause) => {
    const taken = clause.flatMap(({ text }) => sides.get(text) ?? []);
    const isMixed = taken.some((one) =>
      taken.some(({ pair, isFirst }) => pair === one.pair && isFirst !== one.isFirst),
    );
    return isMixed || clause.some(isDenial)
      ? cutTokens(clause, ({ text }) => text === 'and' || text === 'or')
      : [clause];
  });
}
