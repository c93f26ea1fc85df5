import { expect, it } from 'vitest';
import { quotes } from './quotes.js';

const sentence = 'Ends after max_rounds, or with labels that an earlier round gave; no tolerance.';

// Bug: who asked what a sentence of the docstring means was told that very sentence.
it.each([
  ["What does the docstring mean by 'labels that an earlier round gave'?", true],
  ['What is “labels that an earlier round gave”, please?', true],
  ['Does it end with labels that an earlier round gave?', false],
  ["What's a round, and what's the tolerance?", false],
  ['Is “max_rounds” a count?', false],
])('%s', (message, isQuoted) => {
  expect(quotes(message, sentence)).toBe(isQuoted);
});
