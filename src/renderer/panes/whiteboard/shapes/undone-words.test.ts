import { expect, test } from 'vitest';
import type { BoardElement } from '../../../../core/board/board-element.js';
import { connectBoxes } from '../../../../core/board/connect-boxes.js';
import { boxElements } from '../../../../core/board/drawn-shapes.js';
import { undoneWords } from './undone-words.js';

let made = 0;
const newId = (): string => `n${String((made += 1))}`;
const boxAt = (id: string, label: string, x: number): readonly BoardElement[] => {
  const place = { x, y: 0, width: 160, height: 60 };
  return boxElements(id, label, place, { form: 'box' }, [], newId);
};
const [api, cache] = [boxAt('api', 'API', 0), boxAt('cache', 'Cache', 400)];
const arrow = connectBoxes(
  { id: 'api', x: 0, y: 0, width: 160, height: 60 },
  { id: 'cache', x: 400, y: 0, width: 160, height: 60 },
  { label: 'looks up', isTwoWay: false },
  newId,
);

// Bug: undo and redo were silent, and who could not see the board did not know what had gone.
test('undo says what went, what came back, and what was moved or renamed', () => {
  expect(undoneWords([...api, ...cache], api)).toBe('Cache gone');
  expect(undoneWords(api, [...api, ...cache])).toBe('Cache back');
  const joined = [...api, ...cache, ...arrow];
  expect(undoneWords(joined, [...api, ...cache])).toBe('API → Cache: looks up gone');
  expect(undoneWords(api, boxAt('api', 'API', 1))).toBe('API moved');
  expect(undoneWords(api, boxAt('api', 'Gateway', 0))).toBe('API renamed Gateway');
  expect(undoneWords(joined, joined)).toBe('');
  const line = { id: 'pen', type: 'freedraw', version: 1, isDeleted: false };
  expect(undoneWords([...api, line], api)).toBe('the drawing changed');
});

test('of many it names the first', () => {
  const many = [1, 2, 3, 4, 5, 6].flatMap((at) =>
    boxAt(`b${String(at)}`, `Box ${String(at)}`, at * 300),
  );
  expect(undoneWords(many, [])).toBe('Box 1, Box 2, Box 3, Box 4 and 2 more gone');
});
