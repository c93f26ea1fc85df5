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
