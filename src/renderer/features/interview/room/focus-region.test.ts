// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { focusRegion } from './focus-region.js';

// Bug: after Ctrl J from a full board the first letter of a question was lost: the focus came a frame later.
test('the focus is in a region that is on the screen before the next frame', async () => {
  const frames = vi.fn(() => 1);
  vi.stubGlobal('requestAnimationFrame', frames);
  document.body.innerHTML =
    '<div data-region="whiteboard"><button>Board</button></div>' +
    '<div data-region="ask"><textarea data-pane-focus></textarea></div>';
  for (const one of document.querySelectorAll('*'))
    Object.assign(one, { checkVisibility: () => true });
  document.querySelector('button')?.focus();
  focusRegion('ask');
  await Promise.resolve();
  expect(document.activeElement?.tagName).toBe('TEXTAREA');
  // A dialog that closes gives the focus back after that.
  expect(frames).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});
