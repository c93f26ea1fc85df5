import { overlaps } from '../evidence/support.js';
import { stem } from '../../text/stem.js';
import type { Claim } from './claims.js';
import { leastTelling } from './judge-window.js';

/** So much of the words of the strong answer, by their weight: one word of the topic is less, "Saturday" and "happens" are more. */
const leastShared = 0.8;
/** So much it sounds like what meets the criterion, or like what is half of it. */
const leastAlike = 0.3;
/** A question that sounds like those that meet it, whatever its words. */
const leastClose = 0.17;
/** Below it a question is not shown for its terms alone. */
const unlikely = 0.3;
const asking = stem('asks');

/**
 * What is shown of a criterion that wants something asked. A word of the topic alone, "how many claims", brings nothing near: before
 * it come the questions that were asked in words of the strong answer, and then those that sound like it.
 */
export function askedFirst(near: readonly Claim[], claims: readonly Claim[]): readonly Claim[] {
  if (near.length === 0) return near;
  const isLikely = near.some((one) => isQuestion(one) && !isOfTopic(one) && one.chance >= unlikely);
  const asked = claims.filter((one) => isQuestion(one) && isInItsWords(one));
  if (isLikely || asked.length === 0) return near.filter((one, at) => at < 2 || !isOfTopic(one));
  const alike = claims.filter(
    (one) => isQuestion(one) && !isOfTopic(one) && one.candidate.closeness >= leastClose,
  );
  const shown = [...asked.toSorted((a, b) => alikeness(b) - alikeness(a)), ...alike];
  return shown.filter(
    (one, at) => !shown.slice(0, at).some((other) => overlaps(one.candidate, other.candidate)),
  );
}

const isQuestion = ({ candidate: { passage } }: Claim): boolean => passage.kind === 'question';

const isInItsWords = (claim: Claim): boolean =>
  sharedOf(claim) >= leastShared && alikeness(claim) >= leastAlike;

const alikeness = ({ candidate: { closeness, halfCloseness } }: Claim): number =>
  Math.max(closeness, halfCloseness);

/** Its terms are words that most criteria of the prompt have, and it has no others of this one's. */
const isOfTopic = (claim: Claim): boolean => {
  const { rarity, groups, within } = claim.candidate;
  return (
    claim.chance < unlikely &&
    rarity * groups < leastTelling * within.length &&
    sharedOf(claim) < leastShared
  );
};

/** The weight of the words of a criterion's name and strong answer that a passage has; all of them ask. */
function sharedOf({ candidate, compiled: { strong, title, weigh } }: Claim): number {
  const { passage, first, last } = candidate;
  const said = new Set(passage.segments.slice(first, last + 1).flatMap(({ bag }) => [...bag]));
  return [...said]
    .filter((word) => word !== asking && (strong.has(word) || title.has(word)))
    .reduce((sum, word) => sum + weigh.word(word), 0);
}
