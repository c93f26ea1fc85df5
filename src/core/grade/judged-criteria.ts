import type { Criterion } from '../prompt/criterion.js';
import type { Prompt } from '../prompt/prompt.js';
import type { Verdict, Evidence, Grade } from './grade.js';
import { verdictsById } from './verdicts-by-criterion.js';
import { isExpectedAt, possibleWeight } from './rubric-at-level.js';

/** A criterion with what a grader says of it. */
export type Judged = {
  readonly criterion: Criterion;
  readonly verdict: Verdict;
  readonly evidence: readonly Evidence[];
  readonly reason: string;
  /** False where it is expected from a level above the one aimed at: it earns nothing. */
  readonly isCounted: boolean;
  /** What it is worth, in points of 100, rounded. */
  readonly points: number;
};

/** Every criterion of the rubric with its verdict, in the rubric's order. */
export function judgedBy(grade: Grade, prompt: Pick<Prompt, 'rubric'>): readonly Judged[] {
  const verdicts = verdictsById(prompt.rubric, grade.verdicts);
  const possible = possibleWeight(prompt.rubric, grade.level);
  return prompt.rubric.map((criterion) => {
    const given = verdicts.get(criterion.id);
    return {
      criterion,
      verdict: given?.verdict ?? 'not-met',
      evidence: given?.evidence ?? [],
      reason: given?.reason ?? '',
      isCounted: isExpectedAt(criterion, grade.level),
      points: possible === 0 ? 0 : Math.round((100 * criterion.weight) / possible),
    };
  });
}
