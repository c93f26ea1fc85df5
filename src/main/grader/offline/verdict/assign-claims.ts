import type { Claim } from './claims.js';
import type { ReadSegment } from '../passages/passages.js';

const mostThin = 2;

type Claims = readonly (readonly Claim[])[];
type Allowed = (claim: Claim) => boolean;

/**
 * One claim per criterion at most. A segment credits two criteria, a long one more; where it is full, a criterion that
 * has another place gives way. Terms that nothing joins count as touched, at most one for four things that were said
 * and two in all, since a list of keywords would pass otherwise.
 */
export function assign(claims: Claims): readonly (Claim | null)[] {
  const seated = new Map<number, Claim>();
  const order = claims
    .map((all, index) => ({ index, best: all[0]?.strength ?? 0 }))
    .toSorted((a, b) => b.best - a.best)
    .map(({ index }) => index);
  const seat = (index: number, isAllowed: Allowed): boolean =>
    !seated.has(index) && place(claims, seated, index, isAllowed, new Set());
  for (const index of order)
    seat(index, ({ candidate, verdict }) => !candidate.isThin && verdict === 'met');
  for (const index of order) seat(index, ({ candidate }) => !candidate.isThin);
  let left = Math.min(mostThin, Math.floor(seated.size / 4));
  for (const index of order) {
    if (left > 0 && seat(index, ({ candidate }) => candidate.isThin)) left -= 1;
  }
  return claims.map((_, index) => {
    const claim = seated.get(index) ?? null;
    const isListed = claim?.candidate.isThin === true && claim.verdict === 'met';
    return isListed ? { ...claim, verdict: 'partial' } : claim;
  });
}

/** Seats a criterion at its best segment that has room, or makes room there (Kuhn's matching, with capacities). */
function place(
  claims: Claims,
  seated: Map<number, Claim>,
  index: number,
  isAllowed: Allowed,
  tried: Set<ReadSegment>,
): boolean {
  for (const claim of (claims[index] ?? []).filter(isAllowed)) {
    const segment = mainSegment(claim);
    if (tried.has(segment)) continue;
    tried.add(segment);
    const there = [...seated].filter(([, one]) => mainSegment(one) === segment);
    const isFree = there.length < capacity(segment);
    if (isFree || there.some(([other, one]) => place(claims, seated, other, equals(one), tried))) {
      seated.set(index, claim);
      return true;
    }
  }
  return false;
}

/** Who moves must not lose by it. */
const equals =
  ({ verdict, candidate }: Claim): Allowed =>
  (claim) =>
    claim.verdict === verdict && claim.candidate.isThin === candidate.isThin;

function mainSegment({ candidate }: Claim): ReadSegment {
  const { passage, first, last, hits } = candidate;
  const window = passage.segments.slice(first, last + 1);
  const count = (segment: ReadSegment): number =>
    hits.filter(({ at, end }) => at >= segment.at && end <= segment.end).length;
  const [main] = window.toSorted((a, b) => count(b) - count(a));
  if (main === undefined) throw new Error('a candidate has a segment');
  return main;
}

export const capacity = ({ wordCount }: ReadSegment): number =>
  wordCount <= 18 ? 2 : Math.min(4, Math.floor(wordCount / 9));
