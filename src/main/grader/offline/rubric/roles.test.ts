import { expect, it } from 'vitest';
import { plainText } from '../../text/tokens.js';
import { unboundIn } from './roles.js';

const read = (text: string) => plainText(text, new Map()).tokens;

const ways = [
  'the encoder is frozen, and the head is trained',
  'only the head gets gradients, while the encoder stays fixed',
  'We freeze the encoder. The head learns.',
  'the encoder is not trained, and the head is trained',
].map(read);

// Bug: a met criterion, as sure, where both roles were named and went to the wrong things, or to none.
it.each([
  ['the encoder is kept fixed (as it was) and we train the head', null],
  ['the encoder, which is not trained, stands before the head, which learns', null],
  ['the head is kept frozen and we train the encoder', ['frozen', 'train']],
  ['the encoder gets gradients, and the head is never trained', ['trained', 'gradients']],
  ['this one is frozen, that one is trained', ['frozen', 'trained']],
  ['the head is frozen', null],
])('%s leaves open which is which: %j', (text, names) => {
  expect(unboundIn(read(text), ways)?.map((token) => token.text) ?? null).toEqual(names);
});

it('asks nothing where the ways do not tell the two roles apart', () => {
  const same = ['the gradient reaches it, frozen or not', 'frozen layers, and gradients'].map(read);
  expect(unboundIn(read('the head is frozen and the rest is trained'), same)).toBeNull();
});
