import { expect, test } from 'vitest';
import type { Answer } from '../../../core/answer/answer.js';
import { wholeBank } from '../../prompts/bank/whole-bank.fixture.js';
import { answerWith, fixturePrompt, gradeOf } from './prompt.fixture.js';

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

const criterionOf = (id: string) => {
  const found = fixturePrompt.rubric.find((one) => one.id === id);
  if (found === undefined) throw new Error(`the fixture has no ${id}`);
  return found;
};
const spoken = (
  said: string,
  statedIn?: string,
  told?: { factId: string; text: string },
): Answer => ({
  ...answerWith({}),
  questions: [
    {
      text: said,
      atSec: 90,
      ...(statedIn !== undefined && { statedIn }),
      ...(told !== undefined && { told }),
    },
  ],
});
const of = (answer: Answer, id: string) =>
  gradeOf(answer).verdicts.find(({ criterionId }) => criterionId === id);

// Bug: ten criteria "not found", each with the very sentence that met it among what was said.
test('what is told in the conversation is evidence for the criteria of its phase, as notes are', () => {
  const { phase } = criterionOf('filter-in-search');
  expect(of(spoken(text, phase), 'filter-in-search')).toMatchObject({
    verdict: 'met',
    evidence: [{ quote: text, place: { kind: 'question', index: 0, atSec: 90 } }],
    reason: expect.stringContaining('in the conversation') as string,
  });
});

// Bug: the half that was missing in the notes was told two phases later, and "no criterion of this attempt is judged by it".
test('what is told in another phase is evidence for what it speaks of, and for nothing else', async () => {
  expect(of(spoken(text, 'wrap-up'), 'filter-in-search')?.verdict).toBe('met');
  expect(
    of(spoken('We watch the load of the index.', 'wrap-up'), 'filter-in-search'),
  ).toMatchObject({
    verdict: 'not-met',
  });
  const { prompts } = await wholeBank();
  const prompt = prompts.find(({ id }) => id === 'kv-cache');
  if (prompt === undefined) throw new Error('it is not in the bank');
  const notes =
    'Another request may use it if its prompt begins with the same words; here the instructions are shared so they can be computed once.';
  const late =
    'I forgot: the line with date and time must go to the end, since otherwise no two prompts begin the same.';
  const answer = {
    ...answerWith({ phases: { when: notes } }),
    questions: [{ text: late, atSec: 221, statedIn: 'trade-off' }],
  };
  const { verdicts } = gradeOf(answer, prompt);
  const shared = verdicts.find(({ criterionId }) => criterionId === 'shares-equal-prefixes');
  expect(shared?.closest?.some(({ quote }) => quote === late)).toBe(true);
});

// Bug: "Each week we send the minutes without captions" met "Asks how good a caption has to be" in full.
test('a statement asks nothing, whatever the interviewer said to it; a stated assumption may', () => {
  const { phase } = criterionOf('ask-rights');
  const [fact] = fixturePrompt.facts;
  if (fact === undefined) throw new Error('the fixture has a fact');
  const told = { factId: fact.id, text: fact.answer };
  const rights = 'Different analysts see different documents, by their access rights.';
  expect(of(spoken(rights, undefined, told), 'ask-rights')?.verdict).toBe('met');
  expect(of(spoken(rights, phase, told), 'ask-rights')?.verdict).toBe('not-met');
  expect(of(spoken(rights, phase), 'ask-rights')?.evidence).toEqual([]);
  const assumed = `Assumption: ${rights}`;
  expect(of(spoken(assumed, phase), 'ask-rights')?.verdict).toBe(
    of(answerWith({ phases: { [phase]: assumed } }), 'ask-rights')?.verdict,
  );
});
