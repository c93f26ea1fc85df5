import type { Criterion } from '../prompt/criterion.js';
import type { CriterionVerdict } from './grade.js';

/**
 * One verdict per criterion of the rubric. A criterion without a verdict, or with more than one, fails: a grader that
 * doubles an id must not get to choose the better. Verdicts on ids that the rubric does not hold are left out.
 */
export function verdictsById(
  rubric: readonly Criterion[],
  verdicts: readonly CriterionVerdict[],
): ReadonlyMap<string, CriterionVerdict> {
  return new Map(
    rubric.map(({ id }) => {
      const [first, ...others] = verdicts.filter((verdict) => verdict.criterionId === id);
      if (first !== undefined && others.length === 0) return [id, first];
      const reason =
        first === undefined
          ? 'The grader gave no verdict.'
          : 'The grader gave more than one verdict.';
      return [id, { criterionId: id, verdict: 'not-met', evidence: [], reason }];
    }),
  );
}
