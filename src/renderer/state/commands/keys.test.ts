// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { provideCommands } from './commands.js';
import { isDialogOpen, listenToKeys } from './keys.js';
import { openOverlay, useOverlay } from '../overlay.js';
import { receiveToasts } from '../../ui/overlays/toast.js';
import { useSettings } from '../settings/settings.js';

const start = vi.fn();
const help = vi.fn();
const palette = vi.fn();

listenToKeys();
provideCommands('test', [
  { id: 'start', title: 'Start', section: '', keys: ['Enter'], run: start },
  { id: 'help', title: 'Help', section: '', keys: ['?'], isForTyping: true, run: help },
  {
    id: 'palette',
    title: 'Palette',
    section: '',
    keys: ['Mod+K'],
    isForTyping: true,
    run: palette,
  },
]);

function press(selector: string, init: KeyboardEventInit): void {
  const target = document.querySelector(selector);
  target?.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }));
}

beforeEach(() => {
  vi.clearAllMocks();
  useSettings.setState({ hasSingleKeys: true });
  document.body.innerHTML =
    '<main></main><button></button><input><audio></audio><div role="dialog"><p></p></div><textarea></textarea>';
});

test('Enter on a button presses the button and does not start an interview', () => {
  press('button', { key: 'Enter' });
  expect(start).not.toHaveBeenCalled();
  press('main', { key: 'Enter' });
  expect(start).toHaveBeenCalledTimes(1);
});

test('Enter held down starts one interview, not many', () => {
  press('main', { key: 'Enter', repeat: true });
  expect(start).not.toHaveBeenCalled();
});

test('a question mark that is typed into an answer opens nothing', () => {
  press('textarea', { key: '?', shiftKey: true });
  expect(help).not.toHaveBeenCalled();
  press('main', { key: '?', shiftKey: true });
  expect(help).toHaveBeenCalledTimes(1);
});

test('a chord works while typing, also where a pane would stop it from bubbling', () => {
  document
    .querySelector('textarea')
    ?.addEventListener('keydown', (event) => event.stopPropagation());
  press('textarea', { key: 'k', ctrlKey: true });
  expect(palette).toHaveBeenCalledTimes(1);
});

test('no key reaches the screen behind a dialog, and it is said that commands wait', () => {
  const toasts: string[] = [];
  const stop = receiveToasts(({ title }) => toasts.push(title), vi.fn());
  press('p', { key: 'Enter' });
  expect(toasts).toEqual([]);
  press('p', { key: 'k', ctrlKey: true });
  expect(start).not.toHaveBeenCalled();
  expect(palette).not.toHaveBeenCalled();
  // Bug: Ctrl K did nothing over a dialog, and said nothing.
  expect(toasts).toEqual([expect.stringMatching(/Close it first/)]);
  stop();
});

test('keys of one character can be switched off', () => {
  useSettings.setState({ hasSingleKeys: false });
  press('main', { key: '?', shiftKey: true });
  expect(help).not.toHaveBeenCalled();
});

// Bug: with the focus in a sound player, Escape, J and K of the report were dead.
test('a player keeps the keys that work it, and no others', () => {
  const player = document.querySelector('audio');
  player?.addEventListener('keydown', (event) => event.stopPropagation());
  press('audio', { key: '?', shiftKey: true });
  expect(help).toHaveBeenCalledTimes(1);
  press('audio', { key: 'Enter' });
  expect(start).not.toHaveBeenCalled();
});

// Bug: after Ctrl K the first letters ran the screen's commands, since the palette's code was still on its way.
test('what is typed before a dialog stands there is kept for it, and runs nothing', () => {
  openOverlay('palette');
  for (const key of ['?', 'h', 'Enter']) press('main', { key });
  expect(help).not.toHaveBeenCalled();
  expect(start).not.toHaveBeenCalled();
  expect(useOverlay.getState().early).toBe('?h');
  press('main', { key: 'Escape' });
  expect(useOverlay.getState().open).toBeNull();
  press('main', { key: 'Enter' });
  expect(start).toHaveBeenCalledTimes(1);
});

// Bug: as long as a toast was in sight the menu was empty, as if a dialog had been open.
test('a toast is no dialog', () => {
  document.body.innerHTML = '<div role="dialog" aria-modal="false"></div>';
  expect(isDialogOpen()).toBe(false);
  document.body.innerHTML = '<div role="alertdialog"></div>';
  expect(isDialogOpen()).toBe(true);
});
