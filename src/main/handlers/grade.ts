import type { Grade } from '../../core/grade.js';
import { ok, type Result } from '../../core/result.js';
import type { AppError } from '../../ipc/errors.js';
import type { Handlers } from '../ipc.js';
import type { Services } from '../services.js';
import type { StoredAttempt } from '../storage/attempt-folder.js';

/** The end of an attempt, and grades of it. A failed grading is "not graded", never a number. */
export function gradeHandlers({
  storage,
  announce,
  grade,
}: Services): Pick<Handlers, 'attempt:submit' | 'attempt:grade'> {
  async function gradeAndKeep(attempt: StoredAttempt): Promise<Result<Grade, AppError>> {
    const graded = await grade(attempt);
    if (!graded.ok) return graded;
    const kept = await (await storage).attempts.addGrade(attempt.id, graded.value);
    announce('attempts:changed', undefined);
    return kept.ok ? graded : kept;
  }
  return {
    'attempt:submit': async ({ attemptId }) => {
      const submitted = await (await storage).attempts.submit(attemptId);
      if (!submitted.ok) return submitted;
      announce('attempts:changed', undefined);
      const graded = await gradeAndKeep(submitted.value);
      return ok(
        graded.ok ? { grade: graded.value, error: null } : { grade: null, error: graded.error },
      );
    },
    'attempt:grade': async ({ attemptId }) => {
      const attempt = await (await storage).attempts.gradable(attemptId);
      return attempt.ok ? gradeAndKeep(attempt.value) : attempt;
    },
  };
}
