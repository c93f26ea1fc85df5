import { expect, test } from 'vitest';
import { ownFigureWords } from './figure-words.js';
import { ownFigures } from './own-figures.js';

const extraction = {
  id: 'index-hours',
  ask: 'How long does the first extraction take at five passages a second?',
  arithmetic: '132,000 / 5 = 26,400 s / 3,600 = 7.3 hours; the night window has 8.',
  value: 7.3,
  unit: 'hours',
  tolerance: 1.5,
};
const wordsOn = (answer: string): string =>
  ownFigures([extraction], answer)
    .map(({ own }) => ownFigureWords(own))
    .join();
const none = 'I did not find this number in your answer.';

// Bug: "I did not find this number" beside the 6,600 s of the same first pass: the wrong figure is the thing to learn.
test.each([
  [
    'Extraction workers take 2,000-token passages at night. 66M tokens / 10,000 tokens a second = 6,600 s, so under two hours for the first pass.',
    `${none} In its unit you came to 6,600 s.`,
  ],
  ['Extraction of passages: a pass takes 6,600 s.', none],
  ['The backup: 3,300 x 2 = 6,600 s for the disks.', none],
  [
    'Extraction of the first passages: 3,300 x 2 = 6,600 s. Extraction of the first passages: 100 x 9 = 900 s.',
    none,
  ],
])('%s', (answer, words) => {
  expect(wordsOn(answer)).toBe(words);
});
