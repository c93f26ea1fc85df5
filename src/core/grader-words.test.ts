import { expect, test } from 'vitest';
import { costOfGrade } from './grader-words.js';

const grader = { name: 'llm', version: '1', model: 'm', settings: {} };
const tokens = { promptTokens: 11_000, replyTokens: 1_400 };
const prices = { pricePerMTokIn: 2, pricePerMTokOut: 10 };
const none = { pricePerMTokIn: null, pricePerMTokOut: null };

test('a grade tells its tokens, and its cost where there are prices', () => {
  const counted = { ...grader, settings: tokens };
  expect(costOfGrade(counted, prices)).toBe('12,400 tokens, $0.04');
  expect(costOfGrade(counted, none)).toBe('12,400 tokens');
});

test('a server that does not count is not said to have taken nothing', () => {
  expect(costOfGrade(grader, prices)).toBeNull();
  expect(costOfGrade({ ...grader, settings: { promptTokens: 9 } }, prices)).toBeNull();
});
