// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { tableOf } from '../../../core/history/summary-columns.js';
import { askForAllAttempts, loadAttempts, loadLibrary, useLibrary } from './library-store.js';

const call = vi.fn();
const listings = (): number => call.mock.calls.filter(([route]) => route === 'attempt:list').length;

beforeEach(() => {
  // The list is refused: only who asks for it matters here.
  call
    .mockReset()
    .mockImplementation((route: string) =>
      route === 'attempt:list'
        ? Promise.resolve({ ok: false, error: { kind: 'internal' } })
        : Promise.resolve({ ok: true, value: {} }),
    );
  vi.stubGlobal('hotseat', { call, on: () => () => undefined });
});

test('all attempts are read anew as long as one screen asks for them, and no longer', async () => {
  const [release, releaseToo] = [askForAllAttempts(), askForAllAttempts()];
  expect(listings()).toBe(1);
  release();
  await loadAttempts();
  expect(listings()).toBe(2);
  releaseToo();
  await loadAttempts();
  expect(listings()).toBe(2);
});

test('the screen that takes the place of another takes the list over', async () => {
  call.mockResolvedValue({ ok: true, value: tableOf([]) });
  const release = askForAllAttempts();
  await vi.waitFor(() => expect(useLibrary.getState().attempts?.kind).toBe('ready'));
  release();
  const releaseToo = askForAllAttempts();
  await Promise.resolve();
  expect(useLibrary.getState().attempts?.kind).toBe('ready');
  expect(listings()).toBe(1);
  releaseToo();
  await Promise.resolve();
  expect(useLibrary.getState().attempts).toBeNull();
});

test('a list that comes after the last screen was left is not kept', async () => {
  askForAllAttempts()();
  await loadAttempts();
  expect(useLibrary.getState().attempts).toBeNull();
});

// Bug: of thousands of damaged attempts only those are told that the list had met when the window asked first.
test('the status is asked for anew until the attempts were listed', async () => {
  const asked = (): number => call.mock.calls.filter(([route]) => route === 'app:status').length;
  call.mockImplementation((route: string) => {
    const value = route === 'app:status' ? { isDataWritable: true, isListed: asked() > 2 } : {};
    return Promise.resolve({ ok: true, value });
  });
  await loadLibrary();
  await vi.waitFor(() => expect(useLibrary.getState().status?.isListed).toBe(true));
  expect(asked()).toBe(3);
});
