import type { Grade } from '../../core/grade.js';
import { ok, type Result } from '../../core/result.js';
import { gradeByTests, testsOf } from '../../core/test-verdict.js';
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
    const { attempts } = await storage;
    const run = await attempts.codeRun(attempt.id);
    if (!run.ok) return run;
    const graded = await grade(attempt);
    if (!graded.ok) return graded;
    const tested = gradeByTests(graded.value, attempt.prompt, run.value);
    const kept = await attempts.addGrade(attempt.id, tested);
    announce('attempts:changed', undefined);
    return kept.ok ? ok(tested) : kept;
  }
  /** Its tests have to run first; the window asks for them, and then for the grade. */
  async function awaitsTests({ id, prompt }: StoredAttempt): Promise<boolean> {
    if (testsOf(prompt).length === 0) return false;
    const run = await (await storage).attempts.codeRun(id);
    return run.ok && run.value === null;
  }
  return {
    'attempt:submit': async ({ attemptId }) => {
      const submitted = await (await storage).attempts.submit(attemptId);
      if (!submitted.ok) return submitted;
      announce('attempts:changed', undefined);
      if (await awaitsTests(submitted.value)) return ok({ grade: null, error: null });
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
