import { expect, it } from 'vitest';
import type { StartedEvent } from '../../attempt/attempt-event.js';
import { foldAttempt, startAttempt } from '../../attempt/attempt-state.js';
import { theoryPrompt } from '../../prompt/theory.fixture.js';
import type { Term } from '../../prompt/glossary.js';
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
  term('Message queue', ['queue']),
  term('Sharding', ['shards']),
];

// Bug: "You did not use: Message queue" of a KV cache, since a strong answer has the word in passing.
it('a prompt’s terms are those that its rubric speaks of, split by what the answer holds', () => {
  const base = theoryPrompt('knn');
  const prompt = {
    rubric: base.rubric.map((criterion, at) => ({
      ...criterion,
      title: at === 0 ? 'Stores int8 weights' : criterion.title,
      cues: [['p99', 'batching']],
      strong: 'Watch the P99 while batching; mind the queue.',
    })),
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
      splice: { at: 0, remove: 0, insert: 'A KV cache in shards, with a queue' },
    },
    { kind: 'answer-given', atSec: 2, text: 'Quantisation is allowed.', factId: null },
    {
      kind: 'board-changed',
      atSec: 3,
      elements: [board('a', 'P99 alarm', false), board('b', 'batching', true)],
    },
  ]);
  const { used, alsoUsed, unused } = termsUsed(terms, prompt, state ?? startAttempt(started));
  expect(used.map((one) => one.term)).toEqual(['P99']);
  // Bug: a queue in passing was listed as "Message queue", "sigmoid" as "Activation function".
  expect(alsoUsed.map((one) => one.term)).toEqual(['KV cache', 'Sharding']);
  expect(unused.map((one) => one.term)).toEqual(['Batching', 'Quantisation']);
  // Bug: "No reranker is needed" counted as a term that was used.
  const rejecting = foldAttempt([
    started,
    {
      kind: 'text-changed',
      atSec: 1,
      phaseId: 'define',
      splice: {
        at: 0,
        remove: 0,
        insert: 'No batching is needed; I would not use int8. A P99 alarm, not a mean.',
      },
    },
  ]);
  const without = termsUsed(terms, prompt, rejecting ?? startAttempt(started));
  expect(without.used.map((one) => one.term)).toEqual(['P99']);
  const two = terms.filter(({ term: name }) => name !== 'P99');
  const none = { used: [], alsoUsed: [], unused: [] };
  expect(termsUsed(two, prompt, state ?? startAttempt(started))).toEqual(none);
});
