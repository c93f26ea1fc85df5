import { describe, expect, it } from 'vitest';
import { cueOf, holdsCue, holdsGroups, singular, wordsOf } from './cue-match.js';

const holds = (text: string, cue: string): boolean => holdsCue(wordsOf(text), cueOf(cue));

describe('holdsCue', () => {
  it('takes whole words, or `rag` would be found in `storage`', () => {
    expect(holds('object storage', 'rag')).toBe(false);
    expect(holds('a RAG system', 'rag')).toBe(true);
  });

  it('takes any ending after a star, and plurals without one', () => {
    expect(holds('we quantized the weights', 'quantiz*')).toBe(true);
    expect(holds('three queries', 'query')).toBe(true);
    expect(holds('one query', 'queries')).toBe(true);
    expect(holds('status', 'statu')).toBe(false);
  });

  it('takes phrases in order, across hyphens and accents', () => {
    expect(holds('pre-filter by ACL', 'pre filter')).toBe(true);
    expect(holds('filter pre', 'pre-filter')).toBe(false);
    expect(holds('naïve Bayes', 'naive bayes')).toBe(true);
  });

  it('finds nothing for an empty cue, which would match everything', () => {
    expect(holds('anything', '*')).toBe(false);
    expect(holdsGroups(wordsOf('anything'), [])).toBe(false);
  });
});

describe('singular', () => {
  it('leaves words alone that only look like plurals', () => {
    expect(['class', 'bus', 'bias', 'analysis', 'gas'].map(singular)).toEqual([
      'class',
      'bus',
      'bia',
      'analysis',
      'gas',
    ]);
    expect(['indexes', 'batches', 'replicas', 'queries'].map(singular)).toEqual([
      'index',
      'batch',
      'replica',
      'query',
    ]);
  });
});
