import type { CriterionKind } from '../../../core/prompt/criterion.js';
import type { Grade } from '../../../core/grade/grade.js';
import type { Marked } from '../../../core/metrics/marked.js';
import type { Placed } from '../../../core/metrics/ordering.js';
import type { Prompt } from '../../../core/prompt/prompt.js';
import type { Result } from '../../../core/result.js';
import { verdictsById } from '../../../core/grade/verdicts-by-criterion.js';
import type { GradeError, Grader } from '../../../main/grader/grader.js';
import { promptHash } from '../../../main/prompts/prompt-hash.js';
import { wordCount } from './answer-text.js';
import { evalLevel } from '../sets/labelled-answer.js';
import { forcedTotal } from './forced-total.js';
import type { LabelledAnswer, LabelledSet } from '../sets/labelled-set.js';

/** One criterion of one answer, labelled and judged. */
export type Item = Marked & {
  readonly promptId: string;
  readonly answerId: string;
  readonly criterionId: string;
  readonly kind: CriterionKind;
};

/** One answer, labelled and graded; totals are points of 100. */
export type Graded = Placed & {
  readonly prompt: Prompt;
  readonly labelled: LabelledAnswer;
  readonly grade: Grade;
  readonly items: readonly Item[];
  readonly ms: number;
};

export type GradedSet = {
  readonly graded: readonly Graded[];
  /** Why answers have no grade, one entry each. */
  readonly failures: readonly GradeError[];
  /** How much this process had grown at its largest, looked at after each answer. */
  readonly grownMb: number;
};

/** Resident memory of this process now, in MB. */
const residentMb = (): number => process.memoryUsage().rss / 1e6;

/** Every answer of the set through the grader, one after the other, since each is timed. */
export async function gradeSet(set: LabelledSet, grader: Grader): Promise<GradedSet> {
  const graded: Graded[] = [];
  const failures: GradeError[] = [];
  const startMb = residentMb();
  let mostMb = startMb;
  for (const { prompt, answers } of set.prompts) {
    for (const labelled of answers) {
      const startMs = performance.now();
      const grade = await gradeOne(grader, prompt, labelled.answer);
      const ms = performance.now() - startMs;
      mostMb = Math.max(mostMb, residentMb());
      if (grade.ok) graded.push(gradedOf(prompt, labelled, grade.value, ms));
      else failures.push(grade.error);
    }
  }
  return { graded, failures, grownMb: mostMb - startMb };
}

/** As if the interviewer had told the whole fact sheet before: the writers of answers were given it. */
export function gradeOne(
  grader: Grader,
  prompt: Prompt,
  answer: LabelledAnswer['answer'],
): Promise<Result<Grade, GradeError>> {
  return grader.grade({
    id: 'eval',
    prompt,
    promptHash: promptHash(prompt),
    answer,
    level: evalLevel,
    gradedAtMs: 0,
    told: prompt.facts.map(({ answer: text }) => ({
      text: text.trim(),
      atSec: 0,
      phaseId: prompt.phases[0]?.id ?? '',
    })),
  });
}

function gradedOf(prompt: Prompt, labelled: LabelledAnswer, grade: Grade, ms: number): Graded {
  const byId = verdictsById(prompt.rubric, grade.verdicts);
  return {
    promptId: prompt.id,
    prompt,
    labelled,
    grade,
    ms,
    level: labelled.level,
    labelledTotal: labelled.labelledTotal,
    total: forcedTotal(prompt, grade.verdicts),
    words: wordCount(labelled.answer),
    items: prompt.rubric.map(({ id, kind }) => ({
      promptId: prompt.id,
      answerId: labelled.id,
      criterionId: id,
      kind,
      label: labelled.labels.get(id) ?? 'not-met',
      said: byId.get(id)?.verdict ?? 'not-met',
      chance: byId.get(id)?.chance,
    })),
  };
}
