import { expect, test } from 'vitest';
import { foldAttempt } from '../attempt/attempt-state.js';
import { attemptEventSchema } from '../attempt/attempt-event.js';
import { emptyGraph } from '../graph/drawing-graph.js';
import { emptyText, textAt } from '../attempt/timed-text.js';
import { sampleSitting } from './sample-sitting.js';

const phases = [
  { id: 'clarify', title: 'Clarify', minutes: 7, ask: 'What do you need to know?' },
  { id: 'design', title: 'Design', minutes: 15 },
  { id: 'deep-dive', title: 'Deep dive', minutes: 18 },
];
const design = 'Two paths.\n\nOne for documents.\n\nOne for questions.';

test('a sitting folds to the answer that it was made of, in its order and within its time', () => {
  const sitting = sampleSitting(phases, {
    answer: {
      questions: [{ text: 'How many?', atSec: 0 }],
      phases: [{ phaseId: 'design', text: textAt(design, 0) }],
      code: emptyText,
      board: emptyGraph,
      diagram: emptyGraph,
    },
    replies: [{ text: 'Fifty.', factId: 'count' }],
    board: [],
    diagram: 'flowchart LR\n  a --> b\n',
  });
  for (const event of sitting) expect(attemptEventSchema.safeParse(event).success).toBe(true);
  const times = sitting.map(({ atSec }) => atSec);
  expect(times).toEqual(times.toSorted((a, b) => a - b));
  const state = foldAttempt([
    {
      kind: 'started',
      ...{ atSec: 0, startedAtMs: 0, promptId: 'p', promptHash: '', mode: 'mock' },
      ...{ level: 'senior', timeFactor: 1, phaseId: 'clarify', starter: '' },
    },
    ...sitting,
  ]);
  expect(state?.texts['design']?.text).toBe(design);
  expect(state?.talk.map(({ who, text }) => [who, text])).toEqual([
    ['interviewer', 'What do you need to know?'],
    ['you', 'How many?'],
    ['interviewer', 'Fifty.'],
  ]);
  expect(state?.diagram.text).toContain('a --> b');
  expect(state?.elapsedSec).toBeLessThan(40 * 60);
  expect(Object.keys(state?.phaseSec ?? {})).toEqual(['clarify', 'design', 'deep-dive']);
});
