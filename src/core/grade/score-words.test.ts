import { expect, it } from 'vitest';
import { resultWords, shareWords } from './score-words.js';

// Bug: "0 to 100 %" of a dimension, and "still open, 0 to 100" of a result, of which nothing is known.
it('calls open what is nothing but that', () => {
  expect(shareWords({ low: 0, high: 100 })).toBe('open');
  expect(shareWords({ low: 0, high: 50 })).toBe('0 to 50 %');
  expect(shareWords({ low: 62, high: 62 })).toBe('62 %');
  expect(resultWords({ band: null, low: 0, high: 98 })).toBe('still open');
  expect(resultWords({ band: null, low: 0, high: 60 })).toBe('still open, 0 to 60');
  // Bug: "it is still open, 70."
  expect(resultWords({ band: null, low: 70, high: 70 })).toBe('70, its band still open');
  expect(resultWords({ band: 'hire', low: 70, high: 74 })).toBe('hire, 70 to 74');
});
