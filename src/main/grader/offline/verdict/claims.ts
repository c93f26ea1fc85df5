import type { Candidate } from '../evidence/candidates.js';
import type { Compiled } from '../rubric/compile-rubric.js';
import type { Fit } from './features.js';
import { judgeWindow, type WindowVerdict } from './judge-window.js';

/** What one window of an answer says on one criterion. */
export type Claim = WindowVerdict & {
  readonly compiled: Compiled;
  readonly candidate: Candidate;
  /** Higher is better evidence; claims compete for windows by it. */
  readonly strength: number;
};

/** What the candidates say, best first. */
export function claimsOf(
  compiled: Compiled,
  candidates: readonly Candidate[],
  fit: Fit,
): readonly Claim[] {
  return candidates
    .map((candidate) => {
      const judged = judgeWindow(candidate, compiled, fit);
      return { compiled, candidate, ...judged, strength: strengthOf(candidate, judged, compiled) };
    })
    .toSorted((a, b) => b.strength - a.strength);
}

const step = { met: 3, unsure: 2, partial: 1, 'not-met': 0 } as const;

/** Among those that say it, the shortest and the one at home is shown. */
function strengthOf(
  { first, last, passage }: Candidate,
  { verdict, chance }: WindowVerdict,
  { criterion }: Compiled,
): number {
  const isShort = first === last ? 0.1 : 0;
  const isHome = passage.phaseId === criterion.phase ? 0.05 : 0;
  return step[verdict] + 0.8 * chance + isShort + isHome;
}
