import { create } from 'zustand';
import type { LiveAttempt } from '../../../core/attempt/live-attempt.js';
import type { AppError } from '../../../ipc/errors.js';
import type { PromptView } from '../../../ipc/views.js';
import type { Save } from './recorder.js';

/** What the person waits for, or must decide, beyond the work itself. */
type Business =
  | { readonly kind: 'none' }
  | { readonly kind: 'submitting' }
  | { readonly kind: 'submit-failed'; readonly problem: AppError }
  /** Leaving or closing the window, while the last changes are not on disk. */
  | { readonly kind: 'unsaved-exit'; readonly exit: 'leave' | 'close' };

/** The attempt in the room. It stays here after the room is left, until the next one opens. */
export type AttemptInRoom = {
  readonly attemptId: string;
  readonly prompt: PromptView;
  readonly live: LiveAttempt;
  readonly save: Save;
  /** It was begun in an earlier sitting, so there is something on disk before the first save of this one. */
  readonly isContinued: boolean;
  /** A question waits for its answer. */
  readonly isAsking: boolean;
  readonly askProblem: AppError | null;
  /** What a model has said so far of its answer; empty before its first sentence. */
  readonly saidSoFar: string;
  /** Changes that main could not read: how many, and where the last is kept; null where there are none. */
  readonly setAside: { readonly count: number; readonly path: string | null } | null;
  readonly business: Business;
};

export const useAttemptStore = create<{ readonly open: AttemptInRoom | null }>(() => ({
  open: null,
}));

/** The attempt in the room outside of React. Calling it without one is a bug. */
export function theAttempt(): AttemptInRoom {
  const { open } = useAttemptStore.getState();
  if (open === null) throw new Error('no attempt is open');
  return open;
}

/** A part of the attempt in the room; components below the room's gate may rely on one being there. */
export function useAttempt<T>(select: (open: AttemptInRoom) => T): T {
  return useAttemptStore(({ open }) => {
    if (open === null) throw new Error('no attempt is open');
    return select(open);
  });
}

/** Replaces parts of the attempt in the room. */
export function changeAttempt(change: Partial<AttemptInRoom>): void {
  useAttemptStore.setState({ open: { ...theAttempt(), ...change } });
}
