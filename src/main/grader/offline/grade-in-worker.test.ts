import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { threadFromSource } from '../../async/source-thread.fixture.js';
import type { GradeRequest } from '../grader.js';
import { offlineSignal } from './answer-signal.js';
import { offlineInWorker, signalInWorker } from './grade-in-worker.js';
import { aliases, answerWith, fixturePrompt, gradeOf } from './prompt.fixture.js';

const answer = answerWith({
  phases: { design: 'BM25 beside a vector index, and both lists are merged.' },
  diagram: 'flowchart LR\nA[ACL service] --> B[Hybrid search]',
});
const request: GradeRequest = {
  id: 'g',
  prompt: fixturePrompt,
  promptHash: 'hash',
  answer,
  level: 'senior',
  gradedAtMs: 1,
};

async function means() {
  const workerFile = await threadFromSource(resolve(import.meta.dirname, 'grader-worker.ts'));
  return { workerFile, aliases: async () => aliases };
}

/** The bug: what a thread sends back is not what it was asked for, or has lost its maps on the way. */
it('answers with a grade, or with what a model is judged by', async () => {
  const graded = await offlineInWorker(await means()).grade(request);
  expect(graded.ok && graded.value.verdicts).toEqual(gradeOf(answer).verdicts);
  const signal = await signalInWorker(await means())(request, undefined);
  expect(signal).toEqual({ ok: true, value: offlineSignal(request, aliases) });
}, 60_000);

/** The bug: each hint, check and follow-up in the room waits a second for a thread that reads the same prompt anew. */
it('one thread grades again and again, and what it knows of a prompt is not taken for another', async () => {
  const grader = offlineInWorker(await means());
  const verdictsOf = async (asked: GradeRequest) => {
    const graded = await grader.grade(asked);
    return graded.ok ? graded.value.verdicts : graded;
  };
  const [first, ...others] = fixturePrompt.rubric;
  if (first === undefined) throw new Error('the fixture has no criteria');
  const other = { ...request, prompt: { ...fixturePrompt, rubric: others }, promptHash: 'other' };
  const blank = { ...request, answer: answerWith({}) };
  expect(await verdictsOf(request)).toEqual(gradeOf(answer).verdicts);
  expect(await verdictsOf(blank)).toEqual(gradeOf(answerWith({})).verdicts);
  expect(await verdictsOf(other)).toHaveLength(others.length);
  expect(await verdictsOf(request)).toEqual(gradeOf(answer).verdicts);
}, 60_000);

it('is told when nobody waits any more', async () => {
  const signal = await signalInWorker(await means())(request, AbortSignal.abort());
  expect(signal).toEqual({ ok: false, error: { kind: 'cancelled' } });
});
