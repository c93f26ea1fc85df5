import { expect, it } from 'vitest';
import { aliasTable } from './fold.js';
import { wordOrderOf } from './word-order.js';
import { plainText } from './words.js';

const meanOf = (text: string): number => {
  const { source, tokens } = plainText(text, aliasTable({}));
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

/** The bug: the same words out of a hat are worth as much, since they hold a pronoun. */
it('finds less in them when they are shuffled', () => {
  const shuffled = meanOf('Those is how it I this mine are see, and.');
  expect(shuffled).toBeLessThan(0);
});
