import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../core/answer/answer.js';
import type { Prompt } from '../../../core/prompt/prompt.js';
import { answerWith, fixturePrompt, gradeOf } from './prompt.fixture.js';

const told = {
  factId: 'timing',
  text: 'Labels are chargebacks: half of them are in after 30 days, nine in ten after 75, the last after 120.',
};
const prompt: Prompt = {
  ...fixturePrompt,
  facts: [
    ...fixturePrompt.facts,
    {
      id: 'timing',
      topic: 'When fraud becomes known',
      asks: ['How late do chargebacks arrive?', 'When do we get labels, with what delay?'],
      cues: [],
      answer: told.text,
    },
  ],
  rubric: fixturePrompt.rubric.map((one) => {
    if (one.id === 'ask-rights') return { ...one, facts: ['timing'] };
    if (one.id !== 'question-set') return one;
    const way =
      'Compare weeks at the same age of their labels: half are in after 30 days, 90 % after 75.';
    return {
      ...one,
      title: 'Compares weeks at the same age',
      strong: way,
      phrasings: [
        way,
        'labels of the same age, 30 or 120 days',
        'half of the labels after 30 days',
      ],
      cues: [['label*'], ['days', 'age', '75', '120']],
    };
  }),
};
const notes = 'Labels late: half after 30 days, 90 % after 75, all by 120.';
const question = 'When do we find out that a payment was fraud?';

const verdictOn = (answer: Answer, id: string) =>
  gradeOf(answer, prompt).verdicts.find(({ criterionId }) => criterionId === id);
const withNotes = (text: string, isTold: boolean): Answer => ({
  ...answerWith({ phases: { clarify: text } }),
  questions: [{ text: question, atSec: 9, ...(isTold && { told }) }],
});

/** The bug: what the interviewer said, noted down, earned full marks. */
describe('a fact that was told', () => {
  it('earns nothing when it is noted down, and is shown as the closest', () => {
    expect(verdictOn(withNotes(notes, false), 'question-set')?.verdict).toBe('met');
    const found = verdictOn(withNotes(notes, true), 'question-set');
    expect(found).toMatchObject({ verdict: 'not-met', evidence: [] });
    expect(found?.reason).toBe('Your closest words only repeat what you were told.');
    expect(found?.closest?.map(({ quote }) => quote)).toEqual([notes]);
  });

  it('earns nothing when it is said again in the conversation', () => {
    const said = (isTold: boolean): Answer => ({
      ...answerWith({}),
      questions: [
        { text: question, atSec: 9, ...(isTold && { told }) },
        { text: notes, atSec: 90, statedIn: 'wrap-up' },
      ],
    });
    expect(verdictOn(said(false), 'question-set')?.verdict).toBe('met');
    expect(verdictOn(said(true), 'question-set')).toMatchObject({
      verdict: 'not-met',
      evidence: [],
    });
  });

  it('leaves what the person makes of it', () => {
    const own = 'So I compare weeks of payments at the same age of their labels, at 30 days.';
    expect(verdictOn(withNotes(`${notes}\n${own}`, true), 'question-set')).toMatchObject({
      verdict: 'met',
      evidence: [{ quote: own }],
    });
  });
});

