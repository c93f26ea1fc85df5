import { expect, test } from 'vitest';
import { costOf, costWords } from './model-cost.js';

const tokens = { promptTokens: 10_000, replyTokens: 2_000 };

test('input and output have prices of their own, each per million tokens', () => {
  expect(costOf(tokens, { pricePerMTokIn: 3, pricePerMTokOut: 15 })).toBeCloseTo(0.06, 10);
  expect(costOf(tokens, { pricePerMTokIn: 0, pricePerMTokOut: 0 })).toBe(0);
});

test('no price is not a price of nothing', () => {
  expect(costOf(tokens, { pricePerMTokIn: null, pricePerMTokOut: 15 })).toBeNull();
  expect(costOf(tokens, { pricePerMTokIn: 3, pricePerMTokOut: null })).toBeNull();
});

test('less than a cent does not read as nothing', () => {
  expect(costWords(0.0004)).toBe('under $0.01');
  expect(costWords(0)).toBe('$0');
  expect(costWords(1.005)).toBe('$1.00');
});
