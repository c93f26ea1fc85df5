import { expect, it } from 'vitest';
import { segmentsOf } from '../../text/segments.js';
import { plainText } from '../../text/tokens.js';
import { passagesOf } from '../passages/passages.js';
import { termIndex } from '../../text/term-match.js';
import { answerWith } from '../prompt.fixture.js';
import { isWorkedOut, resultsOf } from '../rubric/worked-out.js';

const results = resultsOf([
  {
    id: 'sessions',
    ask: 'How many sessions?',
    arithmetic: '2.8² · 0.04 · 0.96 / 0.002², by the rule 16 · 0.04 · 0.96 / 0.002² = 154,000',
    value: 147_000,
    unit: 'sessions',
    tolerance: 1.15,
  },
])('By the formula about 147,000 per version.');

// Bug: "16 * 0.04 * 0.96 / 0.002^2 = 154,000 sessions" is asked whether it also says how.
it.each([
  ['Each needs 16 * 0.04 * 0.96 / 0.002^2 = 154,000 sessions.', true],
  ['Each needs 154,000 sessions.', false],
  ['Each needs 7 * 22,000 = 154,000 sessions.', false],
  ['Each needs 16 * 0.04 * 0.96 / 0.002^2 = 15,400 sessions.', false],
])('%s', (text, expected) => {
  const answer = answerWith({ phases: { design: text } });
  const passage = passagesOf(answer, new Map(), (word) => word, termIndex([])).find(
    ({ text: { source } }) => source === text,
  );
  if (passage === undefined) throw new Error('the text is read');
  expect(segmentsOf(plainText(text, new Map()))).toHaveLength(1);
  expect(isWorkedOut({ passage, first: 0, last: 0 }, results)).toBe(expected);
});

const parameters = resultsOf([
  {
    id: 'trained',
    ask: 'How many parameters?',
    arithmetic: '16 · (4,096 + 4,096) = 131,072, against 16,777,216',
    value: 131_072,
    unit: 'parameters',
    tolerance: 1.05,
  },
])('131,072 against 16.8 million.');

// Bug: the right sum at another rank than the author's, 65,536 at r = 8, is no evidence.
it.each([
  ['With r = 8 that is 8 * (4096 + 4096) = 65,536 parameters.', true],
  ['With r = 8 there are 2 * 4096 * 8 = 65,536 parameters.', true],
  ['With r = 8 there are 65,536 parameters.', false],
  ['With r = 8 that is 8 * (4096 + 4096) = 131,072 parameters.', false],
  ['With r = 8 that is 8 * 4096 = 32,768 parameters.', false],
])('%s', (text, expected) => {
  const answer = answerWith({ phases: { design: text } });
  const passage = passagesOf(answer, new Map(), (word) => word, termIndex([])).find(
    ({ text: { source } }) => source === text,
  );
  if (passage === undefined) throw new Error('the text is read');
  expect(isWorkedOut({ passage, first: 0, last: 0 }, parameters)).toBe(expected);
});
