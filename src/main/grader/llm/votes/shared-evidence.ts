import type { CriterionVerdict } from '../../../../core/grade/grade.js';
import type { KnownSegment } from '../../offline/answer-signal.js';

/** A verdict with the sentences that it rests on, by index; none where a drawing, code or tests decided. */
export type RestingVerdict = {
  readonly verdict: CriterionVerdict;
  readonly segments: readonly number[];
  readonly words: number;
};

/**
 * A sentence can be evidence for two criteria, a long one for more, so that a sentence full of keywords does not earn the
 * whole rubric. Where more criteria rest on it than that, those that its words are nearest to keep it; the others become
 * unsure.
 */
export function withoutSharedEvidence(
  rested: readonly RestingVerdict[],
  segments: readonly KnownSegment[],
): readonly CriterionVerdict[] {
  const taken = new Map<number, number>();
  const crowded = new Set<RestingVerdict>();
  for (const one of rested.toSorted((a, b) => b.words - a.words)) {
    if (!isCredit(one.verdict) || one.segments.length === 0) continue;
    const free = one.segments.find(
      (index) => (taken.get(index) ?? 0) < (segments[index]?.seats ?? 0),
    );
    if (free === undefined) crowded.add(one);
    else taken.set(free, (taken.get(free) ?? 0) + 1);
  }
  return rested.map((one) =>
    crowded.has(one)
      ? {
          ...one.verdict,
          verdict: 'unsure',
          reason: 'The same words already count for other criteria.',
        }
      : one.verdict,
  );
}

const isCredit = ({ verdict }: CriterionVerdict): boolean =>
  verdict === 'met' || verdict === 'partial';
