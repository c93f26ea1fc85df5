import { describe, expect, it } from 'vitest';
import { foldText } from '../fold-text.js';
import { placedWords, soughtWords, wordsIn } from './words.js';

describe('wordsIn', () => {
  it('cuts at everything that is no letter and no number, and folds case, accents and forms', () => {
    expect(wordsIn('kv_cache, RÉSUMÉ; p95≤200ms ﬁne')).toEqual([
      ...['kv', 'cache', 'resume', 'p95', '200ms', 'fine'],
    ]);
    expect(foldText('İstanbul')).toBe('istanbul');
  });

  it('says where a word stands in the text itself, also where folding makes it longer', () => {
    const text = 'ﬁrst café';
    expect(placedWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'ﬁrst',
      'café',
    ]);
  });
});

describe('soughtWords', () => {
  it('takes the last word as one that is still typed, and a longer one as the start of others', () => {
    expect(soughtWords('gateway que')).toEqual([
      { word: 'gateway', isStart: true },
      { word: 'que', isStart: true },
    ]);
    expect(soughtWords('kv que ')).toEqual([
      { word: 'kv', isStart: false },
      { word: 'que', isStart: false },
    ]);
  });

  it('leaves out what says nothing, and the first letter of a word to come', () => {
    expect(soughtWords('the cache of c')).toEqual([{ word: 'cache', isStart: true }]);
    expect(soughtWords(' … the')).toEqual([]);
  });

  it('looks at 8 words at most, whatever is pasted', () => {
    expect(soughtWords('word '.repeat(10_000))).toHaveLength(8);
  });
});
