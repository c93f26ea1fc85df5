import { deniedIn, isDenied } from '../../text/negation.js';
import type { Token } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import type { Compiled } from '../rubric/compile-rubric.js';
import type { Candidate } from './candidates.js';

/** By these words a criterion asks what something costs. */
const asking = wordSet('price prices cost costs drawback drawbacks downside downsides');
/** Of these somebody says that there is none. */
const prices = wordSet(
  'price cost costs loss losses penalty drawback drawbacks downside downsides overhead degradation disadvantage disadvantages',
);
const none = wordSet('no without zero');
/** Words between a "no" and what there is none of: "no measurable quality loss". */
const mostBetween = 3;

/**
 * The first sentence on a criterion that asks for a price which says that there is none, "8-bit Adam, 14 GB, no quality loss in any
 * case"; null where none does. One that names a price beside it, or right behind it, denies another: "no loss, but traffic".
 */
export function priceDenied(
  candidates: readonly Candidate[],
  { ways: [title = []], groups, criterion }: Compiled,
): Candidate | null {
  if (!title.some(({ text }) => asking.has(text))) return null;
  const ofPrice = groups.flatMap(({ whole }, at) =>
    [...asking].some((term) => whole.has(term)) ? [at] : [],
  );
  const alone = candidates.filter(
    ({ first, last, passage: { kind, phaseId }, isTold }) =>
      first === last && kind === 'phase' && phaseId === criterion.phase && !isTold,
  );
  const namesPrice = ({ within }: Candidate): boolean => ofPrice.some((at) => within.includes(at));
  const isDeniedIn = (one: Candidate): boolean => {
    const segment = one.passage.segments[one.first];
    const about = alone.filter(
      ({ passage, first }) =>
        passage === one.passage && (first === one.first || first === one.first + 1),
    );
    return (
      segment?.isQuestion === false &&
      one.within.length > 0 &&
      deniesPrice(segment.tokens) &&
      !about.some(namesPrice)
    );
  };
  return alone.find(isDeniedIn) ?? null;
}

function deniesPrice(tokens: readonly Token[]): boolean {
  const denied = deniedIn(tokens);
  return tokens.some((token, index) => {
    if (!prices.has(token.text) || !isDenied(token, denied)) return false;
    const before = tokens.slice(Math.max(0, index - mostBetween - 1), index);
    const from = before.findLastIndex(({ text }) => none.has(text));
    return from >= 0 && before.slice(from).every(({ isWord }) => isWord);
  });
}
