import { expect, it } from 'vitest';
import { figuresIn } from './figures-in-text.js';

// Bug: only the last of a list has its unit, so that "15.3 ms" is not found.
it.each([
  ['A step takes 41, 15.3 or 7.8 ms.', ['41 ms', '15.3 ms', '7.8 ms']],
  ['It takes 4, 5, and 6 s.', ['4 s', '5 s', '6 s']],
  ['It takes 3–4 GB.', ['3–4 GB', '4 GB']],
  ['About 2 or 3 %.', ['2 %', '3 %']],
  // What no list joins keeps its own.
  ['In 2024, 3 ms; a batch of 8 and 16 GB.', ['2024', '3 ms', '8', '16 GB']],
  ['Pay $2, 3 or 4 of them.', ['$2', '3', '4']],
  ['With 32, 8 or 1 heads it is 4 ms.', ['32', '8', '1 heads', '4 ms']],
])('%s', (text, quotes) => {
  expect(figuresIn(text).map(({ quote }) => quote)).toEqual(quotes);
});

it('reads the values of a list in the unit behind it', () => {
  expect(figuresIn('41, 15.3 or 7.8 ms').map(({ value }) => value * 1000)).toEqual([
    41,
    expect.closeTo(15.3),
    7.8,
  ]);
});
