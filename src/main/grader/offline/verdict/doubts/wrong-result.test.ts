import { resolve } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { loadAliases } from '../../../../prompts/aliases.js';
import { wholeBank } from '../../../../prompts/bank/whole-bank.fixture.js';
import { aliasTable } from '../../../text/fold-words.js';
import { flashVerdicts } from '../../flash-verdicts.js';
import { bankVerdicts, type BankVerdicts } from '../bank-verdicts.fixture.js';

let verdictOn: BankVerdicts;
let onFlash: (id: string, phase: string, text: string) => string | undefined;
beforeAll(async () => {
  verdictOn = await bankVerdicts();
  const { prompts } = await wholeBank();
  const bank = resolve(import.meta.dirname, '../../../../../../prompts');
  const table = aliasTable(await loadAliases(bank));
  const prompt = prompts.find(({ id }) => id === 'likelihood-and-loss');
  if (prompt === undefined) throw new Error('it is in the bank');
  onFlash = (id, phase, text) =>
    flashVerdicts(prompt, phase, text, table).find(({ criterionId }) => criterionId === id)
      ?.verdict;
}, 120_000);

const tail = (weight: string): string =>
  `No. One miss of 180 minutes weighs ${weight} a miss of 5 minutes, so wrong addresses pull the fit; I take Huber or a Student-t likelihood, let sigma depend on distance, and for the promise the 90 % quantile by pinball loss.`;
const stall = (gradient: string): string =>
  `For fraud squared error stalls: with a sigmoid log loss has gradient p - y, squared error has the factor 2p(1-p) more, so a fraud scored 0.01 gives -0.99 against ${gradient}.`;
const odds = (probability: string): string =>
  `A weight w makes the odds w times too high. With 199 a 0.9 is really ${probability}; divide the odds by w, or calibrate on unweighted data.`;
const loss = (nats: string): string =>
  `The log turns the product of independent examples into a sum, and minus the log is a loss: -7 ln p - 3 ln(1-p), least at p = 0.7, where it is ${nats}.`;
const memory = (adapters: string, all: string): string =>
  `Base 12.69e9 x 4.127 / 8 = 6.5 GB, embeddings and head 0.33e9 x 2 = 0.66 GB, adapters ${adapters}, activations with checkpointing 40 x 4096 x 5120 x 2 = 1.7 GB plus the logits. About ${all}, so it fits in 24 GB.`;

const likelihood = 'likelihood-and-loss';

// Bug: each was met, sure and with all points.
it.each([
  [`${likelihood}/fits-the-loss-to-the-noise`, tail('180/5 = 36 times'), '36 times'],
  [`${likelihood}/fits-the-loss-to-the-noise`, tail('180 x 5 = 900 times'), '900 times'],
  [`${likelihood}/log-loss-keeps-the-gradient`, stall('-0.5, half as much'), '-0.5'],
  [`${likelihood}/log-loss-keeps-the-gradient`, stall('-0.25, a quarter'), '-0.25'],
  [`${likelihood}/weights-move-the-odds`, odds('0.9/199 = 0.45 %'), '0.45 %'],
  [`${likelihood}/negative-log-of-a-product`, loss('9.2 nats'), '9.2 nats'],
  ['qlora/sums-the-memory', memory('62.6e6 x 2 bytes = 0.13 GB', '9 GB'), '0.13 GB'],
  ['qlora/sums-the-memory', memory('62.6e6 x 4 bytes = 0.25 GB', '9 GB'), '0.25 GB'],
])('%s is open by another number', (key, text, quote) => {
  expect(verdictOn(key, text)).toMatchObject({
    verdict: 'unsure',
    evidence: [],
    reason: `You come to ${quote}; I would expect another number. Work it out again.`,
  });
});

// A right number stays right, however it is written, and so does an answer without one.
it.each([
  [`${likelihood}/fits-the-loss-to-the-noise`, tail('180² / 5² = 1,296 times')],
  [`${likelihood}/fits-the-loss-to-the-noise`, tail('32,400 / 25, some 1.3k times')],
  [`${likelihood}/fits-the-loss-to-the-noise`, tail('far more than')],
  [`${likelihood}/log-loss-keeps-the-gradient`, stall('-0.02, fifty times less')],
  [`${likelihood}/weights-move-the-odds`, odds('9/208 = 4.3 %')],
  [`${likelihood}/weights-move-the-odds`, odds('odds of 9/199, a probability of 0.043')],
  [`${likelihood}/negative-log-of-a-product`, loss('6.11 nats')],
  ['qlora/sums-the-memory', memory('62.6e6 x 16 bytes = 1 GB', '10 GB with 14 GB left for them')],
])('%s is met by the right one: %s', (key, text) => {
  expect(verdictOn(key, text)?.verdict).toBe('met');
});

// Bug: the only number that the card asks for, 900, is wrong, and it came back in five days.
it.each([
  ['60/2 = 30 times', 'unsure'],
  ['60 - 2 = 58 times', 'unsure'],
  ['60²/2² = 900 times', 'met'],
])('of a flash card: %s', (weight, verdict) => {
  const text = `Such a flight weighs ${weight} an ordinary one. I would take a Huber loss or a heavy-tailed likelihood such as Student-t in place of squared error, so the rare tail does not dominate.`;
  expect(onFlash('fits-the-loss-to-the-noise', 'when', text)).toBe(verdict);
});
