import { expect, test } from 'vitest';
import type { AttemptEvent } from '../attempt/attempt-event.js';
import { foldAttempt, type AttemptState } from '../attempt/attempt-state.js';
import { samplePrompt } from '../grade/sample-prompt.fixture.js';
import { findOwnWords } from './find-own-words.js';

const starter = 'def solve(items):\n    pass\n';
const started: AttemptEvent = {
  ...{ kind: 'started', atSec: 0, startedAtMs: 1, promptId: 'sample', promptHash: 'x' },
  ...{ mode: 'mock', level: 'senior', timeFactor: 1, phaseId: 'clarify', starter },
};
const written: AttemptEvent = {
  kind: 'text-changed',
  atSec: 65,
  phaseId: 'design',
  splice: { at: 0, remove: 0, insert: 'A cache\n  in front, then a queue.' },
};

function stateAfter(...events: readonly AttemptEvent[]): AttemptState {
  const state = foldAttempt([started, ...events]);
  if (state === null) throw new Error('no state');
  return state;
}
const find = (quote: string, ...events: readonly AttemptEvent[]) =>
  findOwnWords(quote, stateAfter(...events), { phases: samplePrompt.phases, code: { starter } });

test('words are found whatever white space a copy made of theirs, and told as they stand', () => {
  expect(find('  cache in  front,', written)).toEqual({
    quote: 'cache\n  in front,',
    place: { kind: 'text', phaseId: 'design', start: 2, end: 19, atSec: 65 },
  });
});

test('other words, other case, two stretches and nothing are not found', () => {
  for (const quote of ['a Queue', 'A cache … a queue', 'cache then a queue', ' \n ', 'Load it'])
    expect(find(quote, written)).toBeNull();
});

// Bug: what the interviewer said, or the code that was there to begin with, passes as the person's own words.
test('only what the person asked and wrote is theirs', () => {
  const asked: AttemptEvent = { kind: 'question-asked', atSec: 5, text: 'How many users?' };
  const told: AttemptEvent = { kind: 'answer-given', atSec: 6, text: 'A million.', factId: null };
  expect(find('many users', asked, told)?.place).toEqual({ kind: 'question', index: 0, atSec: 5 });
  expect(find('A million', asked, told)).toBeNull();
  expect(find('def solve(items):')).toBeNull();
  const insert = '    best = max(items)\n    return best\n';
  const coded: AttemptEvent = {
    kind: 'code-changed',
    atSec: 9,
    splice: { at: starter.length, remove: 0, insert },
  };
  expect(find('best = max(items)\n    return best', coded)?.place).toEqual({
    kind: 'code',
    fromLine: 3,
    toLine: 4,
    atSec: 9,
  });
});

test('a label of the board and a line of the diagram are theirs too', () => {
  const label = { id: 'b1', type: 'text', version: 1, isDeleted: false, text: 'Request\nqueue' };
  const drawn: AttemptEvent = { kind: 'board-changed', atSec: 7, elements: [label] };
  expect(find('Request queue', drawn)?.place).toEqual({ kind: 'board', ids: ['b1'] });
  const gone: AttemptEvent = {
    ...drawn,
    elements: [{ ...label, version: 2, isDeleted: true }],
  };
  expect(find('Request queue', drawn, gone)).toBeNull();
  const splice = { at: 0, remove: 0, insert: 'flowchart LR\n a[API] --> q[Queue]' };
  const diagram: AttemptEvent = { kind: 'diagram-changed', atSec: 8, splice };
  expect(find('a[API] --> q[Queue]', diagram)?.place).toEqual({ kind: 'diagram', ids: [] });
});
