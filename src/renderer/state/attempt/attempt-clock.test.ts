// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startAttempt } from '../../../core/attempt/attempt-state.js';
import { ok } from '../../../core/result.js';
import type { Bridge } from '../../../ipc/contract.js';
import type { OpenAttempt } from '../../../ipc/views.js';
import { startClock, stopClock } from './attempt-clock.js';
import { leaveSession, openSession } from './attempt-session.js';
import { theAttempt } from './attempt-store.js';
import { followInput } from './quiet.js';

const started = {
  ...({ kind: 'started', atSec: 0, startedAtMs: 0, promptId: 'p', promptHash: 'h' } as const),
  ...({ mode: 'mock', level: 'mid', timeFactor: 1, phaseId: 'design', starter: '' } as const),
};
const prompt = { id: 'p', kind: 'system-design', phases: [], curveball: null, hasHints: false };
const seenSec = (): number => Math.floor(theAttempt().live.seenSec);
const press = (): boolean => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  const call = (): Promise<unknown> => Promise.resolve(ok({ nextSeq: 0, savedAtMs: 1 }));
  Object.assign(window, { hotseat: { call, on: () => () => undefined } as unknown as Bridge });
  followInput();
  const opened = { attemptId: 'at', prompt, state: startAttempt(started), nextSeq: 0 };
  openSession(opened as unknown as OpenAttempt);
  startClock();
});
afterEach(() => {
  stopClock(null);
  leaveSession();
  vi.useRealTimers();
});

// Bug: of the letters that one types, those that came just after a second's frame waited for the next.
it('draws a second after the letter that somebody is about to type, and not before it', async () => {
  await vi.advanceTimersByTimeAsync(950);
  press();
  await vi.advanceTimersByTimeAsync(100);
  expect(seenSec()).toBe(0);
  press();
  expect(seenSec()).toBe(0);
  await vi.advanceTimersByTimeAsync(20);
  expect(seenSec()).toBe(1);
  await vi.advanceTimersByTimeAsync(940);
  expect(seenSec()).toBe(2);
});

it('draws a second 150 ms late at most where no letter follows', async () => {
  await vi.advanceTimersByTimeAsync(950);
  press();
  await vi.advanceTimersByTimeAsync(210);
  expect(seenSec()).toBe(1);
});

it('looks no more once the clock is stopped, also while it waits for a letter', async () => {
  await vi.advanceTimersByTimeAsync(950);
  press();
  await vi.advanceTimersByTimeAsync(100);
  stopClock('person');
  press();
  await vi.advanceTimersByTimeAsync(3000);
  expect(seenSec()).toBe(1);
});
