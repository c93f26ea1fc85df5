import { eachSide, type Side } from '../../text/opposite-words.js';
import type { Token } from '../../text/tokens.js';

/** Which side the ways to meet a criterion take on a word: the word and the number of the pair, and the side. */
export type Sides = ReadonlyMap<string, boolean>;

/** One way in seven may turn it about: then it stands in a comparison. */
const leastShare = 0.85;
const leastCount = 2;

const keyOf = (word: string, { pair }: Side): string => `${word} ${String(pair)}`;

/** What the texts agree on. */
export function sidesOf(texts: readonly (readonly Token[])[]): Sides {
  const counts = new Map<string, { first: number; second: number }>();
  for (const tokens of texts)
    eachSide(tokens, (word, side) => {
      const count = counts.get(keyOf(word, side)) ?? { first: 0, second: 0 };
      count[side.isFirst ? 'first' : 'second'] += 1;
      counts.set(keyOf(word, side), count);
    });
  const agreed = new Map<string, boolean>();
  for (const [key, { first, second }] of counts) {
    const most = Math.max(first, second);
    if (first + second >= leastCount && most >= leastShare * (first + second))
      agreed.set(key, first > second);
  }
  return agreed;
}

/** Whether a text takes the other side on more words than it agrees on. */
export function takesOtherSide(tokens: readonly Token[], sides: Sides): boolean {
  if (sides.size === 0) return false;
  let others = 0;
  for (const [key, isFirst] of sidesIn(tokens)) {
    const agreed = sides.get(key);
    if (agreed !== undefined) others += agreed === isFirst ? -1 : 1;
  }
  return others > 0;
}

/** Each criterion asks for the same sentences. */
const known = new WeakMap<
  readonly Token[],
  readonly (readonly [key: string, isFirst: boolean])[]
>();

function sidesIn(tokens: readonly Token[]) {
  const before = known.get(tokens);
  if (before !== undefined) return before;
  const found: (readonly [string, boolean])[] = [];
  eachSide(tokens, (word, side) => void found.push([keyOf(word, side), side.isFirst]));
  known.set(tokens, found);
  return found;
}
