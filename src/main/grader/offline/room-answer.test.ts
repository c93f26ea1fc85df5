import { expect, test } from 'vitest';
import { answerWith, gradeOf } from './prompt.fixture.js';

const text = 'ACL filter inside the index, before anything is scored.';
const verdictOn = (repliesTo?: readonly string[]) =>
  gradeOf({
    ...answerWith({}),
    questions: [{ text, atSec: 90, ...(repliesTo === undefined ? {} : { repliesTo }) }],
  }).verdicts.find(({ criterionId }) => criterionId === 'filter-in-search');

// Bug: what was answered to a follow-up in the conversation counted nothing, since only questions were read there.
test('an answer in the room is evidence for the criteria of its follow-up, and for no others', () => {
  expect(verdictOn(['filter-in-search'])).toMatchObject({
    verdict: 'met',
    evidence: [{ place: { kind: 'question', index: 0, atSec: 90 } }],
  });
  expect(verdictOn(['keyword-and-vector'])?.verdict).not.toBe('met');
  expect(verdictOn()?.verdict).not.toBe('met');
});
