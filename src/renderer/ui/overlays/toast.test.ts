import { expect, test, vi } from 'vitest';
import { onFirstToast, receiveToasts, showToast } from './toast.js';

test('a toast that comes before the part that draws it waits and is not lost', () => {
  const wake = vi.fn();
  onFirstToast(wake);
  showToast({ title: 'Exported' });
  expect(wake).toHaveBeenCalled();
  const draw = vi.fn();
  const stop = receiveToasts(draw);
  expect(draw).toHaveBeenCalledWith({ title: 'Exported' });
  stop();
  receiveToasts(draw);
  expect(draw).toHaveBeenCalledTimes(1);
});
