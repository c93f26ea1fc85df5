import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSought, soughtWords } from '../../../core/search/words.js';
import type { AttemptTexts } from './attempt-texts.js';
import { textIndex, type PrintedIndex, type TextIndex } from './text-index.js';

const texts = (id: string, about: string): AttemptTexts => ({
  ...{ id, mark: 'm', about, grader: null, isShort: false, passages: [] },
});
const idsFor = (index: TextIndex, query: string): readonly string[] =>
  index.find(soughtWords(query)).map(([id]) => id);

const words = fc.constantFrom('cache', 'cached', 'caching', 'queue', 'quorum', 'index', 'in', 'kv');
const change = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  about: fc.option(fc.array(words, { maxLength: 6 }).map((some) => some.join(' '))),
  isReopened: fc.boolean(),
});

// Bugs: an attempt that was read again is found by what it said before; a slot that was left shifts those behind it.
test('whatever was put, dropped and reopened: found is what holds all words', () => {
  fc.assert(
    fc.property(fc.array(change), fc.array(words, { minLength: 1, maxLength: 3 }), (all, asked) => {
      let index = textIndex(null);
      const kept = new Map<string, string>();
      for (const { id, about, isReopened } of all) {
        if (about === null) index.drop(id);
        else index.put(texts(id, about));
        if (about === null) kept.delete(id);
        else kept.set(id, about);
        if (isReopened)
          index = textIndex(JSON.parse(JSON.stringify(index.print())) as PrintedIndex);
      }
      const query = asked.join(' ');
      const sought = soughtWords(query);
      const expected = [...kept].flatMap(([id, about]) =>
        sought.length > 0 &&
        sought.every((one) => about.split(' ').some((word) => isSought(word, one)))
          ? [id]
          : [],
      );
      expect(idsFor(index, query).toSorted()).toEqual(expected.toSorted());
    }),
  );
});

test('what holds the very word, and holds it often, is worth more than what holds a longer one', () => {
  const index = textIndex(null);
  index.put(texts('longer', 'caching is described at length here'));
  index.put(texts('once', 'the cach is described at length here'));
  index.put(texts('often', 'the cach and the cach and the cach'));
  const found = index.find(soughtWords('cach')).toSorted(([, one], [, other]) => other - one);
  expect(found.map(([id]) => id)).toEqual(['often', 'once', 'longer']);
});
