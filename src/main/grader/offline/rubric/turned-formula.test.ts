import { expect, it } from 'vitest';
import { exchangedIn } from './exchanged-numbers.js';
import { turnedIn } from './turned-formula.js';
import { wrongSumIn } from './wrong-sums.js';

const wanted = [
  'Entropy is −Σ p log p. Cross-entropy, H(p, q) = −Σ p log q, pays the surprise of the model.',
  'KL(p‖q) = Σ p log(p/q) = H(p, q) − H(p) ≥ 0.',
  'The student minimises KL(teacher‖student); the weight is P(label | text).',
  'recall = found / relevant, and loss = log p / n',
  'KL = cross-entropy minus entropy',
  'y = W x + (alpha / r) B A x, W is frozen',
];

// Bug: a formula the other way round was met, as sure.
it.each([
  'H(p, q) = -sum q log p',
  '$H(p,q) = -\\sum_x q(x) \\log p(x)$',
  'so it is −Σ q log p, from there',
  'KL(p || q) = H(p) - H(p, q)',
  'KL = H(p) − H(p, q): the extra bits',
  '$D_{\\mathrm{KL}}(p\\|q) = \\sum p \\log \\frac{q}{p}$',
  'KL is what H(p) − H(p, q) tells',
  'we take KL(student || teacher) here',
  'the weight is P(text | label), of course',
  'recall = relevant/found',
  'so KL = entropy − cross-entropy',
  'y = W x + (alpha / r) * A (B x)',
])('asks about %s', (text) => {
  expect(turnedIn(text, wanted, wanted)?.said).toBeTypeOf('string');
});

it.each([
  'H(p,q) = - sum_x p(x) log2 q(x)',
  '$H(p, q) = -\\sum_i p_i \\ln q_i$',
  'with q for the truth it is H(q, p) = −Σ q log p',
  'H(p, q) − H(p) = KL(p||q)',
  'y = W x + (alpha / r) * B (A x)',
  'y = W x + (alpha / r) · B A x',
  'KL = −H(p) + H(p,q)',
  '$D_{KL}(p\\|q) = \\sum p \\log \\tfrac{p}{q}$, that is −Σ p log(q/p)',
  'KL(q || p) is another question',
  'we take KL(teacher || student) here',
  'found = relevant · recall',
  'loss = log(p)/n',
  'KL + entropy = cross-entropy',
  'A - B, or p and q in some order, well-known p-q',
])('leaves %s alone', (text) => {
  expect(turnedIn(text, wanted, wanted)).toBeNull();
});

it('quotes both as they are written, and takes what is known elsewhere for right', () => {
  const text = 'Then $H(p,q) = -\\sum_x q(x) \\log p(x)$.';
  expect(turnedIn(text, wanted, wanted)).toEqual({
    said: 'H(p,q) = -\\sum_x q(x) \\log p(x)$',
    wanted: 'H(p, q) = −Σ p log q',
  });
  expect(turnedIn(text, wanted, ['H(p,q) = −Σ q log p'])).toBeNull();
});

const numbers = ['H(p) = ½·1+¼·2+⅛·3+⅛·3 = 1.75; H(p, A) = 2 bits', 'H(p) = 1.213 nats'];

// Bug: two numbers exchanged were met, as sure.
it.each([
  ['H(p) = 2 bits, H(p, A) = 1.75 bits', 'H(p, A)'],
  ['$H(p) = 2.0$ and $H(p,A)=7/4$', 'H(p,A)'],
])('asks about %s', (text) => {
  expect(exchangedIn(text, numbers)).toMatchObject({ said: 'H(p)', other: 'H(p, A)' });
});

it.each([
  'H(p) = 1.75 bits, H(p, A) = 2 bits',
  '$H(p) = 7/4$',
  'H(p) = 1.213 nats, H(p,A) = 1.386',
  'H(p) is 1.5 bits',
])('leaves %s alone', (text) => {
  expect(exchangedIn(text, numbers)).toBeNull();
});

// Bug: the right number stood as worked out behind a sum that does not come to it.
it.each([
  '8 * (4096+4096) = 131,072',
  'that makes 8 · 8,192 ≈ 131,072 parameters',
  'so $4 \\cdot (4096 + 4096) = 131072$',
])('asks about %s', (text) => {
  expect(wrongSumIn(text, ['131,072 are trained'])?.value).toBeLessThan(70_000);
});

it.each([
  '16 * (4096+4096) = 131,072',
  '8 * (4096+4096) = 65,536',
  '16 · 8,200 ≈ 131,000',
  '8 * (4096+4096) = 70,000',
  '131,072 · 1,000 = 131,072 k',
  '2√(16 · 8) = 131,072',
  '200 · .05 · 13,107.2 = 131,072',
])('leaves %s alone', (text) => {
  expect(wrongSumIn(text, ['131,072 are trained'])).toBeNull();
});
