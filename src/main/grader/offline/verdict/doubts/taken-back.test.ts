import { beforeAll, expect, it } from 'vitest';
import { bankVerdicts, type BankVerdicts } from '../bank-verdicts.fixture.js';

let verdictOn: BankVerdicts;
beforeAll(async () => {
  verdictOn = await bankVerdicts();
}, 60_000);

const likelihood =
  'A probability fixes the parameter and asks about the data; a likelihood fixes the data we saw and varies the parameter. It need not add up to 1 over p.';
const fits =
  'QLoRA when the base in bfloat16 does not fit: 13e9 x 2 = 26 GB is more than 24 GB, in four bits it is 6.5 GB.';
const steps =
  'Three steps: (1) supervised fine-tuning on demonstrations written by people; (2) a reward model trained on pairs of answers which people have ranked, with the loss minus log sigmoid of the difference; (3) PPO on prompts alone, in which the policy is trained to maximise the reward minus a KL penalty to the SFT model.';

// Bug: met with all points, and the sentence that takes it back was cut from the quote.
it.each([
  [
    'likelihood-and-loss/function-of-the-parameters',
    likelihood,
    'So 0.7 is the most probable value of p.',
  ],
  [
    'qlora/takes-it-to-fit',
    fits,
    'It also makes the training faster, because four-bit products take less time.',
  ],
  ['rlhf-three-steps/names-the-three-steps', steps, 'In step 3 the reward model is trained too.'],
])('%s is not sure beside a sentence that takes it back', (key, said, back) => {
  expect(verdictOn(key, said)?.verdict).toBe('met');
  const verdict = verdictOn(key, `${said} ${back}`);
  expect(verdict?.verdict).toBe('unsure');
  expect(verdict?.reason).toContain(back.slice(0, 20));
  expect(verdict?.closest?.some(({ quote }) => quote.includes(back))).toBe(true);
});

it('keeps a criterion that the next sentence only adds to', () => {
  const more = 'It also needs an optimiser that can be paged out.';
  expect(verdictOn('qlora/takes-it-to-fit', `${fits} ${more}`)?.verdict).toBe('met');
});

const frozen =
  'h = W x + (alpha / r) B A x, W frozen, A is r x d_in and B is d_out x r, only A and B are trained, r (d_in + d_out) numbers.';
const start =
  'B starts at random and A at zero? I think B is zero and A is Gaussian, so at the start the output equals the base model.';
const once =
  'Payment: one row per claim and payment number with a unique constraint is written before the call, the key is derived from it and the same on every retry.';

// Bug: met with all points of an essential criterion, beside a sentence that says the opposite of the same thing.
it.each([
  ['lora/states-the-update', `${frozen} ${start}`, 'In training W is updated too.'],
  ['claims-agents/pay-exactly-once', once, 'After a timeout we start again with a new key.'],
])('%s is open beside the opposite, “%s %s”', (key, said, back) => {
  expect(verdictOn(key, said)?.verdict).toBe('met');
  const verdict = verdictOn(key, `${said} ${back}`);
  expect(verdict?.verdict).toBe('unsure');
  expect(verdict?.closest?.some(({ quote }) => quote.includes(back))).toBe(true);
});

it('keeps one beside the other side of another thing, and beside a thing of another size', () => {
  expect(verdictOn('lora/states-the-update', `${frozen} B is updated.`)?.verdict).toBe('met');
  const extraction =
    'INDEX. Report (1,500 tok, no need to chunk for extraction) → large model, batch, closed schema: the 8 types, 4 core relations, each w/ quote + report id.';
  const key = 'graph-rag/typed-extraction';
  const alone = verdictOn(key, extraction)?.verdict;
  expect(verdictOn(key, `${extraction} Map on small model.`)?.verdict).toBe(alone);
});

const cap =
  'Something counts the open streams and places each, once, on a card with a free slot, at most 100 and never more.';

// Bug: a flash answer, and the references of two prompts, were asked whether they take themselves back.
it('keeps a criterion beside the reason why, and beside what is said of another thing', () => {
  const why =
    'When all cards are full it refuses, on purpose, because one stream too many makes all hundred rooms on that GPU late.';
  expect(verdictOn('live-captions-surge/admission-by-slots', `${cap} ${why}`)?.verdict).toBe('met');
  const width =
    'A gated feed-forward part has three matrices in place of two: for equal parameters the width is 5,461.';
  const other = 'Post-norm needs warm-up; once it trains it can be as good or better.';
  const key = 'activation-and-normalisation/counts-the-price';
  expect(verdictOn(key, `${width} ${other}`)?.verdict).toBe('met');
});
