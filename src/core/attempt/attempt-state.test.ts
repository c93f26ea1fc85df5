import { describe, expect, it } from 'vitest';
import { foldAttempt } from './attempt-state.js';
import type { AttemptEvent } from './attempt-event.js';

const started: AttemptEvent = {
  kind: 'started',
  atSec: 0,
  startedAtMs: 1_764_000_000_000,
  promptId: 'rag',
  promptHash: 'h',
  mode: 'mock',
  level: 'senior',
  timeFactor: 1,
  phaseId: 'clarify',
  starter: 'def f(): ...',
};
const typed = (atSec: number, at: number, insert: string): AttemptEvent => ({
  kind: 'text-changed',
  atSec,
  phaseId: 'clarify',
  splice: { at, remove: 0, insert },
});

describe('foldAttempt', () => {
  it('charges each second to the phase that it passed in', () => {
    const state = foldAttempt([
      started,
      { kind: 'ticked', atSec: 60 },
      { kind: 'phase-entered', atSec: 61, phaseId: 'design' },
      { kind: 'ticked', atSec: 100 },
      { kind: 'phase-entered', atSec: 100, phaseId: 'clarify' },
      { kind: 'ticked', atSec: 105 },
    ]);
    expect(state?.phaseSec).toEqual({ clarify: 66, design: 39 });
    expect(state?.elapsedSec).toBe(105);
  });

  // The bug: a journal from elsewhere threw out of the fold, so that no attempt of its folder was checked.
  it.each(['constructor', '__proto__', 'toString'])('takes a phase called %s', (phaseId) => {
    const splice = { at: 0, remove: 0, insert: 'one' };
    const state = foldAttempt([
      { ...started, phaseId },
      { kind: 'ticked', atSec: 7 },
      { kind: 'text-changed', atSec: 9, phaseId, splice },
    ]);
    expect(Object.entries(state?.texts ?? {})).toMatchObject([[phaseId, { text: 'one' }]]);
    expect(Object.entries(state?.phaseSec ?? {})).toEqual([[phaseId, 9]]);
  });

  it('stops at any second, as replay needs', () => {
    const events = [started, typed(3, 0, 'one'), typed(9, 3, ' two')];
    expect(foldAttempt(events, 5)?.texts['clarify']?.text).toBe('one');
    expect(foldAttempt(events)?.texts['clarify']?.text).toBe('one two');
  });

  it('changes nothing after the submission, or a late save would rewrite a graded answer', () => {
    const events: AttemptEvent[] = [
      started,
      typed(3, 0, 'one'),
      { kind: 'submitted', atSec: 4 },
      typed(5, 0, 'x'),
    ];
    expect(foldAttempt(events)?.texts['clarify']?.text).toBe('one');
  });

  it('keeps the last version of a board element and the second of its change', () => {
    const box = { id: 'b', type: 'rectangle', version: 1, isDeleted: false };
    const state = foldAttempt([
      started,
      { kind: 'board-changed', atSec: 2, elements: [box] },
      { kind: 'board-changed', atSec: 8, elements: [{ ...box, version: 2, isDeleted: true }] },
    ]);
    expect(state?.board.get('b')).toMatchObject({ version: 2, isDeleted: true });
    expect(state?.boardSec.get('b')).toBe(8);
  });

  it('refuses a journal without its beginning instead of inventing one', () => {
    expect(foldAttempt([typed(1, 0, 'x')])).toBeNull();
    expect(foldAttempt([])).toBeNull();
  });

  it('starts the code pane with the starter', () => {
    expect(foldAttempt([started])?.code.text).toBe('def f(): ...');
  });
});
