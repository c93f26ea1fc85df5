// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as commands from '../../../state/attempt/attempt-commands.js';
import { useAttemptStore, type AttemptInRoom } from '../../../state/attempt/attempt-store.js';
import { AskField } from './ask-field.js';

let root: Root;
const host = document.createElement('div');
const field = (): HTMLTextAreaElement | null => host.querySelector('textarea');

const show = (isAsking: boolean, isPaused: boolean): void => {
  const open = { isAsking, askProblem: null, live: { state: { isPaused } } };
  act(() => useAttemptStore.setState({ open: open as unknown as AttemptInRoom }));
};

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  document.body.append(host);
  vi.spyOn(commands, 'ask').mockResolvedValue();
  show(true, false);
  root = createRoot(host);
  act(() => root.render(<AskField />));
  const area = field();
  if (area === null) throw new Error('no field');
  area.value = 'And how fast?';
  const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
  act(() => void area.dispatchEvent(enter));
});
afterEach(() => {
  act(() => root.unmount());
  host.remove();
  vi.restoreAllMocks();
  useAttemptStore.setState({ open: null });
});

test('what was sent while an answer was under way is asked after it', () => {
  expect(commands.ask).not.toHaveBeenCalled();
  show(false, false);
  expect(commands.ask).toHaveBeenCalledWith('And how fast?');
  expect(field()?.value).toBe('');
});

// Bug: it was asked while the clock stood, and in a round of the next question.
test('it stays in the field where the clock stands by then', () => {
  show(false, true);
  expect(commands.ask).not.toHaveBeenCalled();
  expect(field()?.value).toBe('And how fast?');
});
