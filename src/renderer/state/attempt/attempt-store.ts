import { create } from 'zustand';
import type { LiveAttempt } from '../../../core/attempt/live-attempt.js';
import type { AppError } from '../../../ipc/errors.js';
import type { PromptView } from '../../../ipc/views.js';
import type { Save } from './recorder.js';

/** What the person waits for, or must decide, beyond the work itself. */
export type Business =
  | { readonly kind: 'none' }
  | { readonly kind: 'submitting' }
  | { readonly kind: 'submit-failed'; readonly problem: AppError }
  /** Leaving or closing the window, while the last changes are not on disk. */
  | { readonly kind: 'unsaved-exit'; readonly exit: 'leave' | 'close' };

/** The attempt in the room. It stays here after the room is left, until the next one opens. */
export type OpenRoom = {
  readonly attemptId: string;
  readonly prompt: PromptView;
  readonly room: LiveAttempt;
  readonly save: Save;
  /** A question waits for its answer. */
  readonly isAsking: boolean;
  readonly askProblem: AppError | null;
  readonly business: Business;
};

export const useAttemptStore = create<{ readonly open: OpenRoom | null }>(() => ({ open: null }));

/** The open room outside of React. Calling it without one is a bug. */
export function theRoom(): OpenRoom {
  const { open } = useAttemptStore.getState();
  if (open === null) throw new Error('no attempt is open');
  return open;
}

/** A part of the open room; components below the room's gate may rely on one being there. */
export function useRoom<T>(select: (open: OpenRoom) => T): T {
  return useAttemptStore(({ open }) => {
    if (open === null) throw new Error('no attempt is open');
    return select(open);
  });
}

/** Replaces parts of the open room. */
export function changeRoom(change: Partial<OpenRoom>): void {
  useAttemptStore.setState({ open: { ...theRoom(), ...change } });
}
