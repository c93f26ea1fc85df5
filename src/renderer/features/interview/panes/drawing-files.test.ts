// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as reading from '../../../panes/reading/read-drawing.js';
import { receiveToasts } from '../../../ui/overlays/toast.js';
import { exportDrawing } from './drawing-files.js';
import { drawingWords } from './drawing-words.js';

const call = vi.fn();
const toasts = vi.fn();
let stop = (): void => undefined;

beforeEach(() => {
  call.mockReset();
  toasts.mockReset();
  Object.assign(window, { hotseat: { call, on: () => () => undefined } });
  stop = receiveToasts(toasts, () => undefined);
});
afterEach(() => {
  stop();
  vi.restoreAllMocks();
});

// Bug: an empty file was written, and called an export.
test('a drawing that is too large for Mermaid is not exported as nothing', async () => {
  vi.spyOn(reading, 'readDrawing').mockResolvedValue(null);
  await exportDrawing('mmd', []);
  expect(call).not.toHaveBeenCalled();
  expect(toasts).toHaveBeenCalledWith(
    expect.objectContaining({ description: drawingWords.tooLargeAsText }),
  );
});

// Bug: nothing was said where the drawing could not be turned into what was asked for.
test('an export that breaks is told', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(reading, 'readDrawing').mockRejectedValue(new Error('a bug'));
  await exportDrawing('mmd', []);
  expect(toasts).toHaveBeenCalledWith(expect.objectContaining({ title: drawingWords.notExported }));
});
