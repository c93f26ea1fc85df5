import { create } from 'zustand';
import type { AttemptOverview } from '../../../core/history/attempt-overview.js';
import { attemptsOf } from '../../../core/history/summary-columns.js';
import type { AppError } from '../../../ipc/errors.js';
import type { AttemptSummary } from '../../../core/history/attempt-summary.js';
import type { AppStatus, Library } from '../../../ipc/views.js';
import { call, on } from '../../bridge.js';

export type Loadable<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly value: T }
  | { readonly kind: 'failed'; readonly error: AppError };

type LibraryState = {
  readonly library: Loadable<Library>;
  /** The little that most screens show of the attempts. */
  readonly overview: Loadable<AttemptOverview>;
  /** All attempts, newest first; null while no screen asks for them. */
  readonly attempts: Loadable<readonly AttemptSummary[]> | null;
  /** Null until main has told it. */
  readonly status: AppStatus | null;
  /** The folder of data where main may not write to it; null where it may, or where that is not known. */
  readonly lockedFolder: string | null;
};

const loading = { kind: 'loading' } as const;

/** What lies on disk, as the library, the history and the settings show it. */
export const useLibrary = create<LibraryState>(() => ({
  library: loading,
  overview: loading,
  attempts: null,
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

/** Reads anew what the screens know of the attempts. */
export async function loadAttempts(): Promise<void> {
  await Promise.all([loadOverview(), ...(askers > 0 ? [loadAll()] : [])]);
}

let askers = 0;

/** All attempts are known and kept up to date, until what this returns is called. */
export function askForAllAttempts(): () => void {
  askers += 1;
  if (askers === 1 && useLibrary.getState().attempts?.kind !== 'ready') {
    useLibrary.setState({ attempts: loading });
    void loadAll();
  }
  return () => {
    askers -= 1;
    // Where one screen takes the place of another, the next one asks before this runs, and takes the list over.
    queueMicrotask(() => {
      if (askers === 0) useLibrary.setState({ attempts: null });
    });
  };
}

async function loadOverview(): Promise<void> {
  const reply = await call('attempt:overview');
  useLibrary.setState({
    overview: reply.ok
      ? { kind: 'ready', value: reply.value }
      : { kind: 'failed', error: reply.error },
  });
}

async function loadAll(): Promise<void> {
  const reply = await call('attempt:list');
  if (useLibrary.getState().attempts === null) return;
  if (!reply.ok) {
    useLibrary.setState({ attempts: { kind: 'failed', error: reply.error } });
    return;
  }
  const value = attemptsOf(reply.value);
  if (value === null) throw new Error('the columns of the attempts do not fit');
  useLibrary.setState({ attempts: { kind: 'ready', value } });
}

async function loadStatus(): Promise<void> {
  const reply = await call('app:status');
  if (reply.ok) {
    const { isDataWritable, dataDir, isListed } = reply.value;
    useLibrary.setState({ status: reply.value, lockedFolder: isDataWritable ? null : dataDir });
    if (!isListed) void loadStatus();
  } else if (reply.error.kind === 'not-writable') {
    useLibrary.setState({ lockedFolder: reply.error.path });
  }
}

/** Reads all three side by side, and attempts anew whenever they change. Resolves once prompts and attempts are there. */
export async function loadLibrary(): Promise<void> {
  on('attempts:changed', () => void loadAttempts());
  void loadStatus();
  await Promise.all([loadPrompts(), loadAttempts()]);
}

const none: readonly AttemptSummary[] = [];
const noIds: readonly string[] = [];

/** The attempts that the overview holds, newest first; none while it loads. A selector of `useLibrary`. */
export const knownAttempts = ({ overview }: LibraryState): readonly AttemptSummary[] =>
  overview.kind === 'ready' ? overview.value.shown : none;

/** All of them, while a screen asks for them and once they have come. A selector of `useLibrary`. */
export const allAttempts = ({ attempts }: LibraryState): readonly AttemptSummary[] =>
  attempts?.kind === 'ready' ? attempts.value : none;

/** Attempts that wait for a grade, the oldest first. A selector of `useLibrary`. */
export const ungradedIds = ({ overview }: LibraryState): readonly string[] =>
  overview.kind === 'ready' ? overview.value.ungradedIds : noIds;
