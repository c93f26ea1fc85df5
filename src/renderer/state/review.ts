import { create } from 'zustand';
import type { AppError } from '../../ipc/errors.js';
import type { Review } from '../../ipc/views.js';
import { call } from '../bridge.js';
import { judgeCode } from './code-run.js';

/** What the report screen holds. */
export type ReviewStatus =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: AppError }
  | { readonly kind: 'open'; readonly review: Review };

export type Grading =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running' }
  | { readonly kind: 'failed'; readonly error: AppError };

type ReviewState = {
  readonly attemptId: string | null;
  readonly status: ReviewStatus;
  readonly grading: Grading;
};

const closed: ReviewState = {
  attemptId: null,
  status: { kind: 'loading' },
  grading: { kind: 'idle' },
};

export const useReview = create<ReviewState>(() => closed);

/** Reads an attempt's review anew. A reply for an attempt that was left meanwhile is dropped. */
export async function openReview(attemptId: string): Promise<void> {
  useReview.setState({ ...closed, attemptId });
  await readReview(attemptId);
}

/** Grades the open attempt; what was on the screen stays until there is a grade or an error. */
export async function gradeNow(): Promise<void> {
  const { attemptId, grading } = useReview.getState();
  if (attemptId === null || grading.kind === 'running') return;
  useReview.setState({ grading: { kind: 'running' } });
  await judgeCode(attemptId);
  const reply = await call('attempt:grade', { attemptId });
  if (useReview.getState().attemptId !== attemptId) return;
  if (reply.ok) await readReview(attemptId);
  const next: Grading = reply.ok ? { kind: 'idle' } : { kind: 'failed', error: reply.error };
  if (useReview.getState().attemptId === attemptId) useReview.setState({ grading: next });
}

async function readReview(attemptId: string): Promise<void> {
  const reply = await call('review:open', { attemptId });
  if (useReview.getState().attemptId !== attemptId) return;
  useReview.setState({
    status: reply.ok
      ? { kind: 'open', review: reply.value }
      : { kind: 'failed', error: reply.error },
  });
}
