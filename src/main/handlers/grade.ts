import { drillOf } from '../../core/drill/drill-id.js';
import type { Grade } from '../../core/grade/grade.js';
import { isEven } from '../../core/grade/weights/own-weights.js';
import { isSameResult } from '../../core/grade/same-result.js';
import { fail, ok, type Result } from '../../core/result.js';
import { gradeByTests, testsOf } from '../../core/grade/tests/grade-by-tests.js';
import type { AppError } from '../../ipc/errors.js';
import type { Handlers } from '../dispatch/dispatch-call.js';
import type { GradingOrder } from '../services/grade-service.js';
import { readAgain, type Services } from './services.js';
import type { StoredAttempt } from '../storage/attempt-folder/read-attempt.js';
import { cancellableTasks } from '../async/cancellable-tasks.js';

type Names = 'attempt:submit' | 'attempt:grade' | 'grading:cancel';
type Reply = Promise<Result<Grade, AppError>>;
type How = Pick<GradingOrder, 'grader' | 'picture' | 'agreedTokens'>;

/** The end of an attempt, and grades of it. A failed grading is "not graded", never a number. */
export function gradeHandlers({
  storage,
  schedule,
  trends,
  announce,
  grade,
}: Services): Pick<Handlers, Names> {
  const gradings = cancellableTasks<AppError>({
    kind: 'wrong-state',
    detail: 'it is already being graded',
  });

  const gradeAndKeep = (attempt: StoredAttempt, how: How): Reply =>
    gradings.run(attempt.id, (signal) => gradeOnce(attempt, how, signal));

  async function gradeOnce(attempt: StoredAttempt, how: How, signal: AbortSignal): Reply {
    const { attempts, settings } = await storage;
    const run = await attempts.codeRun(attempt.id);
    if (!run.ok) return run;
    const onProgress = (done: number, of: number): void =>
      announce('grading:progress', { attemptId: attempt.id, done, of });
    const graded = await grade(attempt, { ...how, codeRun: run.value, onProgress, signal });
    // Who cancelled wants no grade, also where it came at the same moment.
    if (signal.aborted) return fail({ kind: 'cancelled' });
    if (!graded.ok) return graded;
    const byTests = gradeByTests(graded.value, attempt.prompt, run.value, attempt.state.code.text);
    const weights = settings.data().rubricWeights;
    const tested = isEven(weights) ? byTests : { ...byTests, weights };
    const review = await attempts.review(attempt.id);
    const newest = review.ok ? review.value.grades.at(-1) : undefined;
    if (newest !== undefined && isSameResult(newest, tested)) return ok(newest);
    const kept = await attempts.addGrade(attempt.id, tested);
    (await schedule()).touch(attempt.id);
    readAgain(trends, attempt.id);
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
      const { attempts, settings } = await storage;
      const submitted = await attempts.submit(attemptId);
      if (!submitted.ok) return submitted;
      announce('attempts:changed', undefined);
      if (drillOf(submitted.value.prompt.id) !== null) return ok({ kind: 'drilled' });
      // The room is left first, and the report then asks for the grade.
      if (settings.data().grader !== 'offline') return ok({ kind: 'waits-for-model' });
      if (await awaitsTests(submitted.value)) return ok({ kind: 'waits-for-tests' });
      const graded = await gradeAndKeep(submitted.value, {
        grader: 'offline',
        picture: null,
        agreedTokens: 0,
      });
      return ok(
        graded.ok
          ? { kind: 'graded', grade: graded.value }
          : { kind: 'failed', error: graded.error },
      );
    },
    'attempt:grade': async ({ attemptId, grader, picture, agreedTokens }) => {
      const { attempts, settings } = await storage;
      const attempt = await attempts.gradable(attemptId);
      if (!attempt.ok) return attempt;
      if (drillOf(attempt.value.prompt.id) !== null) {
        return fail({ kind: 'wrong-state', detail: 'a drill is compared, not graded' });
      }
      const how = {
        grader: grader ?? settings.data().grader,
        picture: picture ?? null,
        agreedTokens: agreedTokens ?? 0,
      };
      return gradeAndKeep(attempt.value, how);
    },
    'grading:cancel': ({ attemptId }) => {
      gradings.cancel(attemptId);
      return ok(undefined);
    },
  };
}
