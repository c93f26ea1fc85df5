import type { Answer } from '../../core/answer/answer.js';
import type { CodeRun } from '../../core/code-run/code-run.js';
import type { Grade } from '../../core/grade/grade.js';
import type { Level, Prompt } from '../../core/prompt/prompt.js';
import type { Result } from '../../core/result.js';
import type { ModelError, Usage } from '../model/chat-model.js';

/** What the interviewer told, and in which phase and second of the sitting. */
export type Told = {
  readonly text: string;
  readonly atSec: number;
  readonly phaseId: string;
  /** A model's words, which the candidate may have put into its mouth; absent where they are the prompt's. */
  readonly isByModel?: boolean;
};

/** One grading. The prompt is the attempt's frozen copy; `promptHash` is its hash, kept in the grade. */
export type GradeRequest = {
  readonly id: string;
  readonly prompt: Prompt;
  readonly promptHash: string;
  readonly answer: Answer;
  readonly level: Level;
  readonly gradedAtMs: number;
  /** What the interviewer told, in order: the facts that came out, the curveball, follow-ups and hints. */
  readonly told?: readonly Told[];
  /** What became of the tests of the code; null or absent where there are none. */
  readonly codeRun?: CodeRun | null;
  /** The whiteboard as a PNG data URL, for a model that takes pictures. */
  readonly picture?: string | null;
  /** Tokens that the person agreed to, where a grading takes far more than usual. */
  readonly agreedTokens?: number;
  /** Told after each criterion that has its verdict. */
  readonly onProgress?: (done: number, of: number) => void;
};

/** Why there is no grade. Never a number in its place. */
export type GradeError =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'timed-out'; readonly afterMs: number }
  | { readonly kind: 'failed'; readonly detail: string }
  /** It takes far more than `usual`, and nobody has agreed to that. Nothing was sent. */
  | { readonly kind: 'costs-much'; readonly tokens: Usage; readonly usual: number }
  /** The model's server gave nothing to grade by; a cancelled call is `cancelled`. */
  | { readonly kind: 'model'; readonly error: Exclude<ModelError, { readonly kind: 'cancelled' }> };

export type Grader = {
  readonly grade: (
    request: GradeRequest,
    signal?: AbortSignal,
  ) => Promise<Result<Grade, GradeError>>;
};
