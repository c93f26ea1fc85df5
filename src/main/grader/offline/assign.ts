import type { Claim } from './judge.js';
import type { ReadSegment } from './passages.js';

const mostThin = 2;

/**
 * One claim per criterion at most. A segment credits two criteria, a long one more. Terms that nothing joins count as
 * touched, at most one for four things that were said and two in all, since a list of keywords would pass otherwise.
 */
export function assign(claims: readonly (readonly Claim[])[]): readonly (Claim | null)[] {
  const used = new Map<ReadSegment, number>();
  const chosen = new Map<number, Claim>();
  const order = claims
    .map((all, index) => ({ index, best: all[0]?.strength ?? 0 }))
    .toSorted((a, b) => b.best - a.best);
  let thin = 0;
  for (const isThinRound of [false, true]) {
    const allowed = isThinRound ? Math.min(mostThin, Math.floor(chosen.size / 4)) : 0;
    for (const { index } of order) {
      if (chosen.has(index) || (isThinRound && thin >= allowed)) continue;
      const claim = claims[index]?.find(
        (one) =>
          one.candidate.isThin === isThinRound &&
          (used.get(mainSegment(one)) ?? 0) < capacity(mainSegment(one)),
      );
      if (claim === undefined) continue;
      const segment = mainSegment(claim);
      used.set(segment, (used.get(segment) ?? 0) + 1);
      if (isThinRound) thin += 1;
      chosen.set(
        index,
        isThinRound && claim.verdict === 'met' ? { ...claim, verdict: 'partial' } : claim,
      );
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
