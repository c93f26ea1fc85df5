import { beforeAll, expect, it } from 'vitest';
import { bankVerdicts, type BankVerdicts } from '../bank-verdicts.fixture.js';

let verdictOn: BankVerdicts;
beforeAll(async () => {
  verdictOn = await bankVerdicts();
}, 60_000);

const entropy = 'entropy-and-divergence';

/** The bug: each was met, as sure, with all points. */
it.each([
  [
    `${entropy}/expected-surprise`,
    'H(p, q) = -sum q log p: the average surprise of p when the events are drawn from q. Entropy is -sum p log p.',
    'Your “H(p, q) = -sum q log p” reads the other way round than “',
  ],
  [
    `${entropy}/splits-into-entropy-and-kl`,
    'KL(p || q) = H(p) - H(p, q), so the cross-entropy is the entropy and the KL, which is the extra cost.',
    'Your “KL(p || q) = H(p) - H(p, q)” reads the other way round than “',
  ],
  [
    `${entropy}/works-the-numbers`,
    'H(p) = 2 bits and H(p, A) = 1.75 bits; the KL of A is 0.25 bits. For B cross-entropy and KL are infinite, since log 0.',
    'You give “H(p)” the number of “H(p, A)”, 2. Which is it?',
  ],
  [
    'lora/counts-what-is-trained',
    'Rank 8 trains r(d_in + d_out) per matrix: 8 * (4096+4096) = 131,072 parameters against 16.8 million in the full matrix.',
    'Your sum “8 * (4096+4096) = 131,072” comes to 65,536. Which do you mean?',
  ],
  [
    'lora/counts-what-is-trained',
    'Rank 16 trains r(d_in + d_out) = 16 * 8,192 = 131,072 per matrix against 16.8 million in the full matrix; as numbers of two bytes 131,072 * 2 bytes = 2.6 MB.',
    'Your sum “131,072 * 2 bytes = 2.6 MB” comes to 0.262 MB. Which do you mean?',
  ],
])('%s is open where a formula, a number or a sum is the other way round', (key, text, reason) => {
  const verdict = verdictOn(key, text);
  expect(verdict?.verdict).toBe('unsure');
  expect(verdict?.reason).toContain(reason);
  expect(verdict?.evidence).toEqual([]);
  expect(verdict?.closest?.length).toBeGreaterThan(0);
});

it.each([
  [
    `${entropy}/expected-surprise`,
    '$H(p,q) = -\\sum_x p(x) \\log q(x)$ is the cross-entropy, the expected surprise of the model q at events drawn from p.',
  ],
  [
    `${entropy}/expected-surprise`,
    'H(q, p) = -sum q log p, the average surprise of p when the events are drawn from q. Entropy is -sum q log q, the bits of the best code.',
  ],
  [
    `${entropy}/splits-into-entropy-and-kl`,
    'D_{\\mathrm{KL}}(p\\|q) = H(p,q) − H(p): the extra bits on top of the entropy, so cross-entropy is entropy plus KL.',
  ],
  [
    `${entropy}/works-the-numbers`,
    'H(p) = 1.75 bits and H(p, A) = 2 bits; the KL of A is 0.25 bits. For B cross-entropy and KL are infinite, since log 0.',
  ],
  [
    'large-weights-overfitting/noise-let-through',
    "But the reading errors are independent and don't cancel: the noise in the output is 0.03 * sqrt(8^2 + 7^2) = 0.03 * 10.6 = 0.32. With 0.5 and 0.5 it would be 0.03 * 0.71 = 0.02, about 15 times less.",
  ],
  [
    'lora/counts-what-is-trained',
    'Rank 16 trains r(d_in + d_out) per matrix: 16 * (4096+4096) = 131,072 parameters against 16.8 million in the full matrix.',
  ],
])('%s stays met the right way round', (key, text) => {
  expect(verdictOn(key, text)?.verdict).toBe('met');
});
