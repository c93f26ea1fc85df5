import { describe, expect, it } from 'vitest';
import type { StartedEvent } from '../attempt/attempt-event.js';
import { foldAttempt, startAttempt } from '../attempt/attempt-state.js';
import { termFinder, type Term } from './glossary.js';
import { termsUsed } from '../review/terms-used.js';
import { theoryPrompt } from './theory.fixture.js';

const term = (
  name: string,
  aliases: readonly string[] = [],
  forms: readonly string[] = [],
): Term => ({
  term: name,
  group: 'Serving',
  aliases,
  forms,
  meaning: 'What it is.',
  use: 'When it fits.',
});
const terms = [
  term('Batching'),
  term('Continuous batching', ['in-flight batching']),
  term('KV cache', ['key-value cache']),
  term('A/B test'),
  term('Quantisation', ['quantization'], ['quantis*', 'int8']),
  term('P99'),
];

describe('terms in a text', () => {
  const find = termFinder(terms);
  it('are found by name, alias and form, in any case and number', () => {
    expect([...find('Two KV-caches; A/B tests on the p99.')]).toEqual([
      'KV cache',
      'A/B test',
      'P99',
    ]);
    expect([...find('key value cache in INT8, quantised')]).toEqual(['KV cache', 'Quantisation']);
  });
  it('are the longest there: continuous batching says nothing of batching', () => {
    expect([...find('in-flight batching')]).toEqual(['Continuous batching']);
    expect([...find('continuous batching, then plain batching')]).toEqual([
      'Continuous batching',
      'Batching',
    ]);
  });
  it('are whole words: neither a part of one nor words apart', () => {
    expect([...find('ab testing; a kv store and a cache; p999; debatching')]).toEqual([]);
  });
});

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
