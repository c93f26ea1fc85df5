import { beforeAll, expect, it } from 'vitest';
import { bankVerdicts, type BankVerdicts } from './verdict/bank-verdicts.fixture.js';

let verdictOn: BankVerdicts;
beforeAll(async () => {
  verdictOn = await bankVerdicts();
}, 60_000);

// Bug: sure and with all points for the share alone, without what it is a share of.
it.each([
  ['Success: share of urgent messages answered in 4 s.', 'unsure'],
  ['share of urgent messages answered in 4 s, out of all who wrote, refusals counted', 'met'],
])('%s: %s', (text, verdict) => {
  expect(verdictOn('elastic-serving/goodput-by-class', text)?.verdict).toBe(verdict);
});

// Bug: "Did you mean to do that?" of a textbook definition that the strong answer says too.
it('asks about no slip where the words are nearer to what the author says', () => {
  const text =
    'A norm layer subtracts a mean and divides by a standard deviation, then applies a learned gain and bias: gamma * (x - mu) / sqrt(var + eps) + beta.';
  const slip = 'activation-and-normalisation/squeezes-into-a-range';
  expect(verdictOn(slip, text)?.verdict).toBe('not-met');
  expect(verdictOn(slip, 'A norm layer brings all values into a range.')?.verdict).toBe('unsure');
});
