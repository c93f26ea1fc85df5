import { expect, test } from 'vitest';
import { selfTestWords, selfTestWarning } from './self-test-words.js';

const by = (selfTest?: number) => ({
  name: 'llm',
  version: '1',
  model: 'tiny',
  settings: selfTest === undefined ? {} : { selfTest },
});
const offline = { name: 'offline', version: '1', model: null, settings: {} };

test('every grade of a model says how it did, and that of no other', () => {
  expect(selfTestWords(by(0.82))).toBe('self-test 82 %');
  expect(selfTestWords(by())).toBe('not self-tested');
  expect(selfTestWords(offline)).toBeNull();
});

test('a weak model is warned of, and 0.7499 is not rounded into a good one', () => {
  expect(selfTestWarning(by(0.7499))).toContain('tiny was right in 74 %');
  expect(selfTestWarning(by(0.6))).not.toBeNull();
  expect(selfTestWarning(by(0.75))).toBeNull();
  expect(selfTestWarning(by())).toBeNull();
  expect(selfTestWarning(offline)).toBeNull();
});
