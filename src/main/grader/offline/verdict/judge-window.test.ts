import { expect, it } from 'vitest';
import { bankVerdicts } from './bank-verdicts.fixture.js';

// Bug: open, "do your words also say this?", with all terms of the criterion and a third of the strong answer's words.
it('is sure of what has all terms and much of the strong answer', async () => {
  const verdictOn = await bankVerdicts();
  const test = 'KS for continuous, chi-square for categorical, both at moderate n.';
  const why =
    'With a million rows each the p-value is basically always 0, any tiny difference is significant.';
  expect(verdictOn('drift-detection/picks-the-test', `${test} ${why}`)?.verdict).toBe('met');
  expect(verdictOn('drift-detection/picks-the-test', why)?.verdict).not.toBe('met');
});
