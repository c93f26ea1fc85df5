import { expect, test } from 'vitest';
import { guessWords } from './guess.js';

test.each([
  [undefined, 40, 60, null],
  [70, 40, 60, 'You guessed 70: 10 too high.'],
  [30, 40, 60, 'You guessed 30: 10 too low.'],
  [60, 40, 60, 'You guessed 60: it can still come true.'],
  [55, 55, 55, 'You guessed 55: right.'],
  [0, 1, 1, 'You guessed 0: 1 too low.'],
])('a guess of %s against %s to %s', (guess, low, high, words) => {
  expect(guessWords(guess, { low, high })).toBe(words);
});
