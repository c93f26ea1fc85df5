import { describe, expect, it } from 'vitest';
import type { AttemptEvent } from '../attempt/attempt-event.js';
import { foldAttempt, startAttempt, step, type AttemptState } from '../attempt/attempt-state.js';
import { longAttempt } from '../attempt/long-attempt.fixture.js';
import { randomFrom } from '../metrics/random.js';
import { eventsAFrame, replayOf, stateAt, type Replay } from './keyframes.js';

function replayed(events: readonly AttemptEvent[]): Replay {
  const replay = replayOf(events);
  if (replay === null) throw new Error('the journal has no beginning');
  return replay;
}

/** Event by event, as the room does it. */
function plainFold(events: readonly AttemptEvent[], sec: number): AttemptState {
  const [first, ...rest] = events;
  if (first?.kind !== 'started') throw new Error('the journal has no beginning');
  const late = rest.findIndex(({ atSec }) => atSec > sec);
  return (late === -1 ? rest : rest.slice(0, late)).reduce(step, startAttempt(first));
}

/** Some of the long journal, with what other journals hold: pauses, and a clock that ran backwards. */
function roughJournal(seed: number): readonly AttemptEvent[] {
  const random = randomFrom(seed);
  return longAttempt(seed)
    .filter((event) => event.kind === 'started' || random() < 0.2)
    .flatMap((event): readonly AttemptEvent[] => {
      const { atSec } = event;
      if (event.kind === 'started' || random() < 0.9) return [event];
      if (random() < 0.3) return [{ kind: 'ticked', atSec: Math.max(0, atSec - 40) }, event];
      return [{ kind: 'paused', atSec }, { kind: 'resumed', atSec }, event];
    });
}

describe('stateAt', () => {
  it.each([1, 2, 3, 4, 5])('is the plain fold at random seconds, journal %i', (seed) => {
    const random = randomFrom(seed);
    const events = roughJournal(seed);
    const replay = replayed(events);
    for (let tries = 0; tries < 24; tries += 1) {
      const sec = random() * 2800 - 20;
      expect(stateAt(replay, sec)).toEqual(plainFold(events, sec));
    }
  });

  it('is the plain fold at each event around the keyframes, where one too few or too many would show', () => {
    const events = longAttempt(7).slice(0, 3 * eventsAFrame + 2);
    const replay = replayed(events);
    for (const { atSec } of events) {
      expect(stateAt(replay, atSec)).toEqual(foldAttempt(events, atSec));
    }
  });

  it('leaves its keyframes as they are, so that going back shows what was there', () => {
    const events = longAttempt(3);
    const replay = replayed(events);
    const early = stateAt(replay, 900);
    stateAt(replay, 2700);
    expect(stateAt(replay, 900)).toEqual(early);
    expect(early.board.size).toBeLessThan(stateAt(replay, 2700).board.size);
  });

  it('ends where the attempt ended, also where it was cut off before it was submitted', () => {
    const cut = longAttempt(2).slice(0, 1000);
    expect(replayed(cut).end).toEqual(foldAttempt(cut));
    expect(stateAt(replayed(cut), 1e9)).toEqual(foldAttempt(cut));
  });

  it('refuses a journal without a beginning', () => {
    expect(replayOf([])).toBeNull();
    expect(replayOf([{ kind: 'ticked', atSec: 1 }])).toBeNull();
  });
});
