import type { OpenAttempt } from '../../../ipc/views.js';

let handed: OpenAttempt | null = null;

/** Keeps the reply of `attempt:start` or `attempt:continue` for the room, which saves it a round trip. */
export function handOver(attempt: OpenAttempt): void {
  handed = attempt;
}

/** The attempt that was handed over, once; null where the room must ask for it with `attempt:continue`. */
export function takeHandedOver(attemptId: string): OpenAttempt | null {
  const attempt = handed?.attemptId === attemptId ? handed : null;
  handed = null;
  return attempt;
}
