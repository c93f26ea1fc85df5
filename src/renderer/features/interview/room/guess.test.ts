import { expect, test } from 'vitest';
import { readGuess } from './guess.js';

test.each([
  ['', { kind: 'none' }],
  ['  ', { kind: 'none' }],
  ['0', { kind: 'points', points: 0 }],
  [' 62 ', { kind: 'points', points: 62 }],
  ['100', { kind: 'points', points: 100 }],
  ['101', { kind: 'unclear' }],
  ['-5', { kind: 'unclear' }],
  ['62.5', { kind: 'unclear' }],
  ['6e1', { kind: 'unclear' }],
  ['sixty', { kind: 'unclear' }],
])('“%s” as a guess', (text, guess) => {
  expect(readGuess(text)).toEqual(guess);
});
