// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { DrillBoard } from './drill-board.js';

vi.mock('../../../panes/whiteboard/board-picture.js', () => ({
  boardPicture: async () => new Promise(() => undefined),
}));

function wordsWith(places: 'own' | 'reference'): string {
  const host = document.createElement('div');
  const root = createRoot(host);
  act(() => root.render(<DrillBoard scene={[]} places={places} />));
  const words = host.textContent;
  act(() => root.unmount());
  return words;
}

// Bugs: a frame stood empty until the picture came; and round two boxes of one's own fourteen ghosts had no order.
test('it says that it is being drawn, and whose places the picture keeps', () => {
  expect(wordsWith('own')).toMatch(/Missing.*Drawing…/);
  expect(wordsWith('own')).not.toMatch(/laid out/);
  expect(wordsWith('reference')).toMatch(/laid out as the reference/);
});
