import { beforeAll, expect, it } from 'vitest';
import { bankVerdicts, type BankVerdicts } from '../bank-verdicts.fixture.js';

let verdictOn: BankVerdicts;
beforeAll(async () => {
  verdictOn = await bankVerdicts();
}, 60_000);

const filed =
  'One list per centroid made up front, each id and vector is appended to the list of the argmin of the distances, the lower number wins';

// Bug: "build is O(n * d)" and "inference gets cheaper" stood as evidence below a green "met".
it.each([
  [
    'ivf-search/files-under-the-nearest',
    `${filed}.`,
    `${filed}; build is O(n * d).`,
    'build is O(n * d)',
  ],
  [
    'lora/merge-or-keep-apart',
    'Merged it costs nothing per token, 200 whole models are 2.7 TB and a batch serves one customer. Apart it is one base and 200 adapters of 80 MB, mixed in a batch, for two thin products more per layer.',
    'Merged, 200 whole models are 2.7 TB and a batch serves one customer, apart it is one base and 200 adapters of 80 MB mixed in a batch, and with them beside it inference gets cheaper.',
    'Does it hold?',
  ],
])('%s is open where its evidence is to be read again', (key, right, wrong, asked) => {
  expect(verdictOn(key, right)?.verdict).toBe('met');
  const verdict = verdictOn(key, wrong);
  expect(verdict?.verdict).toBe('unsure');
  expect(verdict?.reason).toContain(asked);
  expect(verdict?.evidence).toEqual([]);
});
