import type { Claim } from './judge.js';
import type { ReadSegment } from './passages.js';

const mostThin = 2;

/**
 * One claim per criterion at most. A segment credits two criteria, a long one more; terms that nothing joins count as
 * touched, and no more than twice in an answer, since a list of keywords would otherwise pass for one.
 */
export function assign(claims: readonly (readonly Claim[])[]): readonly (Claim | null)[] {
  const used = new Map<ReadSegment, number>();
  const chosen = new Map<number, Claim>();
  let thin = 0;
  const order = claims
    .map((all, index) => ({ index, best: all[0]?.strength ?? 0 }))
    .toSorted((a, b) => b.best - a.best);
  for (const { index } of order) {
    for (const claim of claims[index] ?? []) {
      const segment = mainSegment(claim);
      const taken = used.get(segment) ?? 0;
      if (taken >= capacity(segment)) continue;
      if (claim.isThin && thin >= mostThin) continue;
      if (claim.isThin) thin += 1;
      used.set(segment, taken + 1);
      chosen.set(
        index,
        claim.isThin && claim.verdict === 'met' ? { ...claim, verdict: 'partial' } : claim,
      );
      break;
    }
  }
  return claims.map((_, index) => chosen.get(index) ?? null);
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

const capacity = ({ wordCount }: ReadSegment): number =>
  wordCount <= 18 ? 2 : Math.min(4, Math.floor(wordCount / 9));
