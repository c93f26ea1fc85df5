import { expect, it } from 'vitest';
import type { StartedEvent } from '../attempt/attempt-event.js';
import { foldAttempt, startAttempt } from '../attempt/attempt-state.js';
import { theoryPrompt } from '../prompt/theory.fixture.js';
import type { Term } from '../prompt/glossary.js';
import { termsUsed } from './terms-used.js';

const term = (name: string, forms: readonly string[] = []): Term => ({
  term: name,
  group: 'Serving',
  aliases: [],
  forms,
  meaning: 'What it is.',
  use: 'When it fits.',
});
const terms = [
  term('Batching'),
  term('KV cache'),
  term('Quantisation', ['quantis*', 'int8']),
  term('P99'),
];

it('a prompt’s terms are those of its reference and strong texts, split by what the answer holds', () => {
  const base = theoryPrompt('knn');
  const prompt = {
    rubric: base.rubric.map((criterion) => ({ ...criterion, strong: 'Watch the P99.' })),
    reference: {
      answer: 'Batching, and int8 weights.',
      diagram: 'flowchart LR\n a[KV cache] --> b',
    },
  };
  const started: StartedEvent = {
    kind: 'started',
    atSec: 0,
    mode: 'mock',
    level: 'mid',
    startedAtMs: 0,
    promptId: 'x',
    promptHash: '',
    timeFactor: null,
    phaseId: '',
    starter: '',
  };
  const board = (id: string, text: string, isDeleted: boolean) =>
    ({ id, type: 'text', version: 1, isDeleted, text }) as const;
  const state = foldAttempt([
    started,
    {
      kind: 'text-changed',
      atSec: 1,
      phaseId: 'define',
      splice: { at: 0, remove: 0, insert: 'A KV cache' },
    },
    { kind: 'answer-given', atSec: 2, text: 'Quantisation is allowed.', factId: null },
    {
      kind: 'board-changed',
      atSec: 3,
      elements: [board('a', 'P99 alarm', false), board('b', 'batching', true)],
    },
  ]);
  const { used, unused } = termsUsed(terms, prompt, state ?? startAttempt(started));
  expect(used.map((one) => one.term)).toEqual(['P99']);
  expect(unused.map((one) => one.term)).toEqual(['Batching', 'Quantisation']);
});
