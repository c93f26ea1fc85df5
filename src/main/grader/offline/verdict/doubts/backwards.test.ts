import { beforeAll, expect, it } from 'vitest';
import { bankVerdicts, type BankVerdicts } from '../bank-verdicts.fixture.js';

let verdictOn: BankVerdicts;
beforeAll(async () => {
  verdictOn = await bankVerdicts();
}, 120_000);

/** The bug: each was met, as sure, with all points. */
it.each([
  [
    'rlhf-three-steps/names-the-three-steps',
    'First supervised fine-tuning of the base model on the 13,000 demonstrations. Second PPO on the 30,000 prompts, in which labellers score every sampled answer as it comes. Third a reward model is trained on the 60,000 comparisons with a pairwise loss.',
    'You put “PPO” before “reward model”. Is that the order you mean?',
  ],
  [
    'ivf-pq-residuals/tells-two-losses-apart',
    'With exact distances in the probed lists it’s 0.94, with codes 0.71. So the lists lose 0.23 and the codes 0.06, and I would not probe more lists but re-rank the best 500 with the originals from disk, which may bring 0.93.',
    'You may say “0.23” where “0.06” belongs, and the other way round. Which do you mean?',
  ],
  [
    'drift-detection/tells-kinds-apart',
    'Data drift is when P(y|x) changes: fraudsters find a new trick, and the same payment that was fine is now fraud. Concept drift is when only P(x) changes, the inputs look different but the relation stays the same.',
    'You may say “P(y|x)” where “P(x)” belongs, and the other way round. Which do you mean?',
  ],
  [
    'ivf-pq-residuals/residuals-need-fewer-bits',
    'Residuals have a larger variance than the vectors, so the codebook describes them with less error.',
    'You write “larger” of “Residuals”. Is that the direction you mean?',
  ],
])('asks which is meant where %s is said backwards', (key, text, reason) => {
  const verdict = verdictOn(key, text);
  expect(verdict).toMatchObject({ verdict: 'unsure', reason });
  expect(verdict?.closest).toHaveLength(1);
});

it.each([
  [
    'rlhf-three-steps/names-the-three-steps',
    'First supervised fine-tuning of the base model on demonstrations. Second a reward model is trained on comparisons. Third PPO optimises the policy against that frozen reward model.',
  ],
  [
    'ivf-pq-residuals/tells-two-losses-apart',
    'With exact distances in the probed lists it’s 0.94, with codes 0.71. So the lists lose 0.06 and the codes 0.23, and I would not probe more lists but re-rank the best 500 with the originals from disk, which may bring 0.93.',
  ],
  [
    'ivf-pq-residuals/residuals-need-fewer-bits',
    'Residuals have a smaller variance than the vectors, so the codebook describes them with less error.',
  ],
])('leaves %s met where it is said the right way round', (key, text) => {
  expect(verdictOn(key, text)?.verdict).toBe('met');
});
