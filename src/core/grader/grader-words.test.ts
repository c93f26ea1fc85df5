import { expect, test } from 'vitest';
import { costOf, costOfGrade, costWords, graderWords, isSameGrader } from './grader-words.js';

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

// Bug: a difference told as the answer's where another method graded it.
test('graders are the same only by name, version, model and method', () => {
  const offline = { name: 'offline', version: '1', model: null, settings: { method: 'cues' } };
  expect(graderWords(offline)).toBe('offline grader 1');
  expect(graderWords(grader)).toBe('m (model grader 1)');
  expect(isSameGrader(grader, { ...grader, settings: tokens })).toBe(true);
  expect(isSameGrader(grader, { ...grader, settings: { careful: true } })).toBe(false);
  expect(isSameGrader(offline, { ...offline, settings: { method: 'cues and meaning' } })).toBe(
    false,
  );
  expect(isSameGrader(offline, { ...offline, version: '2' })).toBe(false);
});

const round = { promptTokens: 10_000, replyTokens: 2_000 };

test('input and output have prices of their own, each per million tokens', () => {
  expect(costOf(round, { pricePerMTokIn: 3, pricePerMTokOut: 15 })).toBeCloseTo(0.06, 10);
  expect(costOf(round, { pricePerMTokIn: 0, pricePerMTokOut: 0 })).toBe(0);
});

test('no price is not a price of nothing', () => {
  expect(costOf(round, { pricePerMTokIn: null, pricePerMTokOut: 15 })).toBeNull();
  expect(costOf(round, { pricePerMTokIn: 3, pricePerMTokOut: null })).toBeNull();
});

test('less than a cent does not read as nothing', () => {
  expect(costWords(0.0004)).toBe('under $0.01');
  expect(costWords(0)).toBe('$0');
  expect(costWords(1.004)).toBe('$1.00');
  expect(costWords(1.006)).toBe('$1.01');
});
