import { expect, test } from 'vitest';
import { pairsOf } from './drawing-pairs.js';

// Bug: of a board and, next time, a diagram each stood beside "You drew nothing."
test('who drew on the board and then in Mermaid sees the two beside each other', () => {
  expect(pairsOf(['board'], ['diagram'])).toEqual([
    { title: 'Board and diagram', before: 'board', after: 'diagram' },
  ]);
  expect(pairsOf(['board'], ['board', 'diagram']).map(({ title }) => title)).toEqual([
    'Board',
    'Diagram',
  ]);
  expect(pairsOf([], ['diagram'])).toEqual([
    { title: 'Diagram', before: 'diagram', after: 'diagram' },
  ]);
  expect(pairsOf([], [])).toEqual([]);
});
