import type { AttemptEvent } from '../attempt/attempt-event.js';
import { foldOn, startAttempt, type AttemptState } from '../attempt/attempt-state.js';

/** A journal that can be looked at at any second. */
export type Replay = {
  readonly events: readonly AttemptEvent[];
  /** The latest second of each event and those before it: a time that runs backwards is reached with the one before. */
  readonly reachedSec: readonly number[];
  /** The state after event 0, after event `eventsAFrame`, and so on. */
  readonly frames: readonly AttemptState[];
  readonly end: AttemptState;
};

/** At most so many events are folded for a seek; the states kept share their texts and elements. */
export const eventsAFrame = 64;

/** Folds a journal once and keeps states on the way; null where it does not begin with `started`. */
export function replayOf(events: readonly AttemptEvent[]): Replay | null {
  const [first] = events;
  if (first?.kind !== 'started') return null;
  let state = startAttempt(first);
  const frames = [state];
  for (let from = 1; from < events.length; from += eventsAFrame) {
    const to = Math.min(from + eventsAFrame, events.length);
    state = foldOn(state, events, from, to);
    if (to - from === eventsAFrame) frames.push(state);
  }
  let latest = 0;
  const reachedSec = events.map(({ atSec }) => (latest = Math.max(latest, atSec)));
  return { events, reachedSec, frames, end: state };
}

/** The state at second `sec`: what the plain fold up to and with that second gives. */
export function stateAt({ events, reachedSec, frames }: Replay, sec: number): AttemptState {
  const count = Math.max(1, countUpTo(reachedSec, sec));
  const frame = Math.floor((count - 1) / eventsAFrame);
  const from = frames[frame];
  if (from === undefined) throw new Error('a keyframe is missing');
  return foldOn(from, events, frame * eventsAFrame + 1, count);
}

/** How many events have happened by second `sec`. */
export function countUpTo(reachedSec: readonly number[], sec: number): number {
  let [low, high] = [0, reachedSec.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reachedSec[middle] ?? 0) <= sec) low = middle + 1;
    else high = middle;
  }
  return low;
}
