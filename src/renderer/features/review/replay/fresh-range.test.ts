import { expect, test } from 'vitest';
import { applySplice, textAt } from '../../../../core/attempt/timed-text.js';
import { freshRange } from './fresh-range.js';

const typed = applySplice(textAt('old words', 10), { at: 9, remove: 0, insert: ' and new' }, 60);

test('what was just typed stands out, and later no more', () => {
  expect(freshRange(typed, 61)).toEqual({ start: 9, end: 17 });
  expect(freshRange(typed, 70)).toBeNull();
});

test('a starter that lay there from the beginning is not what somebody typed', () => {
  expect(freshRange(textAt('def f():', 0), 1)).toBeNull();
});
