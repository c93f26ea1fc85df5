import { isNumber, isStructure } from '../../text/function-words.js';
import { isDenial } from '../../text/is-denial.js';
import type { Token } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import type { Said, SaidClause } from './clause-words.js';

const more = wordSet(
  'larger bigger higher greater wider broader longer increase increases increased rise rises rising grow grows growing raises widen widens',
);
const less = wordSet(
  'fewer smaller lower narrower shorter tighter decrease decreases decreased fall falls falling shrink shrinks shrinking reduce reduces reduced drop drops',
);
/** They compare only where what they are said of stands behind: "less variance", and not "48 more a second". */
const amounts: ReadonlyMap<string, boolean> = new Map([
  ['more', true],
  ['less', false],
]);
/** They compare only behind "too". */
const plainForms: ReadonlyMap<string, boolean> = new Map([
  ['high', true],
  ['large', true],
  ['wide', true],
  ['low', false],
  ['small', false],
  ['narrow', false],
]);

type Sign = Said & { readonly isMore: boolean };
type Count = { more: number; less: number };
/** A word of direction that the ways to meet a criterion turn the other way, and what it is said of. */
type Turn = readonly [direction: Token, of: Token];

/** Whether a word says more or less; null where it says neither. */
function directionAt(tokens: readonly Token[], at: number): boolean | null {
  const text = tokens[at]?.text ?? '';
  if (more.has(text)) return true;
  if (less.has(text)) return false;
  if (tokens[at - 1]?.text === 'too') return plainForms.get(text) ?? null;
  const next = tokens[at + 1];
  const isOfNext = next?.isWord === true && !isStructure(next) && !isNumber(next);
  return isOfNext ? (amounts.get(text) ?? null) : null;
}

const least = { strength: 3, ofOne: 1 };
const mostOfOne = 3;
const smoothing = 0.5;

export function turnFinder(
  texts: readonly (readonly SaidClause[])[],
): (said: readonly SaidClause[], around: readonly SaidClause[]) => Turn | null {
  const counts = new Map<string, Count>();
  for (const text of texts) {
    const signs = new Map<string, Set<boolean>>();
    for (const clause of text)
      for (const { key, isMore } of signsIn(clause))
        signs.set(key, (signs.get(key) ?? new Set()).add(isMore));
    for (const [key, both] of signs) {
      const count = counts.get(key) ?? { more: 0, less: 0 };
      for (const isMore of both) count[isMore ? 'more' : 'less'] += 1;
      counts.set(key, count);
    }
  }
  const leaning = ({ key, isMore }: Sign): number => {
    const count = counts.get(key);
    if (count === undefined) return 0;
    const [same, other] = isMore ? [count.more, count.less] : [count.less, count.more];
    return Math.max(
      -mostOfOne,
      Math.min(mostOfOne, Math.log((same + smoothing) / (other + smoothing))),
    );
  };
  return (said, around) => {
    const agreed = new Set(
      around
        .flatMap(signsIn)
        .filter((sign) => leaning(sign) >= least.ofOne)
        .map(({ key }) => key),
    );
    for (const clause of said) {
      const signs = signsIn(clause);
      if (signs.some((sign) => agreed.has(sign.key) || leaning(sign) > 0)) continue;
      const against = signs.filter((sign) => leaning(sign) <= -least.ofOne);
      const of = against.find(({ key }) => key.startsWith('#'));
      const strength = against.reduce((sum, sign) => sum - leaning(sign), 0);
      const [direction] = directionsIn(clause.tokens);
      if (of !== undefined && direction !== undefined && strength >= least.strength)
        return [direction.token, of.token];
    }
    return null;
  };
}

/** Which way a clause turns what it speaks of; none where it denies, or turns both ways. */
function signsIn({ tokens, said }: SaidClause): readonly Sign[] {
  const directions = directionsIn(tokens);
  const sides = new Set(directions.map(({ isMore }) => isMore));
  const [isMore] = sides;
  if (isMore === undefined || sides.size !== 1 || tokens.some(isDenial)) return [];
  return said
    .filter(
      ({ key, token }) => key.startsWith('#') || !directions.some((one) => one.token === token),
    )
    .map(({ key, token }) => ({ key, token, isMore }));
}

const directionsIn = (tokens: readonly Token[]) =>
  tokens.flatMap((token, at) => {
    const isMore = directionAt(tokens, at);
    return isMore === null ? [] : [{ token, isMore }];
  });
