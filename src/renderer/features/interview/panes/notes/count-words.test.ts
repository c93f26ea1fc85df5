import { expect, test } from 'vitest';
import { countWords } from './count-words.js';

test.each([
  ['', 0],
  ['  \n', 0],
  ['one', 1],
  [' two\twords\n', 2],
  ['3 ms, p95', 3],
])('%j has %i words', (text, words) => {
  expect(countWords(text)).toBe(words);
});
