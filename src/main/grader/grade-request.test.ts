import { expect, test } from 'vitest';
import type { AttemptEvent } from '../../core/attempt/attempt-event.js';
import { foldAttempt } from '../../core/attempt/attempt-state.js';
import { emptyGraph } from '../../core/graph/drawing-graph.js';
import { gradeRequest } from './grade-request.js';
import { fixturePrompt } from './offline/prompt.fixture.js';

const started: AttemptEvent = {
  kind: 'started',
  atSec: 0,
  promptId: fixturePrompt.id,
  promptHash: 'hash',
  mode: 'mock',
  level: 'senior',
  timeFactor: 1,
  startedAtMs: 0,
  phaseId: 'clarify',
  starter: '',
};

// Bug: a grader was not told when a figure was given, and of the curveball not at all, so that both looked made up.
test('a grader gets what the interviewer told, facts and the curveball, each with its phase', () => {
  const { curveball, phases } = fixturePrompt;
  const fact = fixturePrompt.facts[0]?.answer ?? '';
  const state = foldAttempt([
    started,
    { kind: 'answer-given', atSec: 1, text: phases[0]?.ask ?? '', factId: null },
    { kind: 'answer-given', atSec: 40, text: fact, factId: 'rights' },
    { kind: 'answer-given', atSec: 50, text: 'Assume it.', factId: null },
    { kind: 'phase-entered', atSec: 600, phaseId: 'deep-dive' },
    { kind: 'answer-given', atSec: 601, text: curveball?.text ?? '', factId: null },
  ]);
  if (state === null) throw new Error('it begins');
  const drawn = { board: emptyGraph, diagram: emptyGraph };
  expect(gradeRequest({ prompt: fixturePrompt, state }, drawn, 0).told).toEqual([
    { text: fact, atSec: 40, phaseId: 'clarify' },
    { text: curveball?.text, atSec: 601, phaseId: 'deep-dive' },
  ]);
});

// Bug: an answer to the question of a phase counted as a question, and so for nothing.
test('what is told in the conversation goes with its phase; a question, or an assumption that was confirmed, does not', () => {
  const assumed = 'I assume that not everybody may read all documents.';
  const state = foldAttempt([
    started,
    { kind: 'question-asked', atSec: 5, text: 'how many users are there' },
    { kind: 'question-asked', atSec: 9, text: assumed },
    {
      kind: 'answer-given',
      atSec: 10,
      text: fixturePrompt.facts[0]?.answer ?? '',
      factId: 'rights',
    },
    { kind: 'phase-entered', atSec: 600, phaseId: 'wrap-up' },
    { kind: 'question-asked', atSec: 601, text: 'We replay golden questions before a release.' },
  ]);
  if (state === null) throw new Error('it begins');
  const drawn = { board: emptyGraph, diagram: emptyGraph };
  const { answer } = gradeRequest({ prompt: fixturePrompt, state }, drawn, 0);
  expect(answer.questions.map(({ statedIn }) => statedIn)).toEqual([
    undefined,
    undefined,
    'wrap-up',
  ]);
});

test('an answer to a follow-up or the curveball goes with the question, in the words that it was asked in', () => {
  const line = (atSec: number, text: string, about: 'follow-up' | 'curveball') =>
    ({ kind: 'answer-given', atSec, text, factId: null, about: { kind: about, id: 'x' } }) as const;
  const state = foldAttempt([
    started,
    { kind: 'question-asked', atSec: 5, text: 'I cache by user.' },
    line(200, 'And when it dies?', 'follow-up'),
    { kind: 'question-asked', atSec: 210, text: 'A minute of errors.' },
    line(400, 'Ten times the load.', 'curveball'),
    { kind: 'question-asked', atSec: 410, text: 'Then I shard.' },
  ]);
  if (state === null) throw new Error('it begins');
  const drawn = { board: emptyGraph, diagram: emptyGraph };
  const { answer } = gradeRequest({ prompt: fixturePrompt, state }, drawn, 0);
  expect(answer.questions.map(({ inAnswerTo }) => inAnswerTo)).toEqual([
    ...[undefined, 'And when it dies?', 'Ten times the load.'],
  ]);
});
