import { expect, it } from 'vitest';
import { wholeBank } from './whole-bank.fixture.js';

/** At 1280 by 800 the editor shows some 113 signs of a line, and less with the text set larger. */
const longest = 80;

// Bug: the docstring, the contract itself, ran out of the editor and had to be scrolled sideways.
it('no line of a starter runs out of the editor', async () => {
  const { prompts } = await wholeBank();
  const starters = prompts.flatMap(({ id, code }) => (code === undefined ? [] : [{ id, code }]));
  expect(starters.length).toBeGreaterThanOrEqual(12);
  const long = starters.flatMap(({ id, code }) =>
    code.starter
      .split('\n')
      .filter((line) => line.length > longest)
      .map((line) => `${id}: ${line}`),
  );
  expect(long).toEqual([]);
});
