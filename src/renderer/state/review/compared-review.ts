import { create } from 'zustand';
import { call } from '../../bridge.js';
import type { ReviewStatus } from './review.js';

type OtherReview = { readonly attemptId: string | null; readonly status: ReviewStatus };

/** The attempt that the open report is laid beside. */
export const useOtherReview = create<OtherReview>(() => ({
  attemptId: null,
  status: { kind: 'loading' },
}));

export async function openOtherReview(attemptId: string): Promise<void> {
  useOtherReview.setState({ attemptId, status: { kind: 'loading' } });
  const reply = await call('review:open', { attemptId });
  if (useOtherReview.getState().attemptId !== attemptId) return;
  useOtherReview.setState({
    status: reply.ok
      ? { kind: 'open', review: reply.value }
      : { kind: 'failed', error: reply.error },
  });
}
