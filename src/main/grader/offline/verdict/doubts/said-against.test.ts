import { beforeAll, expect, it } from 'vitest';
import { bankVerdicts, type BankVerdicts } from '../bank-verdicts.fixture.js';

let verdictOn: BankVerdicts;
beforeAll(async () => {
  verdictOn = await bankVerdicts();
}, 60_000);

// Bug: "I can't tell whether you mean it" of a plain sentence with the two exchanged.
it('says of words that stand the other way round that they do', () => {
  const swap =
    'A model trained with squared error learns to say the median, one with absolute error the mean.';
  const found = verdictOn('likelihood-and-loss/what-each-loss-predicts', swap);
  expect(found?.verdict).not.toBe('met');
  expect(found?.reason).toMatch(/squared error.*the mean”.*(?:other way round|speaks against it)/);
});

// Bug: "Probably not all of it: the nearest words mention “share”", of a sentence that is nearly what falls short.
it('names first, of what is open, a sentence that nearly says what falls short', () => {
  const short =
    'Measure per airline: share of urgent messages with first words in 4 s (SLO 95%), ack under 1 s, resolved conversations, given up, hotline calls';
  const found = verdictOn('elastic-serving/goodput-by-class', `${short}.`);
  expect(found?.verdict).toBe('unsure');
  expect(found?.reason).toBe(
    `You write “${short}”, which alone falls short of it. Do you say more?`,
  );
});
