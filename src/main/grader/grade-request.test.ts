import { expect, test } from 'vitest';
import { foldAttempt } from '../../core/attempt/attempt-state.js';
import { emptyGraph } from '../../core/graph/drawing-graph.js';
import { gradeRequest } from './grade-request.js';
import { fixturePrompt } from './offline/prompt.fixture.js';

// Bug: a grader was not told when a figure was given, and of the curveball not at all, so that both looked made up.
test('a grader gets what the interviewer told, facts and the curveball, each with its phase', () => {
  const { id: promptId, curveball, phases } = fixturePrompt;
  const fact = fixturePrompt.facts[0]?.answer ?? '';
  const state = foldAttempt([
    {
      kind: 'started',
      atSec: 0,
      promptId,
      promptHash: 'hash',
      mode: 'mock',
      level: 'senior',
      timeFactor: 1,
      startedAtMs: 0,
      phaseId: 'clarify',
      starter: '',
    },
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
