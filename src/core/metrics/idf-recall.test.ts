import { expect, test } from 'vitest';
import { idfRecall, wordSet } from './idf-recall.js';

test('a rare word counts more than one that stands everywhere: ln 2 of ln 2 + ln 3', () => {
  const recall = idfRecall(['alpha beta', 'alpha gamma']);
  const wanted = wordSet('alpha beta');
  expect(recall(wordSet('Alpha!'), wanted)).toBeCloseTo(
    Math.log(2) / (Math.log(2) + Math.log(3)),
    10,
  );
  expect(recall(wordSet('betas and alpha'), wanted)).toBe(1);
  expect(recall(wordSet('delta'), wanted)).toBe(0);
  expect(recall(wordSet('delta'), wordSet(''))).toBe(0);
});
