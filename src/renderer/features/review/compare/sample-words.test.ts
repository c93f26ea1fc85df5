import { expect, test } from 'vitest';
import { ofSample } from './sample-words.js';

// Bug: "You said it in Wrap-up." of the sample, beside an attempt of one's own.
test('what the sample says is not called one’s own', () => {
  expect(ofSample('You said it in Wrap-up.')).toBe('Said in Wrap-up.');
  expect(ofSample('You asked it in Clarify.')).toBe('Asked in Clarify.');
});
