import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blocksOf } from './text-blocks.js';

const textOf = (text: string, size: number, start = 0, end = 0): string =>
  blocksOf(text, { start, end }, size)
    .flatMap((block) => block.pieces)
    .map((piece) => piece.text)
    .join('');

// Bug: a character lost or doubled at a cut, so that copying the answer out of the report changes it.
test('blocks add up to the text, and marks to the range, wherever the cuts fall', () => {
  const lines = fc.array(fc.string({ unit: 'grapheme', maxLength: 30 }), { maxLength: 20 });
  fc.assert(
    fc.property(
      lines,
      fc.integer({ min: 2, max: 25 }),
      fc.nat(300),
      fc.nat(80),
      (all, size, at, length) => {
        const text = all.join('\n');
        expect(textOf(text, size, at, at + length)).toBe(text);
        const marked = blocksOf(text, { start: at, end: at + length }, size)
          .flatMap((block) => block.pieces)
          .filter((piece) => piece.isMarked);
        expect(marked.map((piece) => piece.text).join('')).toBe(text.slice(at, at + length));
      },
    ),
  );
});

// Bug: a quote that spans a cut is marked in its first block only.
test('a range over a cut is marked on both sides', () => {
  const blocks = blocksOf('one\ntwo\nthree', { start: 2, end: 6 }, 5);
  expect(blocks.map((block) => block.pieces.find((piece) => piece.isMarked)?.text)).toEqual([
    'e\n',
    'tw',
    undefined,
  ]);
});

// Bug: a cut within an emoji shows two replacement characters.
test('a long line is never cut within a surrogate pair', () => {
  const [first] = blocksOf('aaa😀bbb', null, 4);
  expect(first?.pieces[0]?.text).toBe('aaa');
});
