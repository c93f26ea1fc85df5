import { scoreOf } from '../../core/grade/score.js';
import type { Grader, GradeRequest } from '../../main/grader/grader.js';
import { promptHash } from '../../main/prompts/prompt-hash.js';
import type { Target } from './target.js';

export const requestOf = ({ prompt, answer }: Target): GradeRequest => ({
  id: 'attack',
  prompt,
  promptHash: promptHash(prompt),
  answer,
  level: 'senior',
  gradedAtMs: 0,
});

/** The points of 100 that a grader gives. A grading that fails is a bug here: throws. */
export async function totalOf(grader: Grader, target: Target): Promise<number> {
  const graded = await grader.grade(requestOf(target));
  if (!graded.ok) throw new Error(`not graded: ${JSON.stringify(graded.error)}`);
  return scoreOf(target.prompt, graded.value.verdicts, 'senior').total;
}
