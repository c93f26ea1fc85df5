import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf, findPassages } from './find-passages.js';
import type { Passage } from './passage.js';
import { soughtWords } from './words.js';

const passage = (text: string): Passage => ({
  ...{ part: 'notes', phase: 'Design', atSec: 0, text },
  place: null,
});
const texts = (query: string, most: number, ...all: readonly string[]) =>
  findPassages(all.map(passage), soughtWords(query), most).map((one) => one.passage.text);

describe('findPassages', () => {
  it('prefers passages that hold more of the words, and keeps the order of the attempt', () => {
    expect(texts('cache queue', 2, 'a cache', 'no', 'the queue and the cache', 'caches')).toEqual([
      'a cache',
      'the queue and the cache',
    ]);
  });

  it('shows each of the words where no passage holds both', () => {
    expect(texts('cache queue', 2, 'cache one', 'cache two', 'a queue')).toEqual([
      'cache one',
      'a queue',
    ]);
  });

  it('finds nothing where no word stands', () => {
    expect(texts('cache', 3, 'cash', 'the')).toEqual([]);
    expect(texts('the', 3, 'the')).toEqual([]);
  });
});

describe('excerptOf', () => {
  it('marks what was found, in the letters of the text', () => {
    expect(excerptOf('  Cachés help', soughtWords('cache'))).toEqual([
      { text: 'Cachés', isFound: true },
      { text: ' help', isFound: false },
    ]);
  });

  it('cuts a long text round the word', () => {
    const text = `${'before '.repeat(60)}needle ${'after '.repeat(60)}`;
    const pieces = excerptOf(text, soughtWords('needle'));
    expect(pieces.some(({ text: word, isFound }) => isFound && word === 'needle')).toBe(true);
    expect(pieces[0]?.text).toBe('…');
    expect(pieces.at(-1)?.text).toBe('…');
    expect(pieces.map((one) => one.text).join('').length).toBeLessThan(190);
  });

  it('is a stretch of the text, whatever is looked for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.string(), (text, query) => {
        const shown = excerptOf(text, soughtWords(query)).map((one) => one.text);
        const own = shown.filter((part) => part !== '…').join('');
        expect(text).toContain(own);
      }),
    );
  });
});
