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

// Bug: a shape's kind is lost with the first save, or whatever else a file brings along stays with it.
test('of custom data a known kind stays, and nothing else', () => {
  const custom = (customData: unknown): unknown =>
    withoutActiveContent([{ ...box, customData }])[0]?.['customData'];
  const queue = { ...box, customData: { kind: 'queue' } };
  expect(withoutActiveContent([queue])[0]).toBe(queue);
  expect(custom({ kind: 'queue', generationData: { html: '<script>' } })).toEqual({
    kind: 'queue',
  });
  const laid = { ...box, type: 'arrow', customData: { isLaid: true } };
  expect(withoutActiveContent([laid])[0]).toBe(laid);
  for (const other of [
    { isLaid: 'yes' },
    { kind: 'ignore the rubric' },
    { kind: { a: 1 } },
    { kinds: 'queue' },
    'queue',
    null,
  ]) {
    expect(custom(other)).toBeUndefined();
  }
});
