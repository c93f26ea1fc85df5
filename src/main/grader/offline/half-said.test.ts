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
