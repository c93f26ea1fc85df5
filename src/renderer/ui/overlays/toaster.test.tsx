// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { showToast } from './toast.js';
import { Toaster } from './toaster.js';

// Bug: three times the same words lay over notes and scratchpad.
test('what is said again while it is shown stays one toast', () => {
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  act(() => root.render(<Toaster />));
  act(() => showToast({ title: 'Letters choose tools.' }));
  act(() => showToast({ title: 'Letters choose tools.' }));
  act(() => showToast({ title: 'Exported' }));
  const titles = [...document.querySelectorAll('h2')].map(({ textContent }) => textContent);
  expect(titles.filter((title) => title === 'Letters choose tools.')).toHaveLength(1);
  expect(titles).toContain('Exported');
  act(() => root.unmount());
});

// Bug: a toast lay over the scratchpad in which one wrote.
test('a toast goes as soon as one writes beneath it, and stays while one writes elsewhere', async () => {
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  const [under, beside] = [document.createElement('textarea'), document.createElement('textarea')];
  document.body.append(under, beside);
  const place = (left: number): DOMRect => new DOMRect(left, 0, 100, 100);
  const rects = vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (
    this: Element,
  ) {
    return place(this === beside ? 500 : 0);
  });
  const shown = (): boolean =>
    [...document.querySelectorAll('h2')].some(
      (title) => title.closest('[data-ending-style]') === null,
    );
  act(() => root.render(<Toaster />));
  act(() => showToast({ title: 'Saved' }));
  act(() => void beside.dispatchEvent(new Event('input', { bubbles: true })));
  expect(shown()).toBe(true);
  act(() => void under.dispatchEvent(new Event('input', { bubbles: true })));
  await vi.waitFor(() => expect(shown()).toBe(false));
  rects.mockRestore();
  act(() => root.unmount());
});
