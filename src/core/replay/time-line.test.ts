import { describe, expect, it } from 'vitest';
import type { AttemptEvent } from '../attempt/attempt-event.js';
import { replayOf, type Replay } from './keyframes.js';
import { actAt, lastTouched, pauses, phaseSpans, playedTo, silences } from './time-line.js';

function replayed(rest: readonly AttemptEvent[]): Replay {
  const replay = replayOf([
    {
      kind: 'started',
      atSec: 0,
      startedAtMs: 0,
      promptId: 'p',
      promptHash: 'h',
      mode: 'mock',
      level: 'senior',
      timeFactor: 1,
      phaseId: 'clarify',
      starter: '',
    },
    ...rest,
  ]);
  if (replay === null) throw new Error('the journal has no beginning');
  return replay;
}

const write = (atSec: number): AttemptEvent => ({
  kind: 'text-changed',
  atSec,
  phaseId: 'clarify',
  splice: { at: 0, remove: 0, insert: 'x' },
});
const draw = (atSec: number): AttemptEvent => ({ kind: 'board-changed', atSec, elements: [] });
const enter = (atSec: number, phaseId: string): AttemptEvent => ({
  kind: 'phase-entered',
  atSec,
  phaseId,
});
const answer = (atSec: number): AttemptEvent => ({
  kind: 'answer-given',
  atSec,
  text: 'Yes.',
  factId: null,
});
const tick = (atSec: number): AttemptEvent => ({ kind: 'ticked', atSec });

describe('phaseSpans', () => {
  it('keeps a phase that is gone back to apart, and ends with the attempt', () => {
    const replay = replayed([
      enter(10, 'design'),
      enter(30, 'clarify'),
      enter(40, 'design'),
      tick(55),
    ]);
    expect(phaseSpans(replay)).toEqual([
      { phaseId: 'clarify', fromSec: 0, toSec: 10 },
      { phaseId: 'design', fromSec: 10, toSec: 30 },
      { phaseId: 'clarify', fromSec: 30, toSec: 40 },
      { phaseId: 'design', fromSec: 40, toSec: 55 },
    ]);
  });

  it('has no stretch of a phase that was only passed through', () => {
    const replay = replayed([enter(10, 'design'), enter(10, 'deep-dive'), tick(20)]);
    expect(phaseSpans(replay).map(({ phaseId }) => phaseId)).toEqual(['clarify', 'deep-dive']);
  });
});

describe('silences', () => {
  it('are not broken by ticks, pauses of the clock, or the interviewer who talks', () => {
    const replay = replayed([
      write(5),
      { kind: 'paused', atSec: 20 },
      { kind: 'resumed', atSec: 20 },
      answer(40),
      tick(60),
      write(70),
      tick(75),
    ]);
    expect(silences(replay)).toEqual([{ fromSec: 5, toSec: 70 }]);
  });

  it('hold the one before the first act and the one after the last', () => {
    const replay = replayed([write(80), tick(150)]);
    expect(silences(replay)).toEqual([
      { fromSec: 0, toSec: 80 },
      { fromSec: 80, toSec: 150 },
    ]);
  });
});

describe('playedTo', () => {
  const replay = replayed([write(2), write(30), tick(40)]);

  it('jumps over a pause but for a second at either end, at any speed', () => {
    const skipped = pauses(replay);
    expect(playedTo(2, 0.5, 1, skipped, 40)).toBe(2.5);
    expect(playedTo(2, 0.1, 16, skipped, 40)).toBe(29);
    expect(playedTo(15, 0.1, 1, skipped, 40)).toBe(29);
    expect(playedTo(29, 0.1, 1, skipped, 40)).toBeCloseTo(29.1);
  });

  it('does not skip what an answer of the interviewer is read in', () => {
    const heard = replayed([write(2), answer(16), write(30)]);
    expect(playedTo(4, 0.5, 1, pauses(heard), 30)).toBe(15);
  });

  it('stops at the end', () => {
    expect(playedTo(39, 1, 16, [], 40)).toBe(40);
  });
});

describe('actAt', () => {
  const replay = replayed([write(2), draw(10), answer(11), tick(12), tick(20)]);

  it('is the last act, for as long as it is fresh', () => {
    expect(actAt(replay, 1)).toBeNull();
    expect(actAt(replay, 3)).toBe('writing');
    expect(actAt(replay, 10.5)).toBe('drawing');
    expect(actAt(replay, 12)).toBe('listening');
    expect(actAt(replay, 19)).toBeNull();
  });

  it('is found among some kinds however long ago, so that the board stays in sight while one writes', () => {
    expect(lastTouched(replay, 9, ['drawing', 'coding'])).toBeNull();
    expect(lastTouched(replay, 20, ['drawing', 'coding'])).toBe('drawing');
  });
});
