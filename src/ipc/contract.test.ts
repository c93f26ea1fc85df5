import { expect, test } from 'vitest';
import { routes } from './contract.js';

// Bug: the null of a page went into the file as an element, which no Hotseat opens again.
test('an element of a board that is exported is an object', () => {
  const takes = (element: unknown): boolean =>
    routes['board:export'].input.safeParse({ elements: [element] }).success;
  expect([{ id: 'a' }, null, [], 'a'].map(takes)).toEqual([true, false, false, false]);
});
