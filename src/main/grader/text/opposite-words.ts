import { isStructure } from './function-words.js';
import { cutTokens } from './cut-tokens.js';
import type { Token } from './tokens.js';
import { stem } from './stem.js';
import { wordSet } from './word-set.js';

/** Which of two opposite things is said: the number of the pair, and the side of it. */
export type Side = { readonly pair: number; readonly isFirst: boolean };

/** Words that say one of two opposite things of what stands beside them, each side in a few forms. */
const pairs: readonly (readonly [string, string])[] = [
  ['sharpen sharpens sharper sharp peaked peaks', 'flatten flattens flatter flat uniform'],
  [
    'increase increases rise rises grow grows raise raises',
    'decrease decreases fall falls shrink shrinks reduce reduces drops',
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
  ['frozen freeze freezes', 'trained train trains trainable'],
  ['gain gains win wins', 'lose loses loss'],
  ['always', 'never'],
  ['memory', 'compute'],
  ['minimum minimal least', 'maximum maximal most'],
  ['over overestimates overestimate', 'under underestimates underestimate'],
];

const sides: ReadonlyMap<string, readonly Side[]> = (() => {
  const found = new Map<string, Side[]>();
  for (const [pair, both] of pairs.entries())
    for (const [at, words] of both.entries())
      for (const word of words.split(' '))
        found.set(word, [...(found.get(word) ?? []), { pair, isFirst: at === 0 }]);
  return found;
})();

const breaks = wordSet(
  'while whereas but because since so if when then than which although though instead unless',
);
const isBreak = ({ text, isWord }: Token): boolean =>
  isWord ? breaks.has(text) : ',;:.()'.includes(text);
const denials = /^(?:not|no|never|cannot|without|neither|nor|none|.*n't)$/;

/** What a text says on which side: `visit` hears each word of content with the side that its clause takes. */
export function eachSide(
  tokens: readonly Token[],
  visit: (word: string, side: Side) => void,
): void {
  for (const clause of clausesOf(tokens)) {
    if (clause.some(({ text }) => denials.test(text))) continue;
    const taken = clause.flatMap(({ text }) => sides.get(text) ?? []);
    for (const side of taken) {
      if (taken.some(({ pair, isFirst }) => pair === side.pair && isFirst !== side.isFirst))
        continue;
      for (const token of clause)
        if (token.isWord && !isStructure(token) && !sides.has(token.text))
          visit(stem(token.text), side);
    }
  }
}

/** Cut at commas and at words that turn; at "and" too where both sides of a pair stand in one. */
function clausesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  return cutTokens(tokens, isBreak).flatMap((clause) => {
    const taken = clause.flatMap(({ text }) => sides.get(text) ?? []);
    const isMixed = taken.some((one) =>
      taken.some(({ pair, isFirst }) => pair === one.pair && isFirst !== one.isFirst),
    );
    return isMixed ? cutTokens(clause, ({ text }) => text === 'and' || text === 'or') : [clause];
  });
}
