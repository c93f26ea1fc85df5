import { expect, it } from 'vitest';
import { plainText } from '../../text/tokens.js';
import { clausesIn, swapIn } from './bindings.js';

const read = (text: string) => clausesIn(plainText(text, new Map()).tokens);

const ways = [
  'Canary: a small share of the users really gets the new answers. Shadow: nobody sees them.',
  'a canary serves a slice of the users, while a shadow is only logged and seen by nobody',
  'shadow runs on copies and its answers are logged, canary has a small share of live users',
  'Canary exposes a small share; shadow answers are logged, nobody sees them',
].map(read);

// Bug: all points, as sure, for the very opposite, because all the words were there.
it.each([
  ['A canary is only logged and seen by nobody, a shadow serves a small share of users', true],
  ['In a canary nobody sees the answers. In a shadow a small share of the users gets them.', true],
  ['A canary serves a small share of users, a shadow is only logged and seen by nobody', false],
  ['Canary: a small share. Shadow: a small share too.', false],
  ['A canary is only logged and seen by nobody', false],
  ['We watch the users', false],
])('%s swaps the two: %s', (text, isSwapped) => {
  expect(swapIn(read(text), ways)?.toSorted() ?? null).toEqual(
    isSwapped ? ['canary', 'shadow'] : null,
  );
});
