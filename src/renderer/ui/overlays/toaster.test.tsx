// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
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
