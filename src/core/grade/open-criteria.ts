import { allTestsId, isTested, rubricFor } from './tests/all-tests.js';
import { pointsAt, rubricAt } from './rubric-at-level.js';
import type { Criterion } from '../prompt/criterion.js';
import { earnedShare, type CriterionVerdict, type Verdict } from './grade.js';
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
  const all = rubricFor(rubric, verdicts);
  const byId = verdictsById(all, verdicts);
  const pointsOf = pointsAt(all, level);
  const open = rubricAt(all, level)
    .map((criterion) => {
      const given = byId.get(criterion.id);
      const verdict = given?.verdict ?? 'not-met';
      const earned = given === undefined ? 0 : earnedShare(given);
      const share = criterion.kind === 'anti-pattern' ? earned : 1 - earned;
      return { criterion, verdict, points: pointsOf(criterion) * share };
    })
    .filter(({ verdict, points }) => verdict !== 'unsure' && points > 0);
  return withTestsAsOne(open);
}

/**
 * Failing tests are one thing to change: who makes all of them pass meets every criterion that tests decide. Of code
 * that does not run nothing else is known, so nothing else is advised.
 */
function withTestsAsOne(open: readonly OpenCriterion[]): readonly OpenCriterion[] {
  const all = open.find(({ criterion }) => criterion.id === allTestsId);
  if (all === undefined) return open;
  const tested = open.filter(({ criterion }) => isTested(criterion));
  const points = tested.reduce((sum, one) => sum + one.points, all.points);
  const essential = tested.some(({ criterion }) => criterion.essential);
  const one = { ...all, criterion: { ...all.criterion, essential }, points };
  return [one, ...open.filter((other) => other !== all && !tested.includes(other))];
}

/** The verdicts as they would be with these made good: met, or an anti-pattern avoided. */
export function withMade(
  { rubric }: Pick<Prompt, 'rubric'>,
  verdicts: readonly CriterionVerdict[],
  made: readonly { readonly criterion: Criterion }[],
): readonly CriterionVerdict[] {
  const all = rubricFor(rubric, verdicts);
  const passesAll = made.some(({ criterion }) => criterion.id === allTestsId);
  const tested = passesAll ? all.filter(isTested) : [];
  const changes = [...made, ...tested.map((criterion) => ({ criterion }))];
  return [...verdictsById(all, verdicts).values()].map((verdict) => {
    const change = changes.find(({ criterion }) => criterion.id === verdict.criterionId);
    if (change === undefined) return verdict;
    const isSlip = change.criterion.kind === 'anti-pattern';
    return { ...verdict, verdict: isSlip ? ('not-met' as const) : ('met' as const) };
  });
}
