// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { defaultSettings } from '../../../core/settings/default-settings.js';
import { useLibrary } from '../library/library-store.js';
import { useNavigation } from '../navigation.js';
import { takeHandedOver } from './attempt-handover.js';
import { useSettings } from '../settings/settings.js';
import { startAttempt, useStarting } from './start-attempt.js';

const call = vi.fn();
const count = { mid: 9, senior: 9, staff: 9 };
const rag = {
  id: 'rag',
  kind: 'system-design',
  shorter: [{ minutes: 20, criteria: count }],
} as const;

beforeEach(() => {
  call.mockReset().mockResolvedValue({ ok: true, value: { attemptId: 'a1' } });
  vi.stubGlobal('hotseat', { call, on: () => () => undefined });
  useSettings.setState({ ...defaultSettings, level: 'staff', timeFactor: 1.5 });
  useLibrary.setState({ lockedFolder: null });
  useNavigation.setState({ screen: { kind: 'library' } });
  useStarting.setState({ underWay: null });
});

test('two quick presses make one attempt', async () => {
  await Promise.all([startAttempt(rag, 'mock'), startAttempt(rag, 'mock')]);
  expect(call).toHaveBeenCalledTimes(1);
});

// Bug: the dialog of a round stood a moment longer than the start took, and a second press began a second round.
test('a press while the room is on its way makes no second attempt', async () => {
  await startAttempt(rag, 'mock');
  await startAttempt(rag, 'mock');
  expect(call).toHaveBeenCalledTimes(1);
});

test('a mock takes the level aimed at and the time that was chosen last', async () => {
  await startAttempt(rag, 'mock');
  expect(call).toHaveBeenCalledWith('attempt:start', {
    promptId: 'rag',
    mode: 'mock',
    level: 'staff',
    timeFactor: 1.5,
    minutes: null,
  });
  expect(useNavigation.getState().screen).toEqual({ kind: 'interview', attemptId: 'a1' });
  expect(takeHandedOver('a1')).not.toBeNull();
});

test('practice has no limit, whatever time a mock would have', async () => {
  await startAttempt(rag, 'practice');
  expect(call).toHaveBeenCalledWith('attempt:start', expect.objectContaining({ timeFactor: null }));
});

test('a mock is as short as was chosen for prompts of its kind, and practice never is', async () => {
  useSettings.setState({ shortMinutes: { design: 20, other: 5 } });
  for (const [prompt, mode] of [
    [rag, 'mock'],
    [{ ...rag, shorter: [] }, 'mock'],
    [{ ...rag, kind: 'coding' }, 'mock'],
    [rag, 'practice'],
  ] as const) {
    useNavigation.setState({ screen: { kind: 'library' } });
    await startAttempt(prompt, mode);
  }
  const minutes = call.mock.calls.map(([, input]: { minutes: number | null }[]) => input?.minutes);
  expect(minutes).toEqual([20, null, null, null]);
});

test('nothing is started in a folder that cannot be written, and the reason is told', async () => {
  useLibrary.setState({ lockedFolder: '/data' });
  const reply = await startAttempt(rag, 'mock');
  expect(reply).toEqual({ ok: false, error: { kind: 'not-writable', path: '/data' } });
  expect(call).not.toHaveBeenCalled();
});

test('after a refusal the next start is tried anew', async () => {
  call.mockResolvedValueOnce({ ok: false, error: { kind: 'disk-full', path: '/data' } });
  expect((await startAttempt(rag, 'mock')).ok).toBe(false);
  expect(useNavigation.getState().screen.kind).toBe('library');
  expect((await startAttempt(rag, 'mock')).ok).toBe(true);
});