/** The bug: the interviewer knew what was asked, and told it; the grader said "Nothing found on this". */
describe('a question that the sheet answered', () => {
  const asking = (text: string, factId: string | null, more = ''): Answer => ({
    ...answerWith({}),
    questions: [
      { text, atSec: 30, ...(factId !== null && { told: { factId, text: told.text + more } }) },
    ],
  });
  const open = 'Is everything in one team’s hands?';
  const far = 'How late is it?';

  it('is met in words that are near to it, where the fact is the criterion’s', () => {
    expect(verdictOn(asking(open, null), 'ask-rights')?.verdict).toBe('unsure');
    expect(verdictOn(asking(open, 'timing'), 'ask-rights')).toMatchObject({
      verdict: 'met',
      evidence: [{ quote: open, place: { kind: 'question', index: 0 } }],
      reason: 'You asked it in question 1, and were told.',
    });
    expect(verdictOn(asking(open, 'rights'), 'ask-rights')?.verdict).toBe('unsure');
    expect(verdictOn(asking(far, null), 'ask-rights')?.verdict).toBe('not-met');
  });

  // Bug: "How many vectors are there?" met "Asks how full the lists are", since the fact that was told has both.
  it('is for the person to say where the words are of something else', () => {
    expect(verdictOn(asking(far, 'timing'), 'ask-rights')).toMatchObject({
      verdict: 'unsure',
      evidence: [],
      closest: [{ quote: far, place: { kind: 'question', index: 0, atSec: 30 } }],
      reason:
        'You were told it in reply to question 1, which may ask something else. Did you ask this?',
    });
  });

  // Bug: "How many reviews are there?" quoted, and not the question that brought the very fact.
  it('is shown before one that shares more words, and brought something else', () => {
    const near = { text: open, atSec: 60 };
    const both = asking(far, 'timing');
    const answer = { ...both, questions: [...both.questions, near] };
    const found = verdictOn(answer, 'ask-rights');
    expect(verdictOn(asking(open, null), 'ask-rights')?.verdict).toBe('unsure');
    expect(found?.verdict).toBe('unsure');
    expect(found?.closest?.map(({ quote }) => quote)).toEqual([far, open]);
    expect(found?.reason).toMatch(/^You were told it in reply to question 1/);
  });

  // Bug: one message that asks for everything is paid for the one thing that it was told.
  it('does not meet it in other words where two facts came at once, or where it asks for many things', () => {
    const another = `\n\n${fixturePrompt.facts[0]?.answer ?? ''}`;
    expect(another.trim()).not.toBe('');
    expect(verdictOn(asking(far, 'timing', another), 'ask-rights')?.verdict).toBe('not-met');
    const fishing = 'Tell me everything: sizes, delays, failures, money, machines, priorities.';
    expect(verdictOn(asking(fishing, 'timing'), 'ask-rights')?.verdict).toBe('not-met');
  });
});

/** The bug: "Nothing found on this" beside an assumption that the reference answer makes as well. */
it('opens a question whose answer the notes take for granted, as the reference does, and no other', () => {
  const granted: Prompt = {
    ...prompt,
    reference: {
      ...prompt.reference,
      answer: '## Clarify\nI assume that everyone has access to all documents of a team.',
    },
  };
  const noted = answerWith({ phases: { clarify: 'Everyone has access to all documents.' } });
  const found = (one: Prompt) =>
    gradeOf(noted, one).verdicts.find(({ criterionId }) => criterionId === 'ask-rights');
  expect(found(granted)).toMatchObject({
    verdict: 'unsure',
    closest: [{ quote: 'Everyone has access to all documents.' }],
  });
  expect(found(prompt)?.verdict).toBe('not-met');
});

/** The bug: "Did you mean to do that?" of what somebody said that they do not do. */
it('finds no slip in its denial, whatever else the sentence names', () => {
  const on = (text: string) =>
    verdictOn(answerWith({ phases: { design: text } }), 'nightly-job-only')?.verdict;
  expect(on('A cron job rebuilds the index every night.')).toBe('met');
  expect(on('The index follows events, no nightly job rebuilds the index.')).toBe('not-met');
});

/** The bug: two words by chance as the reason, where one sentence of the strong answer is missing. */
it('names the sentence of the strong answer that is not there', () => {
  const two: Prompt = {
    ...prompt,
    rubric: prompt.rubric.map((one) =>
      one.id === 'deletes-everywhere'
        ? {
            ...one,
            strong:
              'A tombstone hides the file in the query at once. Nightly, purge jobs clean caches and indexes by its id.',
          }
        : one,
    ),
  };
  const said = answerWith({
    phases: { 'deep-dive': 'We hide a withdrawn file from readers at once.' },
  });
  const found = gradeOf(said, two).verdicts.find(
    ({ criterionId }) => criterionId === 'deletes-everywhere',
  );
  expect(found?.verdict).toBe('unsure');
  expect(found?.reason).toContain('“purge jobs clean caches and indexes by its id.”');
});
