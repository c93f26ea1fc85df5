import { expect, test } from 'vitest';
import { withoutActiveContent } from './active-content.js';

const box = { id: 'a', type: 'rectangle', version: 1, isDeleted: false };

// Bug: a board of thousands of elements is copied several times a second.
test('an element without active content is the same one', () => {
  const plain = { ...box, link: null };
  const [first, second] = withoutActiveContent([plain, { ...box, id: 'b', link: 'https://a.b' }]);
  expect(first).toBe(plain);
  expect(second).toMatchObject({ id: 'b', link: null });
});
