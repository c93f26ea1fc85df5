import { expect, test } from 'vitest';
import type { AttemptEvent } from '../attempt/attempt-event.js';
import { foldAttempt } from '../attempt/attempt-state.js';
import { samplePrompt } from '../grade/sample-prompt.fixture.js';
import { findOwnWords } from './find-own-words.js';
import { ownSentences } from './own-sentences.js';

const starter = 'def solve(items):\n    pass\n';
const state = foldAttempt([
  {
    ...{ kind: 'started', atSec: 0, startedAtMs: 1, promptId: 'sample', promptHash: 'x' },
    ...{ mode: 'mock', level: 'senior', timeFactor: 1, phaseId: 'clarify', starter },
  },
  { kind: 'question-asked', atSec: 5, text: 'How many users? At p95?' },
  { kind: 'answer-given', atSec: 6, text: 'A million.', factId: null },
  {
    kind: 'text-changed',
    atSec: 65,
    phaseId: 'design',
    splice: {
      at: 0,
      remove: 0,
      insert: 'Cache at 0.6 GB. Then a queue\n\n- ids e.g. of rows\n  ---\n* last!',
    },
  },
  {
    kind: 'code-changed',
    atSec: 9,
    splice: { at: starter.length, remove: 0, insert: '    return max(items)\n}\n' },
  },
] as readonly AttemptEvent[]);
if (state === null) throw new Error('no state');
const prompt = { phases: samplePrompt.phases, code: { starter } };

test('an answer is cut into sentences and lines, without list marks, empty lines and the starter', () => {
  expect(ownSentences(state, prompt).map(({ quote }) => quote)).toEqual([
    ...['How many users?', 'At p95?'],
    ...['Cache at 0.6 GB.', 'Then a queue', 'ids e.g. of rows', 'last!'],
    ...['return max(items)'],
  ]);
});

// Bug: a sentence is offered as a quote, and then refused since it does not stand in the answer.
test('each is found again where it stands', () => {
  for (const { quote, place } of ownSentences(state, prompt))
    expect(findOwnWords(quote, state, prompt)).toMatchObject({ quote, place });
});
