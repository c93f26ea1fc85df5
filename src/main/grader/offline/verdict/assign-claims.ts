import type { Claim } from './claims.js';
import type { ReadSegment } from '../passages/passages.js';

type Claims = readonly (readonly Claim[])[];

/**
 * For each criterion the claim by which it is met, if it has one and there is room. A segment credits two criteria, a
 * long one more; where it is full, a criterion that has another place gives way, so that one sentence full of terms does
 * not meet half a rubric.
 */
export function assign(claims: Claims): readonly (Claim | null)[] {
  const seated = new Map<number, Claim>();
  const order = claims
    .map((all, index) => ({ index, best: all[0]?.strength ?? 0 }))
    .toSorted((a, b) => b.best - a.best);
  for (const { index } of order) place(claims, seated, index, new Set());
  return claims.map((_, index) => seated.get(index) ?? null);
}

/** Seats a criterion at its best segment that has room, or makes room there (Kuhn's matching, with capacities). */
function place(
  claims: Claims,
  seated: Map<number, Claim>,
  index: number,
  tried: Set<ReadSegment>,
): boolean {
  for (const claim of (claims[index] ?? []).filter(({ verdict }) => verdict === 'met')) {
    const segment = mainSegment(claim);
    if (tried.has(segment)) continue;
    tried.add(segment);
    const there = [...seated].filter(([, one]) => mainSegment(one) === segment);
    const isFree = there.length < capacity(segment);
    if (isFree || there.some(([other]) => place(claims, seated, other, tried))) {
      seated.set(index, claim);
      return true;
    }
  }
  return false;
}

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
