import type { Token } from '../../text/tokens.js';
import type { Said, SaidClause } from './clause-words.js';

/** Two values of which each is given to the thing that the ways to meet a criterion give the other. */
type Crossed = readonly [one: Token, other: Token];

/** So many of the ways tie the two values to their things, clause by clause; none may tie one to the other's. */
const bounds = { ties: 3 };

/** A number or a formula: what one of two things has, and the other has not. One digit counts anything, "that one pair". */
const isValue = (key: string): boolean => /^\d[\d.]|\(/.test(key);

/**
 * Finds in clauses two values that are exchanged: "the lists lose 0.23 and the codes 0.06", where the ways say "pruning costs 0.06, the
 * codes 0.23". A thing is a word, or a cue group by its number.
 */
export function crossFinder(
  texts: readonly (readonly SaidClause[])[],
): (said: readonly SaidClause[]) => Crossed | null {
  const tied = new Map<string, number>();
  for (const text of texts)
    for (const key of new Set(text.flatMap(tiesIn).map(keyOf)))
      tied.set(key, (tied.get(key) ?? 0) + 1);
  const count = (thing: string, value: string): number => tied.get(`${thing} ${value}`) ?? 0;
  return (said) => {
    const ties = said.flatMap(tiesIn);
    const wrong = ties.filter(({ thing, value }) => count(thing.key, value.key) === 0);
    const right = new Set(ties.filter((tie) => !wrong.includes(tie)).map(keyOf));
    for (const one of wrong)
      for (const other of wrong) {
        const [a, b] = [one.thing.key, other.thing.key];
        const [x, y] = [other.value.key, one.value.key];
        if (a >= b || x === y || count(a, x) === 0 || count(b, y) === 0) continue;
        if (count(a, x) + count(b, y) < bounds.ties) continue;
        if (right.has(`${a} ${x}`) || right.has(`${b} ${y}`)) continue;
        return [one.value.token, other.value.token];
      }
    return null;
  };
}

type Tie = { readonly thing: Said; readonly value: Said };

const keyOf = ({ thing, value }: Tie): string => `${thing.key} ${value.key}`;

/** Of a clause with one value: all that it speaks of beside it. */
function tiesIn({ said }: SaidClause): readonly Tie[] {
  const values = said.filter(({ key }) => isValue(key));
  const [value] = values;
  if (value === undefined || new Set(values.map(({ key }) => key)).size > 1) return [];
  return said
    .filter(({ key, token }) => !isValue(key) && token.at !== value.token.at)
    .map((thing) => ({ thing, value }));
}
