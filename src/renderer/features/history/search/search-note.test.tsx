import { expect, test } from 'vitest';
import { countWords } from './search-note.js';

// Bug: "History 4" in the navigation, and "5 attempts" over the list: the sample counted in one of them.
test('the sample is no attempt of one’s own', () => {
  const all = { shown: 5, count: 4, hasSample: true, isNarrowed: false };
  expect(countWords(all)).toBe('4 attempts and the sample');
  expect(countWords({ ...all, shown: 2, isNarrowed: true })).toBe('2 of 4 attempts and the sample');
  expect(countWords({ ...all, count: 1, hasSample: false })).toBe('1 attempt');
});
