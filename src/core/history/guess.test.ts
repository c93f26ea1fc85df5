import { expect, test } from 'vitest';
import { guessWords, offBy } from './guess.js';

test.each([
  [undefined, 40, 60, null],
  [70, 40, 60, 'You guessed 70, too high: 40 are sure, 60 with all that is open.'],
  [30, 40, 60, 'You guessed 30, too low: 40 are sure, 60 with all that is open.'],
  [60, 40, 60, 'You guessed 60: within the range.'],
  // Bug: "within the range" of 6 to 90 said nothing.
  [55, 6, 90, 'You guessed 55: too early to tell while 6 to 90 is open.'],
  // Bug: 80 beside 62 to 79 was "1 too high", reckoned from the top alone.
  [80, 62, 79, 'You guessed 80, too high: 62 are sure, 79 with all that is open.'],
  // Bugs: "7 to 40 too low" read as if what is open were earned, and "7 too low, and up to 40 with all that is open" as a riddle.
  [60, 67, 100, 'You guessed 60, too low: 67 are sure, 100 with all that is open.'],
  [55, 55, 55, 'You guessed 55: right.'],
  [0, 1, 1, 'You guessed 0: 1 too low.'],
])('a guess of %s against %s to %s', (guess, low, high, words) => {
  expect(guessWords(guess, { low, high })).toBe(words);
});

test('too early to tell is a guess within a wide range alone', () => {
  const spans = [
    [60, 20, 94],
    [60, 50, 80],
    [60, 70, 100],
    [10, 20, 94],
  ] as const;
  expect(spans.map(([guess, low, high]) => offBy(guess, { low, high }))).toEqual([
    null,
    0,
    -10,
    -10,
  ]);
});
