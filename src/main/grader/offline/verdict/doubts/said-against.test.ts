import { expect, it } from 'vitest';
import { bankVerdicts } from '../bank-verdicts.fixture.js';

const verdictOf = await bankVerdicts();

// Bugs: a plain error beside something right was never named; another sentence was quoted, and the author's own asked back.
it.each([
  [
    'sft-metrics/reads-perplexity',
    "It's only comparable between models with the same tokenizer.",
    'Perplexity: 2.7 and 3.3 may be compared as they stand, both come from the same test text and lower is better, the new model is less surprised.',
  ],
  [
    'entropy-and-divergence/order-of-the-arguments',
    'Where B says 0 and a ticket comes, -log 0 is infinite, so KL(p||B) is infinite.',
    'KL is symmetric and a distance between the two distributions, so the order does not matter.',
  ],
  [
    'entropy-and-divergence/price-of-the-penalty',
    'I would look at the reward and the KL of whole replies.',
    'KL term in RL: beta * 0.05 nats = 0.05*0.05 = 0.0025 beside a reward with standard deviation 1, so it is negligible.',
  ],
])('%s names the sentence that speaks against it', (key, right, wrong) => {
  const found = verdictOf(key, `${right}\n\n${wrong}`);
  expect(found?.verdict).not.toBe('met');
  expect(found?.reason).toMatch(
    /, which (?:speaks against|falls short of) it\.( Do you mean it\?)?$/,
  );
  expect(found?.closest?.[0]?.quote).toBe(wrong);
});

it('names no sentence that denies it', () => {
  const right =
    'Per reply it is 200 · 0.05 = 10 nats, and the penalty is 0.5, not 0.0025 per reply.';
  const found = verdictOf('entropy-and-divergence/price-of-the-penalty', right);
  expect(found?.reason).not.toMatch(/speaks against/);
});

// Bug: "You may say of “p” what holds of “Cross-entropy”, and the other way round": a thing and its symbol.
it('takes a symbol for no thing of its own beside a word', () => {
  const said =
    'Cross-entropy H(p,q) is minus sum p log q, the cost when I code with q; KL is H(p,q) minus H(p), never negative, zero only if equal';
  const on = (end: string) =>
    verdictOf('entropy-and-divergence/splits-into-entropy-and-kl', said + end);
  expect(on('.')?.verdict).toBe('met');
  expect(on(' and it is symmetric.')).toMatchObject({ verdict: 'unsure' });
  expect(on(' and it is symmetric.')?.reason).toMatch(/and it is symmetric”/);
});
