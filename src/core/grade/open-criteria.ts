import { pointsAt, rubricAt } from './rubric-at-level.js';
import type { Criterion } from '../prompt/criterion.js';
import { worth, type CriterionVerdict, type Verdict } from './grade.js';
import type { Level, Prompt } from '../prompt/prompt.js';
import { verdictsById } from './verdicts-by-criterion.js';

/** A criterion that did not earn all it could; `points` is what it would win back, of 100, not rounded. */
export type OpenCriterion = {
  readonly criterion: Criterion;
  readonly verdict: Verdict;
  readonly points: number;
};

/**
 * What is open at `level`, in the rubric's order; an anti-pattern is open where it costs points. What is unsure may have
 * been said already, and is nothing to change.
 */
export function openCriteria(
  { rubric }: Pick<Prompt, 'rubric'>,
  verdicts: readonly CriterionVerdict[],
  level: Level,
): readonly OpenCriterion[] {
  const byId = verdictsById(rubric, verdicts);
  const pointsOf = pointsAt(rubric, level);
  return rubricAt(rubric, level)
    .map((criterion) => {
      const verdict = byId.get(criterion.id)?.verdict ?? 'not-met';
      const share = criterion.kind === 'anti-pattern' ? worth[verdict] : 1 - worth[verdict];
      return { criterion, verdict, points: pointsOf(criterion) * share };
    })
    .filter(({ verdict, points }) => verdict !== 'unsure' && points > 0);
}

/** The verdicts as they would be with these made good: met, or an anti-pattern avoided. */
export function withMade(
  { rubric }: Pick<Prompt, 'rubric'>,
  verdicts: readonly CriterionVerdict[],
  made: readonly { readonly criterion: Criterion }[],
): readonly CriterionVerdict[] {
  return [...verdictsById(rubric, verdicts).values()].map((verdict) => {
    const change = made.find(({ criterion }) => criterion.id === verdict.criterionId);
    if (change === undefined) return verdict;
    const isSlip = change.criterion.kind === 'anti-pattern';
    return { ...verdict, verdict: isSlip ? ('not-met' as const) : ('met' as const) };
  });
}
