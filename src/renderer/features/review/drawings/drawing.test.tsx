// @vitest-environment happy-dom
import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { ReferenceDrawing } from './drawing.js';
import { usePicture } from './use-picture.js';

vi.stubGlobal('requestIdleCallback', () => 1);
vi.stubGlobal('cancelIdleCallback', () => undefined);

function shown(element: ReactNode): string {
  const host = document.createElement('div');
  const root = createRoot(host);
  act(() => root.render(element));
  const words = host.textContent;
  act(() => root.unmount());
  return words;
}

// Bug: two frames stood empty for nine seconds, without a sign that they are being drawn.
test('a picture that is being drawn says so', () => {
  expect(shown(<ReferenceDrawing text="flowchart LR" look="thumb" />)).toBe('Drawing…');
});

test('what draws it is read at once, and not when the page has come to rest', () => {
  const pane = vi.fn(() => Promise.resolve());
  const make = vi.fn(() => new Promise<never>(() => undefined));
  const Picture = (): string => usePicture(make, pane).kind;
  shown(<Picture />);
  expect([pane.mock.calls.length, make.mock.calls.length]).toEqual([1, 0]);
});
