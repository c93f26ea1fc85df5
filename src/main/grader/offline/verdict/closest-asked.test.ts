import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { loadAliases } from '../../../prompts/aliases.js';
import { wholeBank } from '../../../prompts/bank/whole-bank.fixture.js';
import { gradeOffline } from '../offline-grader.js';
import { answerWith } from '../prompt.fixture.js';

const { prompts } = await wholeBank();
const aliases = await loadAliases(resolve(import.meta.dirname, '../../../../../prompts'));

// Bug: of what happens halfway stood "how many claims" and a note on limits, and the Saturday, which is half of it, was not shown.
it('shows the question in words of the strong answer, not one that shares a word of the topic', () => {
  const saturday = 'What happened on that bad Saturday?';
  const retry =
    'Which systems do the agents have to act through, and do they have APIs that are safe to retry?';
  const questions = [
    saturday,
    'Up to what amount may an agent pay without a person?',
    'How many claims come in on a normal day, and how many after a hailstorm?',
    retry,
    'Can customers send manipulated photos or text that tries to talk to the agent?',
  ].map((text, atSec) => ({ text, atSec }));
  const prompt = prompts.find(({ id }) => id === 'claims-agents');
  if (prompt === undefined) throw new Error('the prompt is not in the bank');
  const clarify = 'Agent pays up to 1,500 EUR alone, to 5,000 a handler confirms, above: handlers.';
  const answer = { ...answerWith({ phases: { clarify } }), questions };
  const about = { id: '', promptHash: '', level: 'senior', gradedAtMs: 0 } as const;
  const { verdicts } = gradeOffline({ ...about, prompt, answer }, aliases);
  const found = verdicts.find(({ criterionId }) => criterionId === 'ask-failure-and-takeover');
  expect(found?.verdict).toBe('unsure');
  expect(found?.closest?.map(({ quote }) => quote)).toEqual([saturday, retry]);
  expect(found?.reason).toContain('“Saturday”');
});

// Bug: "You asked it in question 2" of one that alone is open, as it shares more words than the one that earned it.
it('shows the question that meets a criterion by itself, not one that is nearer and does not', () => {
  const probes =
    'If nprobe is larger than the number of lists, do I raise or just search all of them?';
  const sizes = 'Roughly how many tickets are there, and how many dimensions and centroids?';
  const prompt = prompts.find(({ id }) => id === 'ivf-search');
  if (prompt === undefined) throw new Error('the prompt is not in the bank');
  const verdictOf = (...asked: readonly string[]) => {
    const questions = asked.map((text, atSec) => ({ text, atSec }));
    const answer = { ...answerWith({}), questions };
    const about = { id: '', promptHash: '', level: 'senior', gradedAtMs: 0 } as const;
    const { verdicts } = gradeOffline({ ...about, prompt, answer }, aliases);
    return verdicts.find(({ criterionId }) => criterionId === 'asks-how-full-lists-are');
  };
  expect(verdictOf(probes)?.verdict).toBe('unsure');
  const found = verdictOf(probes, sizes);
  expect(found).toMatchObject({ verdict: 'met', reason: 'You asked it in question 2.' });
  expect(found?.evidence.map(({ quote }) => quote)).toEqual([sizes]);
});
