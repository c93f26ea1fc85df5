import { create } from 'zustand';
import type { AppError } from '../../../ipc/errors.js';
import type { Review } from '../../../core/review/review.js';
import type { SettleOrder } from '../../../core/review/settling/new-settlement.js';
import type { Reply } from '../../../ipc/contract.js';
import { call } from '../../bridge.js';
import { readReview } from './read-ahead.js';

/** What the report screen holds. */
export type ReviewStatus =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: AppError }
  | { readonly kind: 'open'; readonly review: Review };

type ReviewState = {
  readonly attemptId: string | null;
  readonly status: ReviewStatus;
};

export const useReview = create<ReviewState>(() => ({
  attemptId: null,
  status: { kind: 'loading' },
}));

/** Opens an attempt's review. */
export async function openReview(attemptId: string): Promise<void> {
  useReview.setState({ attemptId, status: { kind: 'loading' } });
  show(attemptId, await readReview(attemptId));
}

/** Lets the review go with its screen: opened again, it would stand there for one frame, and take the place that is meant with it. */
export const closeReview = (): void =>
  useReview.setState({ attemptId: null, status: { kind: 'loading' } });

/** Reads the open review anew; what is on the screen stays until then. Another attempt's is left alone. */
export async function refreshReview(attemptId: string): Promise<void> {
  if (useReview.getState().attemptId !== attemptId) return;
  show(attemptId, await call('review:open', { attemptId }));
}

function show(attemptId: string, reply: Reply<'review:open'>): void {
  if (useReview.getState().attemptId !== attemptId) return;
  useReview.setState({
    status: reply.ok
      ? { kind: 'open', review: reply.value }
      : { kind: 'failed', error: reply.error },
  });
}

/** Keeps what the person says of a criterion; the open report counts it at once. */
export async function settleCriterion(
  attemptId: string,
  order: SettleOrder,
): Promise<Reply<'attempt:settle'>> {
  const reply = await call('attempt:settle', { attemptId, ...order });
  const { attemptId: openId, status } = useReview.getState();
  if (reply.ok && openId === attemptId && status.kind === 'open') {
    const review = { ...status.review, settlements: reply.value };
    useReview.setState({ status: { kind: 'open', review } });
  }
  return reply;
}
