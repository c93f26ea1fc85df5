import type { CodeRun } from '../../core/code-run/code-run.js';
import type { Grade } from '../../core/grade/grade.js';
import type { GraderChoice } from '../../core/settings/model-settings.js';
import { assertNever, fail, ok, type Result } from '../../core/result.js';
import type { AppError } from '../../ipc/errors.js';
import { promptsFolder } from '../paths/app-files.js';
import { graderWorker } from '../paths/app-files.js';
import { gradeRequest } from '../grader/grade-request.js';
import type { GradeError, Grader } from '../grader/grader.js';
import type { ForeignTexts } from '../foreign/foreign-texts.js';
import { offlineInWorker } from '../grader/offline/grade-in-worker.js';
import { modelFailed } from './model-app-error.js';
import type { ModelService } from './model-service.js';
import { lazy } from '../async/lazy.js';
import { loadAliases } from '../prompts/aliases.js';
import type { StoredAttempt } from '../storage/attempt-folder/read-attempt.js';

/** How an attempt is to be graded, and who is told. */
export type GradingOrder = {
  readonly grader: GraderChoice;
  readonly codeRun: CodeRun | null;
  /** The whiteboard as a PNG data URL; used where the model takes pictures. */
  readonly picture: string | null;
  /** What the person agreed to, after they were told what it takes. */
  readonly agreedTokens: number;
  readonly onProgress: (done: number, of: number) => void;
  readonly signal: AbortSignal;
};

export type GradeService = (
  attempt: Pick<StoredAttempt, 'prompt' | 'state'>,
  order: GradingOrder,
) => Promise<Result<Grade, AppError>>;

/** Grades attempts by the grader that is asked for; its errors in the words that the window knows. */
export function gradeService(
  model: () => Promise<ModelService>,
  foreign: () => Promise<ForeignTexts>,
): GradeService {
  const aliases = lazy(() => loadAliases(promptsFolder()));
  const offline = offlineInWorker({ workerFile: graderWorker(), aliases });

  const graderFor = async (choice: GraderChoice): Promise<Result<Grader, AppError>> =>
    choice === 'offline' ? ok(offline) : (await model()).grader();

  return async (attempt, { grader: choice, signal, ...more }) => {
    const grader = await graderFor(choice);
    if (!grader.ok) return grader;
    const { board, diagram } = attempt.state;
    const drawings = { board: [...board.values()], diagram: diagram.text };
    const drawn = await (await foreign()).ask('drawings:read', drawings, signal);
    if (!drawn.ok) return fail(appErrorOf(drawn.error));
    const asked = gradeRequest(attempt, drawn.value, Date.now());
    const request = { ...asked, ...more };
    const graded = await grader.value.grade(request, signal);
    return graded.ok ? graded : fail(appErrorOf(graded.error));
  };
}

function appErrorOf(error: GradeError): AppError {
  switch (error.kind) {
    case 'cancelled':
    case 'costs-much':
      return error;
    case 'timed-out':
      return {
        kind: 'grading-failed',
        detail: `it took longer than ${String(error.afterMs / 1000)} s`,
      };
    case 'failed':
      return { kind: 'grading-failed', detail: error.detail };
    case 'model':
      return modelFailed(error.error);
    default:
      return assertNever(error);
  }
}
