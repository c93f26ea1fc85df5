import type { AttemptState } from '../attempt/attempt-state.js';
import type { CodeRun } from '../code-run/code-run.js';
import type { Grade } from '../grade/grade.js';
import type { Settlement } from '../grade/settlement.js';
import type { Prompt } from '../prompt/prompt.js';
import type { FirstThings } from './first-things.js';

/** A submitted attempt with its frozen prompt, unsealed. */
export type Review = {
  readonly attemptId: string;
  readonly prompt: Prompt;
  readonly state: AttemptState;
  readonly grades: readonly Grade[];
  /** What the person said of criteria themselves, in its order; it holds for every grade (`settle`). */
  readonly settlements: readonly Settlement[];
  /** What became of all tests of the code, after the attempt was submitted. */
  readonly codeRun: CodeRun | null;
  readonly firsts: FirstThings;
  /** Files of the attempt that were changed outside Hotseat; no error, but it should be said. */
  readonly changed: readonly string[];
};
