import { expect, test, vi } from 'vitest';
import { clearToasts, onFirstToast, receiveToasts, showToast } from './toast.js';

test('a toast that comes before the part that shows it waits and is not lost', () => {
  const wake = vi.fn();
  onFirstToast(wake);
  showToast({ title: 'Exported' });
  expect(wake).toHaveBeenCalled();
  const show = vi.fn();
  const stop = receiveToasts(show, vi.fn());
  expect(show).toHaveBeenCalledWith({ title: 'Exported' });
  stop();
  receiveToasts(show, vi.fn());
  expect(show).toHaveBeenCalledTimes(1);
});

// Bug: “Restored” of the trash followed the person into the room.
test('the next screen has none of the toasts of the one before, waiting or shown', () => {
  showToast({ title: 'Shown' });
  const clear = vi.fn();
  receiveToasts(vi.fn(), clear)();
  showToast({ title: 'Waiting' });
  clearToasts();
  expect(clear).not.toHaveBeenCalled();
  const show = vi.fn();
  receiveToasts(show, clear);
  expect(show).not.toHaveBeenCalled();
  clearToasts();
  expect(clear).toHaveBeenCalledOnce();
});
