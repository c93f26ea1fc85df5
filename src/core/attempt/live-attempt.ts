import type { AttemptEvent } from './attempt-event.js';
import { ownValue } from './own-value.js';
import { step, type AttemptState } from './attempt-state.js';
import { elapsedSec, run, stop, stoppedAt, type Stopwatch } from './stopwatch.js';
import type { Phase } from '../prompt/prompt.js';
import { warningsBetween, type Moment, type Warning } from './time-limits.js';

/** Why the clock stands: the person paused, the computer slept, or a round draws breath between two questions. */
export type PauseReason = 'person' | 'sleep' | 'breath';

/** An attempt under way: its state, its clock, and the second at which the clock was last looked at. */
export type LiveAttempt = {
  readonly state: AttemptState;
  readonly clock: Stopwatch;
  readonly seenSec: number;
  readonly warnings: readonly Warning[];
  readonly pauseReason: PauseReason | null;
};

/** A room whose clock has not been started. */
export function beginLive(state: AttemptState): LiveAttempt {
  return {
    state,
    clock: stoppedAt(state.elapsedSec),
    seenSec: state.elapsedSec,
    warnings: [],
    pauseReason: null,
  };
}

/** Running time in seconds, to the millisecond, and never before the last event. */
export function liveSec(room: LiveAttempt, nowMs: number): number {
  const sec = Math.round(elapsedSec(room.clock, nowMs) * 1000) / 1000;
  return Math.max(sec, room.state.elapsedSec);
}

/** The room after events of its own. */
export function recorded(room: LiveAttempt, events: readonly AttemptEvent[]): LiveAttempt {
  return { ...room, state: events.reduce(step, room.state) };
}

/** The room with its clock running. */
export function running(room: LiveAttempt, nowMs: number): LiveAttempt {
  return { ...room, clock: run(room.clock, nowMs), pauseReason: null };
}

/** The room with its clock stopped. */
export function stopped(room: LiveAttempt, nowMs: number, reason: PauseReason | null): LiveAttempt {
  return { ...room, clock: stop(room.clock, nowMs), pauseReason: reason };
}

/** Seconds spent in a phase when the whole interview had run for `sec`, which may lie a little before the last event. */
export function phaseSpentSec(state: AttemptState, phaseId: string, sec: number): number {
  const open = phaseId === state.phaseId ? sec - state.elapsedSec : 0;
  return Math.max(0, (ownValue(state.phaseSec, phaseId) ?? 0) + open);
}

/** The room after a look at its clock. Only a mock warns; `warnings` are those passed last. */
export function seen(room: LiveAttempt, phases: readonly Phase[], nowMs: number): LiveAttempt {
  const sec = liveSec(room, nowMs);
  const { state } = room;
  const passed =
    state.mode === 'mock'
      ? warningsBetween(
          phases,
          state.timeFactor,
          momentAt(state, room.seenSec),
          momentAt(state, sec),
        )
      : [];
  return {
    ...room,
    seenSec: sec,
    warnings: passed.length === 0 ? room.warnings : passed,
  };
}

function momentAt(state: AttemptState, sec: number): Moment {
  const { phaseId } = state;
  const spent = phaseSpentSec(state, phaseId, state.elapsedSec) + (sec - state.elapsedSec);
  return { phaseId, phaseSec: Math.max(0, spent), elapsedSec: sec };
}
