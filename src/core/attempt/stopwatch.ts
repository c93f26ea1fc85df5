/**
 * Running time as a sum of monotonic spans. `nowMs` is always a monotonic reading (performance.now),
 * so a changed wall clock, a pause or a closed app adds nothing.
 */
export type Stopwatch = { readonly accruedSec: number; readonly sinceMs: number | null };

/** A stopped clock that has already run for `accruedSec` seconds. */
export const stoppedAt = (accruedSec: number): Stopwatch => ({ accruedSec, sinceMs: null });

/** Seconds run so far. */
export function elapsedSec(clock: Stopwatch, nowMs: number): number {
  if (clock.sinceMs === null) return clock.accruedSec;
  return clock.accruedSec + Math.max(0, nowMs - clock.sinceMs) / 1000;
}

/** Starts the clock; a running one is left alone. */
export function run(clock: Stopwatch, nowMs: number): Stopwatch {
  return clock.sinceMs === null ? { ...clock, sinceMs: nowMs } : clock;
}

/** Stops the clock and keeps what it has run. */
export function stop(clock: Stopwatch, nowMs: number): Stopwatch {
  return stoppedAt(elapsedSec(clock, nowMs));
}
