// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as commands from '../../../state/attempt/attempt-commands.js';
import { useAttemptStore, type AttemptInRoom } from '../../../state/attempt/attempt-store.js';
import { Breath } from './breath.js';

let root: Root;
const dialog = document.createElement('div');
dialog.setAttribute('role', 'alertdialog');

const press = (key: string): boolean =>
  window.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const call = async (): Promise<unknown> => ({ ok: true, value: false });
  Object.assign(window, { hotseat: { call, on: () => () => undefined } });
  const phases = [{ id: 'one', title: 'One', minutes: 3 }];
  const open = { prompt: { phases }, live: { state: { phaseId: 'one' } } };
  useAttemptStore.setState({ open: open as unknown as AttemptInRoom });
  vi.spyOn(commands, 'resume').mockImplementation(() => undefined);
  root = createRoot(document.createElement('div'));
  act(() => root.render(<Breath onGoOn={() => undefined} />));
});
afterEach(() => {
  dialog.remove();
  act(() => root.unmount());
  useAttemptStore.setState({ open: null });
  vi.restoreAllMocks();
  vi.useRealTimers();
});

// Bug: who wanted to leave between two questions had Enter taken from the dialog, and the clock started behind it.
test('a dialog over the card has its keys, and the card waits for it', async () => {
  document.body.append(dialog);
  expect(press('Enter')).toBe(true);
  await act(() => vi.advanceTimersByTimeAsync(10_000));
  expect(commands.resume).not.toHaveBeenCalled();
  dialog.remove();
  expect(press('x')).toBe(false);
  expect(commands.resume).toHaveBeenCalledTimes(1);
});
