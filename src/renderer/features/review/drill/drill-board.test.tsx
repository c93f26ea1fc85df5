// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { DrillBoard } from './drill-board.js';

// Bug: the picture came two seconds late, and pushed all that one read down by its height.
test('the picture keeps its place before it comes', () => {
  vi.stubGlobal('requestIdleCallback', () => 1);
  vi.stubGlobal('cancelIdleCallback', () => undefined);
  const host = document.createElement('div');
  const root = createRoot(host);
  const box = { version: 1, isDeleted: false, type: 'rectangle', width: 100, height: 50 };
  const scene = [
    { ...box, id: 'a', x: 20, y: 10 },
    { ...box, id: 'b', x: 320, y: 210 },
  ];
  act(() => root.render(<DrillBoard scene={scene} />));
  expect(host.querySelector('figure > svg')?.getAttribute('viewBox')).toBe('0 0 424 274');
  act(() => root.unmount());
});
