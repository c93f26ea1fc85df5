import { create } from 'zustand';
import type { AppError } from '../../ipc/errors.js';
import type { AppStatus, AttemptSummary, Library } from '../../ipc/views.js';
import { call, on } from '../bridge.js';

export type Loadable<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly value: T }
  | { readonly kind: 'failed'; readonly error: AppError };

type LibraryState = {
  readonly library: Loadable<Library>;
  readonly attempts: Loadable<readonly AttemptSummary[]>;
  /** Null until main has told it. */
  readonly status: AppStatus | null;
  /** The folder of data where main may not write to it; null where it may, or where that is not known. */
  readonly lockedFolder: string | null;
};

const loading = { kind: 'loading' } as const;

/** What lies on disk, as the library, the history and the settings show it. */
export const useLibrary = create<LibraryState>(() => ({
  library: loading,
  attempts: loading,
  status: null,
  lockedFolder: null,
}));

export async function loadPrompts(): Promise<void> {
  const reply = await call('library:list');
  useLibrary.setState({
    library: reply.ok
      ? { kind: 'ready', value: reply.value }
      : { kind: 'failed', error: reply.error },
  });
}

export async function loadAttempts(): Promise<void> {
  const reply = await call('attempt:list');
  useLibrary.setState({
    attempts: reply.ok
      ? { kind: 'ready', value: reply.value }
      : { kind: 'failed', error: reply.error },
  });
}

async function loadStatus(): Promise<void> {
  const reply = await call('app:status');
  if (reply.ok) {
    const { isDataWritable, dataDir } = reply.value;
    useLibrary.setState({ status: reply.value, lockedFolder: isDataWritable ? null : dataDir });
  } else if (reply.error.kind === 'not-writable') {
    useLibrary.setState({ lockedFolder: reply.error.path });
  }
}

/** Reads all three side by side, and attempts anew whenever they change. */
export function loadLibrary(): void {
  void loadPrompts();
  void loadAttempts();
  void loadStatus();
  on('attempts:changed', () => void loadAttempts());
}

const noAttempts: readonly AttemptSummary[] = [];

/** The attempts, newest first as main lists them; none while they load. A selector of `useLibrary`. */
export const knownAttempts = ({ attempts }: LibraryState): readonly AttemptSummary[] =>
  attempts.kind === 'ready' ? attempts.value : noAttempts;
