import { create } from 'zustand';
import type { GraderChoice } from '../../../core/settings/model-settings.js';
import type { AppError } from '../../../ipc/errors.js';
import { cancelGrading, gradeAttempt } from './grading.js';
import { loadAttempts } from '../library/library-store.js';

type GradeAll =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'running';
      readonly attemptId: string;
      readonly at: number;
      readonly of: number;
    }
  /** It went no further, since each of the others would meet the same. */
  | { readonly kind: 'stopped'; readonly error: AppError };

const idle: GradeAll = { kind: 'idle' };

/** The one under way may have its grade already. */
let isToStop = false;
// A function, since the compiler takes a variable for unchanged across an await.
const mustStop = (): boolean => isToStop;

export const useGradeAll = create<{ readonly now: GradeAll }>(() => ({ now: idle }));

/** Grades attempts one after the other. What is wrong with one of them alone is told in its report. */
export async function gradeAll(ids: readonly string[], grader: GraderChoice): Promise<void> {
  if (useGradeAll.getState().now.kind === 'running') return;
  isToStop = false;
  for (const [index, attemptId] of ids.entries()) {
    useGradeAll.setState({ now: { kind: 'running', attemptId, at: index + 1, of: ids.length } });
    const reply = await gradeAttempt(attemptId, grader);
    if (!reply.ok && isForAll(reply.error)) {
      const isCancelled = reply.error.kind === 'cancelled';
      useGradeAll.setState({ now: isCancelled ? idle : { kind: 'stopped', error: reply.error } });
      return;
    }
    if (mustStop()) break;
  }
  await loadAttempts();
  useGradeAll.setState({ now: idle });
}

/** Ends the grading under way, and with it those that follow. */
export function stopGradingAll(): void {
  const { now } = useGradeAll.getState();
  if (now.kind !== 'running') return;
  isToStop = true;
  cancelGrading(now.attemptId);
}

const forOne: ReadonlySet<AppError['kind']> = new Set([
  'costs-much',
  'grading-failed',
  'invalid-file',
  'not-found',
  'wrong-state',
]);

const isForAll = ({ kind }: AppError): boolean => !forOne.has(kind);
