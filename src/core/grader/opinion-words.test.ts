import { expect, test } from 'vitest';
import { opinionWords } from './opinion-words.js';

const settings = { pricePerMTokIn: null, pricePerMTokOut: null, isCareful: false };

test.each([
  [0.9, /^Its first opinion counts, unless two more disagree\./],
  [0.8999, /^Where an opinion is in doubt, it is asked again, and two out of three decide\./],
  [null, /^Not self-tested: where an opinion/],
])('a model of %j says how often it is asked', (selfTest, words) => {
  expect(opinionWords(selfTest, settings)).toMatch(words);
});

test('the cost is told where there are prices, and asking one by one takes three times as much', () => {
  const priced = { ...settings, pricePerMTokIn: 2, pricePerMTokOut: 10 };
  expect(opinionWords(0.95, priced)).toMatch(/takes about [\d,]+ tokens, \$0\.0\d, and up to/);
  const tokensOf = (words: string): number =>
    Number(/about ([\d,]+) tokens/.exec(words)?.[1]?.replaceAll(',', ''));
  const careful = tokensOf(opinionWords(0.95, { ...settings, isCareful: true }));
  expect(careful / tokensOf(opinionWords(0.95, settings))).toBeCloseTo(3, 5);
});
