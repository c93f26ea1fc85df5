import { expect, test } from 'vitest';
import { withResults } from '../../../../core/sums/with-results.js';
import { readRange } from './read-range.js';

// Bug: the replay showed the scratchpad without its results; with them, the mark would lie some letters before what was typed.
test('what was typed last stays marked where the lines above have got results', () => {
  const text = '50k * 60\n2 * 3 =\nusers: 2M';
  const read = withResults(text);
  expect(read).toBe('50k * 60 = 3,000,000\n2 * 3 = 6\nusers: 2M');
  const marked = (start: number, end: number): string => {
    const range = readRange(text, read, { start, end });
    return read.slice(range.start, range.end);
  };
  expect(marked(text.indexOf('users'), text.length)).toBe('users: 2M');
  expect(marked(0, 8)).toBe('50k * 60');
  expect(marked(6, 16)).toBe('60 = 3,000,000\n2 * 3 =');
});
