import { expect, test } from 'vitest';
import { placeInText } from './place-in-text.js';

const text = `flowchart LR
  %% api[of old]
  user --> api
  apiary --> user
  api[Query API] --> db[(" ")]`;

const found = (id: string): string | null => {
  const place = placeInText(text, id);
  return place === null ? null : text.slice(place.start, place.end + 3);
};

// Bug: a longer name, or a comment, is chosen in the node's place.
test('a node is found where its label is given, else where it is named first', () => {
  expect(found('api')).toBe('api[Qu');
  expect(found('db')).toBe('db[("');
  expect(placeInText(text, 'user')?.start).toBe(text.indexOf('user -->'));
  expect(placeInText(text, 'cache')).toBeNull();
  expect(placeInText(text, '')).toBeNull();
});
