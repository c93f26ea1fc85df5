import { expect, it } from 'vitest';
import { toldTexts } from '../../../core/prompt/told-texts.js';
import { ownFigures } from '../../../core/review/figures/own-figures.js';
import { wholeBank } from './whole-bank.fixture.js';

/** The bug: a reference answer is told that its number is off, or most of what it states is not found. */
it('calls no figure of a reference answer wrong, and finds two in three of those that are asked for', async () => {
  const { prompts } = await wholeBank();
  const judged = prompts.flatMap((prompt) =>
    ownFigures(prompt.estimates, prompt.reference.answer, toldTexts(prompt)).map((one) => ({
      ...one,
      promptId: prompt.id,
    })),
  );
  const off = judged.filter(({ own }) => own.kind === 'off');
  expect(off.map(({ promptId, estimate }) => `${promptId}/${estimate.id}`)).toEqual([]);
  const right = judged.filter(({ own }) => own.kind === 'right');
  expect(right.length / judged.length).toBeGreaterThan(2 / 3);
});
