import { describe, expect, it } from 'vitest';
import { startAttempt } from './attempt-state.js';
import type { Mode } from './attempt-event.js';
import * as rooms from './live-attempt.js';

const phases = [
  { id: 'clarify', title: 'Clarify', minutes: 2.5 },
  { id: 'design', title: 'Design', minutes: 4 },
];

const fresh = (mode: Mode): rooms.LiveAttempt =>
  rooms.beginLive(
    startAttempt({
      kind: 'started',
      atSec: 0,
      startedAtMs: 0,
      promptId: 'p',
      promptHash: 'h',
      mode,
      level: 'mid',
      timeFactor: 1,
      phaseId: 'clarify',
      starter: '',
    }),
  );

describe('room', () => {
  it('does not count time in which it is paused, and goes on where it stood', () => {
    let room = rooms.running(fresh('mock'), 1000);
    room = rooms.stopped(room, 11_000, 'person');
    expect(rooms.liveSec(room, 900_000)).toBe(10);
    room = rooms.running(room, 900_000);
    expect(rooms.liveSec(room, 905_500)).toBe(15.5);
  });

  it('splits time between phases although the open phase has no event yet', () => {
    let room = rooms.running(fresh('mock'), 0);
    room = rooms.recorded(room, [{ kind: 'phase-entered', atSec: 30, phaseId: 'design' }]);
    expect(rooms.phaseSpentSec(room.state, 'clarify', 42)).toBe(30);
    expect(rooms.phaseSpentSec(room.state, 'design', 42)).toBe(12);
  });

  it('warns once at each mark, also at one that falls between two whole seconds', () => {
    let room = rooms.running(fresh('mock'), 0);
    const heard: string[] = [];
    for (let nowMs = 0; nowMs <= 152_000; nowMs += 400) {
      const next = rooms.seen(room, phases, nowMs);
      if (next.warnings !== room.warnings) heard.push(...next.warnings.map(({ kind }) => kind));
      // The recorder ticks each second, which moves the state's own time under the look.
      room = rooms.recorded(next, [{ kind: 'ticked', atSec: next.seenSec }]);
    }
    expect(heard).toEqual(['phase-half', 'phase-last-minute', 'interview-last-five', 'phase-over']);
  });

  it('leaves practice alone', () => {
    const room = rooms.seen(rooms.running(fresh('practice'), 0), phases, 400_000);
    expect(room.warnings).toEqual([]);
  });
});
