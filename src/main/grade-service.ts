import { join } from 'node:path';
import type { Grade } from '../core/grade.js';
import { assertNever, fail, type Result } from '../core/result.js';
import type { AppError } from '../ipc/errors.js';
import { promptsFolder } from './folders.js';
import { requestFor } from './grader/grade-attempt.js';
import type { GradeError } from './grader/grader.js';
import { offlineInWorker } from './grader/offline/in-worker.js';
import { once } from './once.js';
import { loadAliases } from './prompts/aliases.js';
import type { StoredAttempt } from './storage/attempt-folder.js';

/** The offline grader over attempts; its errors in the words that the window knows. */
export function gradeService(): (attempt: StoredAttempt) => Promise<Result<Grade, AppError>> {
  const grader = offlineInWorker(
    join(import.meta.dirname, 'grader-worker.cjs'),
    once(() => loadAliases(promptsFolder())),
  );
  return async (attempt) => {
    const graded = await grader.grade(requestFor(attempt, Date.now()));
    return graded.ok ? graded : fail(appErrorOf(graded.error));
  };
}

function appErrorOf(error: GradeError): AppError {
  switch (error.kind) {
    case 'cancelled':
      return error;
    case 'timed-out':
      return {
        kind: 'grading-failed',
        detail: `it took longer than ${String(error.afterMs / 1000)} s`,
      };
    case 'failed':
      return { kind: 'grading-failed', detail: error.detail };
    default:
      return assertNever(error);
  }
}
