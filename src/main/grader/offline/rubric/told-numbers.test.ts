import { expect, it } from 'vitest';
import { toldNumbers } from './told-numbers.js';

const operandsOf = (text: string) =>
  toldNumbers(text).flatMap(({ isOperand, from, to }) => (isOperand ? [text.slice(from, to)] : []));

/** The bug: the 7.0 of a right sum, "7.0 B x 0.5 B = 3.5 GB", was called another result than the author's. */
it.each([
  ['4 bits: blocks 7.0 B x 0.5 B = 3.5 GB', ['7.0', '0.5']],
  ['14 GB · 2 hours', ['14', '2']],
  ['4.6 GB a token = 2.3 ms', []],
  ['8.9 GB, x is 4.4 ms', []],
])('what a sum is of is no result, with its unit too: %s', (text, operands) => {
  expect(operandsOf(text)).toEqual(operands);
});
