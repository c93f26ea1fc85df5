import { whatIsAssumed } from '../intent/assumed.js';
import type { Intent } from '../intent/intent-kind.js';
import type { Judged } from '../judge/judge.js';
import { limits } from '../limits.js';
import type { Asked, JudgeBy, Reply } from '../reply-kind.js';
import { withoutTime } from '../meaning/same-measure.js';
import { saysOf } from '../meaning/sheet-index.js';
import { words } from '../reply-words.js';
import { isKnown } from '../told/facts-told.js';
import { nearestTold } from '../told/told-before.js';
import { wayToAsk } from '../way-to-ask.js';
import { told } from './tell.js';

/** The fact that a question comes nearest to: what was told of it, or by what to ask for it, for the candidate to take or leave. */
export function offered({ sheet, index }: Asked, judged: Judged, message: string): Reply {
  const [best, next] = judged.facts;
  const least = Math.max(
    limits.overOpen * judged.open,
    limits.farAhead * (next?.chance ?? 0),
    limits.recalled * (1 - judged.wish),
  );
  const again =
    best !== undefined && best.chance >= least && isKnown(sheet, best.source)
      ? nearestTold(best.source.text, message, best.source.topic)
      : null;
  if (best !== undefined && again !== null)
    return { kind: 'fact', factIds: [best.source.id], text: again, isNearest: true };
  const first = judged.facts.find(({ source }) => !isKnown(sheet, source));
  if (first === undefined || first.chance < limits.offered)
    return { kind: 'open', factIds: [], text: words.open(message) };
  return {
    kind: 'asks-back',
    factIds: [],
    text: words.offer(wayToAsk(first.source, message, index)),
    between: [first.source.id],
    isOffer: true,
  };
}

/**
 * What is said to an assumption that nothing settles: a fact that comes near what is assumed, and leave to assume it. One that was
 * not told is asked back for where it is not likely, since nobody asked for it.
 */
export function assumed(asked: Asked, message: string, judgeBy: JudgeBy): Reply {
  const { index, sheet } = asked;
  const claim = whatIsAssumed(message);
  const bare = judgeBy(claim, index);
  const [first] = bare.facts;
  const share = first === undefined ? 0 : first.chance / (1 - bare.wish);
  // What only the ways to ask for it have in common with the claim may say nothing of it.
  if (
    first === undefined ||
    share < limits.touches ||
    !saysOf(withoutTime(claim), first.source, index)
  )
    return plain(asked, 'assumption', message);
  if (share >= limits.bare || isKnown(sheet, first.source))
    return told(asked, [{ source: first.source, chance: limits.assumed }], message, true);
  return {
    kind: 'assumption',
    factIds: [],
    text: words.beforeAssuming(wayToAsk(first.source, message, index)),
    between: [first.source.id],
    isOffer: true,
  };
}

/** What is said to a wish: no fact. */
export const plain = ({ phase, hasHints }: Asked, intent: Intent, message: string): Reply => ({
  kind: intent,
  factIds: [],
  text: words.of(intent, message, { ask: phase?.ask ?? null, hasHints }),
});
