import { expect, it } from 'vitest';
import { bankVerdicts } from '../bank-verdicts.fixture.js';

const verdictOf = await bankVerdicts();
const steps = 'optimisers/curvature-caps-the-rate';
const walls =
  'SGD zigzags: the step size is limited by the steep wall and progress along the floor is tiny.';
const jotted = '7e9 * 16 bytes\nmoments = 7e9 * 8 bytes\nln(1000)/0.02\nmoments / 4 GPUs';
const wrong = 'Along b each step multiplies by 0.99, so ln(1000)/0.01 is about 690 steps.';

// Bug: an essential criterion met by a bare line of the scratchpad, above a sentence with another number for the same.
it('asks which of two numbers for one thing holds, the one in the sentence or the one in the scratchpad', () => {
  const found = verdictOf(steps, `${walls}\n\nNumbers: curvature is 100 and 1. ${wrong}`, jotted);
  expect(found).toMatchObject({ verdict: 'unsure', evidence: [] });
  expect(found?.reason).toBe(
    `You write “${wrong.slice(0, -1)}”, and “ln(1000)/0.02 = 345.4” in the scratchpad. Which holds?`,
  );
  expect(found?.closest?.map(({ quote }) => quote)).toEqual([wrong, 'ln(1000)/0.02']);
});

it('meets nothing by a line of the scratchpad that has no words', () => {
  const found = verdictOf(steps, 'Momentum helps there.', jotted);
  expect(found?.verdict).not.toBe('met');
});

it('holds what is written out and worked out to be one', () => {
  const right =
    'Must stay below 2 over the largest curvature, 0.02; then the flat direction shrinks by 2 percent a step, about 345 steps.';
  expect(verdictOf(steps, right, jotted)?.verdict).toBe('met');
});
