import type { Answer } from '../../core/answer.js';
import type { Grade } from '../../core/grade.js';
import type { Level, Prompt } from '../../core/prompt.js';
import type { Result } from '../../core/result.js';

/** One grading. The prompt is the attempt's frozen copy; `promptHash` is its hash, kept in the grade. */
export type GradeRequest = {
  readonly id: string;
  readonly prompt: Prompt;
  readonly promptHash: string;
  readonly answer: Answer;
  readonly level: Level;
  readonly gradedAtMs: number;
};

/** Why there is no grade. Never a number in its place. */
export type GradeError =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'timed-out'; readonly afterMs: number }
  | { readonly kind: 'failed'; readonly detail: string };

export type Grader = {
  readonly grade: (
    request: GradeRequest,
    signal?: AbortSignal,
  ) => Promise<Result<Grade, GradeError>>;
};
