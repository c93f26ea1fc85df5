import { randomBytes } from 'node:crypto';
import { answerOf } from '../core/answer.js';
import { readBoard } from '../core/board-reader.js';
import { readDiagram } from '../core/diagram-reader.js';
import type { Grade } from '../core/grade.js';
import { assertNever, fail, type Result } from '../core/result.js';
import type { AppError } from '../ipc/errors.js';
import type { GradeError, Grader } from './grader/grader.js';
import type { StoredAttempt } from './storage/attempt-folder.js';
import { stampOf } from './storage/data-folder.js';

/** One grading of a submitted attempt, at the level it aimed at. */
export async function gradeAttempt(
  grader: Grader,
  attempt: StoredAttempt,
  nowMs: number,
): Promise<Result<Grade, AppError>> {
  const { prompt, state } = attempt;
  const graded = await grader.grade({
    id: `${stampOf(nowMs)}-${randomBytes(4).toString('hex')}`,
    prompt,
    promptHash: state.promptHash,
    answer: answerOf(state, { board: readBoard, diagram: readDiagram }),
    level: state.level,
    gradedAtMs: nowMs,
  });
  return graded.ok ? graded : fail(appErrorOf(graded.error));
}

function appErrorOf(error: GradeError): AppError {
  switch (error.kind) {
    case 'cancelled':
      return { kind: 'cancelled' };
    case 'timed-out': {
      const seconds = Math.round(error.afterMs / 1000);
      return { kind: 'grading-failed', detail: `the grader took longer than ${seconds} s` };
    }
    case 'failed':
      return { kind: 'grading-failed', detail: error.detail };
    default:
      return assertNever(error);
  }
}
