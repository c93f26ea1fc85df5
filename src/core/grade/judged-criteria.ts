import { rubricFor } from './tests/all-tests.js';
import type { Criterion } from '../prompt/criterion.js';
import type { Prompt } from '../prompt/prompt.js';
import { earnedShare, type Verdict, type Evidence, type Grade } from './grade.js';
import { weighedBy } from './weights/own-weights.js';
import { leanOf, likelyShares, type Lean } from './likely/likely-total.js';
import { judgedParts, type JudgedPart } from './verdict-of-parts.js';
import { isSettled, type By, type SettledGrade } from './settlement.js';
import { verdictsById } from './verdicts-by-criterion.js';
import { countsAt, isExpectedAt, pointsAt } from './rubric-at-level.js';

/** A criterion with what is said of it: by a grader, or by the person who settled it. */
export type Judged = {
  readonly criterion: Criterion;
  readonly verdict: Verdict;
  /** What of its points it earns, or costs, from 0 to 1. */
  readonly share: number;
  readonly evidence: readonly Evidence[];
  readonly reason: string;
  /** The chance that it is met, where the grader gives one. */
  readonly chance: number | null;
  /** The passages that come nearest to it, where it is not credited. */
  readonly closest: readonly Evidence[];
  /** None where it has none, or where the grader judged it as a whole. */
  readonly parts: readonly JudgedPart[];
  /** Whose verdict it is, and what the grader said. */
  readonly by: By;
  readonly said: Verdict;
  /** False where it is expected from a level above the one aimed at only: what it earns comes on top. */
  readonly isExpected: boolean;
  /** Whether it can move the total: all do but slips that are watched from a higher level. */
  readonly isCounted: boolean;
  /** What it is worth, in whole points of 100. */
  readonly points: number;
  /** While it is open: what it most likely is, by its chance and by all that is not open. */
  readonly lean: Lean;
};

/** What it brings as it stands, in points: a share of them where it is partial, below 0 for a slip that was found. */
export function broughtBy({ criterion, share, isCounted, points }: Judged): number {
  if (!isCounted) return 0;
  return (criterion.kind === 'anti-pattern' ? -points : points) * share + 0;
}

/** Every criterion by which a grade counts with its verdict, in the rubric's order. */
export function judgedBy(
  grade: Pick<Grade | SettledGrade, 'verdicts' | 'level' | 'weights'>,
  prompt: Pick<Prompt, 'rubric'>,
): readonly Judged[] {
  const rubric = rubricFor(weighedBy(grade, prompt).rubric, grade.verdicts);
  const verdicts = verdictsById(rubric, grade.verdicts);
  const pointsOf = pointsAt(rubric, grade.level);
  const judged = rubric.map((criterion) => {
    const given = verdicts.get(criterion.id);
    const verdict = given?.verdict ?? 'not-met';
    const settled = given !== undefined && isSettled(given) ? given : null;
    return {
      criterion,
      verdict,
      share: given === undefined ? 0 : earnedShare(given),
      evidence: given?.evidence ?? [],
      reason: given?.reason ?? '',
      chance: given?.chance ?? null,
      closest: given?.closest ?? [],
      parts: judgedParts(criterion, given?.parts),
      by: settled?.by ?? 'grader',
      said: settled?.said ?? verdict,
      isExpected: isExpectedAt(criterion, grade.level),
      isCounted: countsAt(criterion, grade.level),
      points: pointsOf(criterion),
    };
  });
  const shares = likelyShares(judged);
  return judged.map((one) => ({
    ...one,
    lean:
      one.criterion.kind === 'anti-pattern'
        ? null
        : leanOf(shares.get(one.criterion.id), one.chance),
  }));
}
