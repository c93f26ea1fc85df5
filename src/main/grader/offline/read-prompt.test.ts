import { expect, it } from 'vitest';
import { aliasTable } from '../text/fold-words.js';
import { aliases, answerWith, fixturePrompt, gradeOf } from './prompt.fixture.js';
import { readPrompt } from './read-prompt.js';

/** The bug: a rubric is compiled again for each of many answers to one prompt, which takes most of their time. */
it('reads a prompt once for all its answers, and anew with another prompt or other aliases', () => {
  const first = readPrompt(fixturePrompt, aliasTable(aliases));
  expect(readPrompt(fixturePrompt, aliasTable(aliases))).toBe(first);
  expect(readPrompt(fixturePrompt, aliasTable({ ...aliases }))).not.toBe(first);
  const other = { ...fixturePrompt };
  expect(readPrompt(other, aliasTable(aliases))).not.toBe(first);
});

/** The bug: an answer leaves something in what is kept of the prompt, and the next one is graded by it. */
it('an answer is graded the same whatever was read before it', () => {
  const answer = answerWith({ phases: { design: 'BM25 beside a vector index; merged.' } });
  const alone = gradeOf(answer).verdicts;
  gradeOf(
    answerWith({ phases: { design: fixturePrompt.rubric.map((one) => one.strong).join(' ') } }),
  );
  expect(gradeOf(answer).verdicts).toEqual(alone);
});
