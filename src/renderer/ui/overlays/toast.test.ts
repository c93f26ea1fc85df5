import { expect, test, vi } from 'vitest';
import { onFirstToast, receiveToasts, showToast } from './toast.js';

test('a toast that comes before the part that shows it waits and is not lost', () => {
  const wake = vi.fn();
  onFirstToast(wake);
  showToast({ title: 'Exported' });
  expect(wake).toHaveBeenCalled();
  const show = vi.fn();
  const stop = receiveToasts(show);
  expect(show).toHaveBeenCalledWith({ title: 'Exported' });
  stop();
  receiveToasts(show);
  expect(show).toHaveBeenCalledTimes(1);
});
