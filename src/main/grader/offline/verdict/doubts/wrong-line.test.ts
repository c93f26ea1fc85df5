import { beforeAll, expect, it } from 'vitest';
import { bankVerdicts, type BankVerdicts } from '../bank-verdicts.fixture.js';

let verdictOn: BankVerdicts;
beforeAll(async () => {
  verdictOn = await bankVerdicts();
}, 60_000);

const key = 'qlora/sums-the-memory';
const sum = (adapters: string, total: string): string =>
  `Base 12.69e9 x 4.127 / 8 = 6.5 GB, embeddings and head 0.33e9 x 2 = 0.66 GB, adapters with Adam ${adapters}, ${total}.`;

// Bug: met, 13 of 13, with the adapters eight times too small.
it('is not sure of a sum one line of which comes to another number', () => {
  const off = verdictOn(
    key,
    sum('62.6e6 x 2 bytes = 0.13 GB', 'about 9 GB with 1.7 GB of activations, so it fits'),
  );
  expect(off?.verdict).toBe('unsure');
  expect(off?.reason).toContain('62.6e6 x 2 bytes = 0.13 GB”; I look for 1.00 GB.');
  const right = sum(
    '62.6e6 x 16 bytes = 1.0 GB',
    '8.2 GB in all, so 15 GB are left for activations',
  );
  expect(verdictOn(key, right)?.verdict).toBe('met');
});

// Bug: the same without any total.
it('is not sure of a sum that is nowhere', () => {
  const unsummed = sum('62.6e6 x 16 bytes = 1.0 GB', 'the rest is left for activations');
  expect(verdictOn(key, unsummed)?.verdict).toBe('unsure');
});
