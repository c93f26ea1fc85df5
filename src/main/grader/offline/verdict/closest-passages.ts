import { overlaps } from '../evidence/support.js';
import type { Claim } from './claims.js';

const most = 3;
/** Below this chance a passage comes near only by its cues: half of the groups have to stand in it. */
const leastChance = 0.05;
const leastCues = 0.5;

/** The up to three claims, best first, that come nearest to a criterion, no two of the same words. */
export function closestOf(claims: readonly Claim[]): readonly Claim[] {
  const chosen: Claim[] = [];
  for (const claim of claims.toSorted((a, b) => b.chance - a.chance)) {
    if (chosen.length === most) break;
    if (isNear(claim) && !chosen.some((other) => overlaps(claim.candidate, other.candidate)))
      chosen.push(claim);
  }
  return chosen;
}

const isNear = ({ chance, candidate: { within, groups } }: Claim): boolean =>
  chance >= leastChance || (within.length > 0 && within.length >= leastCues * groups);
