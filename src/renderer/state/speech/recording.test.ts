// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startAttempt } from '../../../core/attempt/attempt-state.js';
import { ok } from '../../../core/result.js';
import type { OpenAttempt } from '../../../ipc/views.js';
import { followLifecycle } from '../attempt/attempt-lifecycle.js';
import { leaveSession, openSession } from '../attempt/attempt-session.js';
import { endTake, startTake, useRecording } from './recording.js';

let calls: string[];
let closing: () => void;
let openMicrophone: () => void;
const track = { stop: vi.fn() };

class FakeRecorder extends EventTarget {
  state = 'recording';
  start(): void {
    this.state = 'recording';
  }
  /** What was heard since the last part comes before the end, as the browser has it. */
  stop(): void {
    this.state = 'inactive';
    setTimeout(() => {
      const data = new Blob(['last words']);
      this.dispatchEvent(Object.assign(new Event('dataavailable'), { data }));
      this.dispatchEvent(new Event('stop'));
    }, 5);
  }
}

beforeEach(() => {
  calls = [];
  const call = async (name: string): Promise<unknown> => {
    calls.push(name);
    if (name === 'take:begin') return ok({ file: 'clarify-1.webm' });
    if (name === 'take:append') return ok({ bytes: 10 });
    if (name === 'take:list') return ok([]);
    if (name === 'attempt:append') return ok({ nextSeq: 0, savedAtMs: 1 });
    return ok(undefined);
  };
  const on = (name: string, listener: () => void) => {
    if (name === 'window:closing') closing = listener;
    return () => undefined;
  };
  Object.assign(window, { hotseat: { call, on } });
  vi.stubGlobal('MediaRecorder', FakeRecorder);
  const microphone = new Promise((resolve) => {
    openMicrophone = () => resolve({ getTracks: () => [track] });
  });
  vi.stubGlobal('navigator', { mediaDevices: { getUserMedia: () => microphone } });
  track.stop.mockClear();
  const started = {
    ...({ kind: 'started', atSec: 0, startedAtMs: 0, promptId: 'p', promptHash: 'h' } as const),
    ...({ mode: 'mock', level: 'mid', timeFactor: 1, phaseId: 'clarify', starter: '' } as const),
  };
  const prompt = { id: 'p', phases: [{ id: 'clarify', title: 'Clarify', minutes: 7 }] };
  const state = startAttempt(started);
  openSession({ attemptId: 'a', prompt, state, nextSeq: 0 } as unknown as OpenAttempt);
});
afterEach(async () => {
  await endTake();
  leaveSession();
  vi.unstubAllGlobals();
});

// Bug: ended while the system still asked for the microphone, a take began all the same.
test('a take that was called off before the microphone came does not begin', async () => {
  const started = startTake();
  await expect.poll(() => calls).toContain('take:begin');
  await endTake();
  openMicrophone();
  await started;
  expect(useRecording.getState().recording).toBe('none');
  expect(calls).toContain('take:end');
  expect(track.stop).toHaveBeenCalled();
});

// Bug: the window did not wait for the last second of a take.
test('what was said last is on the disk before the window goes', async () => {
  followLifecycle();
  openMicrophone();
  void startTake();
  await expect.poll(() => typeof useRecording.getState().recording).toBe('object');
  closing();
  await expect.poll(() => calls).toContain('window:close-ready');
  expect(calls.indexOf('take:append')).toBeGreaterThan(0);
  expect(calls.indexOf('take:append')).toBeLessThan(calls.indexOf('window:close-ready'));
});
