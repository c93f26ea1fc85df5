import { create } from 'zustand';
import { replayOf, type Replay } from '../../../core/replay/keyframes.js';
import type { AppError } from '../../../ipc/errors.js';
import { call } from '../../bridge.js';

type ReplayStatus =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: AppError }
  | { readonly kind: 'open'; readonly replay: Replay };

type ReplayState = { readonly attemptId: string | null; readonly status: ReplayStatus };

/** The journal of one attempt, ready to be looked at; it is over, so it is read once. */
export const useReplay = create<ReplayState>(() => ({
  attemptId: null,
  status: { kind: 'loading' },
}));

/** Reads an attempt's journal, where it is not the one that is here. */
export async function openJournal(attemptId: string): Promise<void> {
  const { attemptId: openId, status } = useReplay.getState();
  if (openId === attemptId && status.kind === 'open') return;
  useReplay.setState({ attemptId, status: { kind: 'loading' } });
  const reply = await call('review:journal', { attemptId });
  if (useReplay.getState().attemptId !== attemptId) return;
  if (!reply.ok) {
    useReplay.setState({ status: { kind: 'failed', error: reply.error } });
    return;
  }
  const replay = replayOf(reply.value);
  // Main reads no attempt whose journal has no beginning.
  if (replay === null) throw new Error('a journal without a beginning came through');
  useReplay.setState({ status: { kind: 'open', replay } });
}
