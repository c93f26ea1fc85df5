import { expect, it } from 'vitest';
import { aliasTable } from './fold-words.js';
import { wordOrderOf } from './word-order.js';
import { plainText } from './tokens.js';

const none = aliasTable({});

const meanOf = (text: string): number => {
  const { source, tokens } = plainText(text, none);
  const { sum, pairs } = wordOrderOf(tokens, source);
  return sum / pairs;
};

/** The bug: an opening sentence that ends in "this" makes the terse notes after it count as shuffled. */
it.each([
  'So I am asked to design this.',
  'I would build that.',
  'This is how I see it, and those are mine.',
])('finds English order in: %s', (text) => {
  expect(meanOf(text)).toBeGreaterThan(0);
});

/** The bug: notes in fragments have few small words, and the rest of them counted as disorder. */
it('takes words of content side by side for neither order nor disorder', () => {
  const { source, tokens } = plainText('Read replica; statement timeout, column allowlist.', none);
  expect(wordOrderOf(tokens, source)).toEqual({ sum: 0, pairs: 0 });
});

/** The bug: the same words out of a hat are worth as much, since they hold a pronoun. */
it('finds less in them when they are shuffled', () => {
  const shuffled = meanOf('Those is how it I this mine are see, and.');
  expect(shuffled).toBeLessThan(0);
});
