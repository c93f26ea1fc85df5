import { expect, test } from 'vitest';
import { assertedWords, messageParts, resultWords } from './message-parts.js';

test.each([
  ['', '', [], []],
  ['ValueError: x\ntest, line 1', 'ValueError: x', [], ['test, line 1']],
  [
    'a quarter\nexpected 1\ngot 2\ntest, line 1',
    'a quarter',
    ['expected 1', 'got 2'],
    ['test, line 1'],
  ],
  // Bug: what came out stood bare above "expected" and "got", too.
  ['[2]\nexpected [1]\ngot [2]\ntest, line 1', '', ['expected [1]', 'got [2]'], ['test, line 1']],
  ['AssertionError: 2\nexpected 1\ngot 2', '', ['expected 1', 'got 2'], []],
  ['expected 1\ngot 2', '', ['expected 1', 'got 2'], []],
  // Bug: "[0.5] · 2.0" stood bare above what was expected and got, and these said the same.
  [
    '[0.5] · 2.0\nexpected ([0.5], 1.0)\ngot ([0.5], 2.0)',
    '',
    ['expected ([0.5], 1.0)', 'got ([0.5], 2.0)'],
    [],
  ],
  ['[0, 1] · 2\nexpected 1\ngot 3', 'The test also shows [0, 1] · 2', ['expected 1', 'got 3'], []],
  ['each is used · [0]\nexpected 1\ngot 3', 'each is used · [0]', ['expected 1', 'got 3'], []],
  // The candidate's own words begin like ours: nothing of them is lost.
  ['expected more\ntest, line 1', 'expected more', [], ['test, line 1']],
])('%j', (message, headline, compared, trace) => {
  expect(messageParts(message)).toEqual({ headline, compared, trace });
});

// Bug: "The test says: [1.0, 0.0]" of what the code returned reads as what it should have.
test.each([
  ['AssertionError: [1.0, 0.0]', 'got [1.0, 0.0]'],
  ['AssertionError: -10', 'got -10'],
  ['AssertionError: None', 'got None'],
  [
    'AssertionError: 3 of eight equal tokens: [1, 2]',
    'The test says: 3 of eight equal tokens: [1, 2]',
  ],
  ['ValueError: x', 'ValueError: x'],
])('%s', (headline, words) => {
  expect(assertedWords(headline)).toBe(words);
});

// Bug: without its first line no result is that of a known mistake, as the bank keeps these with it.
test('the words of a result keep a first line that says what came out', () => {
  expect(resultWords('[2]\nexpected [1]\ngot [2]')).toBe('[2] | got [2]');
});
