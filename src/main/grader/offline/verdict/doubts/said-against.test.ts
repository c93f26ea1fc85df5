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

// Bug: the words "layer norms" and "embeddings" were found, and what was said of them was the contrary.
it('names first, of what is open, a sentence that nearly says what falls short', () => {
  const wrong = 'Embeddings and the layer norms are put in four bits too.';
  const text = `The frozen linear weights lie in NF4 with a scale per block of 64. ${wrong}`;
  const found = verdictOn('qlora/names-what-stays', text);
  expect(found?.verdict).not.toBe('met');
  expect(found?.reason).toBe(
    `You write “${wrong.slice(0, -1)}”, which alone falls short of it. Do you say more?`,
  );
  expect(found?.closest?.[0]?.quote).toBe(wrong);
});
