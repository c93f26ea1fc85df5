import type { Verdict } from '../../../core/grade.js';
import type { Candidate } from './candidates.js';
import type { Compiled } from './compile.js';
import type { ReadSegment } from './passages.js';

/** What the words of an answer say on one criterion. */
export type Claim = {
  readonly compiled: Compiled;
  readonly verdict: Verdict;
  readonly candidate: Candidate;
  /** Higher is better evidence; claims compete for windows by it. */
  readonly strength: number;
  readonly isThin: boolean;
};

/** The claims that the candidates can make, best first; none where nothing holds. */
export function claimsOf(compiled: Compiled, candidates: readonly Candidate[]): readonly Claim[] {
  const judge = compiled.criterion.kind === 'anti-pattern' ? judgeSlip : judgeWindow;
  return candidates
    .flatMap((candidate) => {
      const verdict = judge(candidate, compiled.threshold);
      if (verdict === 'not-met') return [];
      const { isThin } = candidate;
      return [
        {
          compiled,
          verdict,
          candidate,
          isThin,
          strength: strengthOf(verdict, candidate, compiled, isThin),
        },
      ];
    })
    .toSorted((a, b) => b.strength - a.strength);
}

const order: Readonly<Record<Verdict, number>> = { met: 3, partial: 2, unsure: 1, 'not-met': 0 };

function strengthOf(
  verdict: Verdict,
  candidate: Candidate,
  { criterion }: Compiled,
  isThin: boolean,
): number {
  const isShort = candidate.first === candidate.last ? 0.3 : 0;
  const isHome = candidate.passage.phaseId === criterion.phase ? 0.15 : 0;
  return order[verdict] - (isThin ? 1 : 0) + isShort + isHome + Math.min(0.5, candidate.likeness);
}

/** The thresholds were set on the bank's phrasings, near misses and on answers of four levels; see README. */
function judgeWindow(candidate: Candidate, threshold: number): Verdict {
  const { within, near, groups, likeness, missLikeness } = candidate;
  if (within === groups) return 'met';
  const isUnlike = missLikeness > likeness;
  if (near === groups && within >= groups - 1) {
    if (isUnlike) return 'unsure';
    return likeness >= threshold ? 'met' : 'partial';
  }
  if (within === groups - 1 && within > 0 && !isUnlike) {
    if (likeness >= threshold) return 'partial';
    if (likeness >= threshold * 0.8 && groups > 2) return 'unsure';
  }
  return 'not-met';
}

/** An anti-pattern costs points, so it is found only where one segment says all of it and nothing speaks against. */
function judgeSlip(candidate: Candidate): Verdict {
  const { within, groups, first, last, passage, likeness, missLikeness } = candidate;
  const segment = passage.segments[first];
  if (within < groups || first !== last || segment === undefined || segment.isQuestion)
    return 'not-met';
  if (missLikeness > likeness || isRejected(segment)) return 'not-met';
  return 'met';
}

const rejections = new Set(
  'naive naively bad wrong mistake trap tempting pitfall antipattern anti worse'.split(' '),
);

const isRejected = (segment: ReadSegment): boolean =>
  segment.tokens.some(({ text }) => rejections.has(text));
