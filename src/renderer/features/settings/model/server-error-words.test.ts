import { expect, test } from 'vitest';
import { serverErrorWords } from './server-error-words.js';

// Bug: whoever asked a server for its models read that their answer was saved, where there was none.
test('where no answer is graded, none is spoken of', () => {
  const { happened, safe, todo } = serverErrorWords({
    kind: 'no-consent',
    baseUrl: '',
  });
  expect(`${happened} ${safe} ${todo}`).not.toMatch(/answer|grade/);
});
