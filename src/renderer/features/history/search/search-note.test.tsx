import { expect, test } from 'vitest';
import { countWords } from './search-note.js';

// Bug: "History 4" in the navigation, and "5 attempts" over the list: the sample counted in one of them.
test('the sample is no attempt of one’s own', () => {
  const all = { shown: 5, count: 4, hasSample: true, isSampleShown: true, isNarrowed: false };
  expect(countWords(all)).toBe('4 attempts and the sample');
  // Bug: "1 of 4 attempts and the sample" where that one was the sample, and "4 of 4 … and the sample" where it was left out.
  const narrowed = { ...all, isNarrowed: true };
  expect(countWords({ ...narrowed, shown: 2 })).toBe('1 of 4 attempts, and the sample');
  expect(countWords({ ...narrowed, shown: 1 })).toBe('None of 4 attempts, but the sample');
  expect(countWords({ ...narrowed, shown: 4, isSampleShown: false })).toBe('4 of 4 attempts');
  expect(countWords({ ...all, count: 1, hasSample: false })).toBe('1 attempt');
});
