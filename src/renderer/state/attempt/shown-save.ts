import { changeAttempt, theAttempt } from './attempt-store.js';
import type { Save } from './recorder.js';

let later: { readonly attemptId: string; readonly save: Save } | null = null;

/**
 * Shows how saving goes. Where nothing but the time of the last save moves on, it does so with the clock: a frame of its own
 * would keep the next key waiting.
 */
export function showSave(save: Save): void {
  const { attemptId, save: shown, live } = theAttempt();
  const isRunning = live.clock.sinceMs !== null;
  const movesOnly = save.kind === 'saved' && shown.kind === 'saved' && shown.atMs !== null;
  later = isRunning && movesOnly ? { attemptId, save } : null;
  if (later === null) changeAttempt({ save });
}

/** What is to be shown with the clock's next second. */
export function saveOfNow(): { readonly save: Save } {
  const { attemptId, save } = theAttempt();
  const due = later?.attemptId === attemptId ? later.save : save;
  later = null;
  return { save: due };
}
