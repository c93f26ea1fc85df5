import { describe, expect, it } from 'vitest';
import { termFinder, type Term } from './glossary.js';

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
