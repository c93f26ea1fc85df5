import { expect, it } from 'vitest';
import { ownFigures, type Estimate } from './own-figures.js';

const estimate = (rest: Pick<Estimate, 'ask' | 'value' | 'unit' | 'tolerance'>): Estimate => ({
  id: 'x',
  arithmetic:
    '200 pairs x 64 tokens x 2 x 85 million = 2.18 TFLOP; 80 x 40 x 170 MFLOP = 7.0 ms; 8,000 x 7.0 ms x 0.7',
  ...rest,
});
const today = estimate({
  ask: 'How long does the ranker’s arithmetic for one search take today?',
  ...{ value: 45, unit: 'ms', tolerance: 1.6 },
});
const work = 'Ranker work per search: 45 ms.';
const padding = 'Drop the padding (64 -> 40 tokens): x 0.625 = 28 ms for a search of the ranker.';
const own = (one: Estimate, answer: string, told: readonly string[] = []) =>
  ownFigures([one], answer, told)[0]?.own;

// Bug: "You wrote 28 ms: right", which is the time after a change; the 45 ms of today stand one sentence before it.
it('takes the exact figure before a rough one, also where it repeats what was told', () => {
  const answer = `${work} ${padding}`;
  expect(own(today, answer)).toEqual({ kind: 'right', quote: '45 ms' });
  expect(own(today, answer, ['A search takes 45 ms.'])).toEqual({ kind: 'told', quote: '45 ms' });
  expect(own(today, padding)).toEqual({ kind: 'right', quote: '28 ms' });
});

const after = estimate({
  ask: 'And with 80 candidates, no padding and eight-bit arithmetic?',
  ...{ value: 7, unit: 'ms', tolerance: 1.6 },
});
const cards = estimate({
  ask: 'How many cards does the evening need, with 30 % of the scores from the cache?',
  ...{ value: 61, unit: 'GPUs', tolerance: 1.4 },
});
const memory = estimate({
  ask: 'How much memory do the vectors need in 8 bit, with an HNSW graph?',
  ...{ value: 108, unit: 'GB', tolerance: 1.3 },
});
const bill = estimate({
  ask: 'What is the new bill, with 28 committed cards and four shards with four copies?',
  ...{ value: 20_678, unit: 'dollars a month', tolerance: 1.25 },
});

// Bug: "I did not find this number", though a number near enough stands there as the result of its sum.
it.each([
  [after, '80 instead of 200 candidates: x 0.4 = 5.6 ms.', '5.6 ms'],
  [cards, '8,000 x 3.9 ms = 31 GPUs busy; at 60 % = 52 L4.', '52 L4'],
  [memory, 'Int8: 92 GB, plus graph 120 M x 64 x 4 B = 31 GB = 123 GB.', '123 GB'],
  [bill, '4 shards x 3 copies x 0.5 x 720 = 4,320.\nSum about 17 k, under 25,920.', '17 k'],
])('asks about a result that is near enough: %#', (one, answer, quote) => {
  expect(own(one, answer)).toEqual({ kind: 'close', quote });
});

// Bug: any number in the range is held against the question.
it.each([
  [after, '80 candidates stay, and a call waits 5.6 ms.'],
  [after, 'Candidates: 3 x 2 = 6 ms, then 9 - 1 = 8 ms.'],
  [cards, 'The evening has 60 % x 90 = 54 guests.'],
  [cards, 'So 2 x 25 = 50 L4.'],
  [memory, 'The graph takes some 123 GB less.'],
  [bill, 'Sum about 17 k + 2 k for the shards.'],
])('leaves alone what is no result or not alone: %#', (one, answer) => {
  expect(own(one, answer)).toEqual({ kind: 'missing' });
});

const adapters = estimate({
  ask: 'How many gigabytes do weights, gradients and optimiser states take with rank 16?',
  ...{ value: 14.1, unit: 'GB', tolerance: 1.1 },
});

// Bugs: "You wrote 14 GB: right" of the weights alone; 50 busy ones before the reserve that the question has; machines for GPUs.
it.each([
  [adapters, 'weights = 7e9 * 2 bytes = 14 GB', { kind: 'missing', ofPart: ['14 GB'] }],
  [adapters, 'weights and optimiser states = 14 GB', { kind: 'right', quote: '14 GB' }],
  [cards, '8,000 x 6 ms = 50 GPUs busy, with 70 % load 72.', { kind: 'close', quote: '72' }],
  [cards, 'The evening takes 8,000 x 7 ms = 61 machines.', { kind: 'missing' }],
])('a number is of this only where its words say so: %#', (one, answer, expected) => {
  expect(own(one, answer)).toEqual(expected);
});

const photos: Estimate = {
  id: 'photos',
  ask: "How many photos a second have to be looked at in the storm's evening?",
  arithmetic: '4,500 x 0.6 / 4 h = 675 claims an hour; x 6 photos / 3,600 s = 1.1 a second.',
  ...{ value: 1.1, unit: 'photos per second', tolerance: 1.5 },
};
const desk: Estimate = {
  id: 'desk',
  ask: 'How much work, counted in whole claims, do the claims in scope of a storm day bring to the handlers?',
  arithmetic: 'In scope: 420 + 4,050 = 4,470. 1,006 / 4 = 252. Flagged: 290. Together 542.',
  ...{ value: 542, unit: "claims' worth of work a day", tolerance: 1.3 },
};
const states: Estimate = {
  id: 'states',
  ask: 'How much memory do the weights and optimiser states of PPO take, with a critic and a reward model of 8B?',
  arithmetic:
    'Policy 70.6 billion x 16 = 1.130 TB, reference x 2 = 0.141, critic 8 billion x 16 = 0.128, reward model x 2 = 0.016; ' +
    'together 1.41 TB.',
  ...{ value: 1.41, unit: 'TB', tolerance: 1.5 },
};

// Bug: "66 calls: right" of photos, and "near enough" of a step on the way, 22 % off.
it('takes neither the rate of another thing nor a step of the way for the answer', () => {
  const calls = 'If a claim needs 6 model calls of 4k tokens, that is';
  expect(
    own(photos, `4,500 claims, 6 in 10 within 4 h: 11 a minute. ${calls} 66 calls a minute.`),
  ).toEqual({
    kind: 'missing',
  });
  expect(own(photos, 'In the storm 675 claims x 6 = 66 photos a minute.')?.kind).toBe('right');
  expect(own(desk, 'In scope 60% of 700 a day = 420 claims.')).toEqual({ kind: 'missing' });
  expect(own(desk, 'The desk: 300 + 180 = 480 claims.')?.kind).toBe('close');
  const policy =
    'Policy 140 GB, Adam state and gradients about 16 bytes per parameter = 1.1 TB, reference 140 GB and the reward model 16 GB.';
  expect(own(states, policy)).toEqual({ kind: 'missing' });
  expect(own(states, 'Policy, reference and critic: 1.13 + 0.14 = 1.27 TB of states.')?.kind).toBe(
    'close',
  );
});

// Bug: "I did not find this number", beside the answer to that very question.
it.each([
  ['the prediction at x = 2 is 1.1', 'off'],
  ['At x = 2 the prediction is 1.1', 'off'],
  ['the prediction at x = 3 is 1.1', 'missing'],
  ['w = 0 + 0.15 * 3.67 = 0.55', 'missing'],
])('One step: %s', (answer, kind) => {
  const step = {
    id: 'step',
    ask: 'What does the line predict at x = 2 after one step from w = 0?',
    arithmetic: 'w = 0.15 · 7.33 = 1.1; 1.1 · 2 = 2.2',
    value: 2.2,
    unit: 'y',
    tolerance: 1.03,
  };
  expect(ownFigures([step], `One step: ${answer}.`)[0]?.own.kind).toBe(kind);
});

// Bug: "I did not find this number" of an exponent, which is what is asked for.
it.each([
  ['The mean square halves in every layer. After 50: 2^-50 = 9e-16.', 'right'],
  ['After fifty layers 2⁻⁵⁰ is left of the mean square.', 'right'],
  ['After fifty layers 2⁻²⁵ is left of the mean square.', 'missing'],
  ['After fifty layers 10^-50 is left of the mean square.', 'missing'],
])('%s', (answer, kind) => {
  const halvings = {
    id: 'halvings',
    ask: 'By which power of two is the mean square of the signal smaller after 50 layers?',
    arithmetic: '½ per layer, so 2⁻⁵⁰',
    value: 50,
    unit: 'halvings',
    tolerance: 1.05,
  };
  expect(ownFigures([halvings], answer)[0]?.own.kind).toBe(kind);
});

const cache: Estimate = {
  id: 'cache-size',
  ask: 'How many GiB does the cache take for 8,192 tokens with 32 layers, 8 KV heads, head_dim 128, in 16 bit?',
  arithmetic: '2 · 32 · 8 · 128 · 2 bytes = 131,072 bytes a token; · 8,192 = 1.07e9 bytes = 1 GiB',
  value: 1,
  unit: 'GiB',
  tolerance: 1.1,
};

// Bugs: "I did not find this number" for GB where GiB is asked for, and a bare 1 of the task told a GiB.
it.each([
  ['1 GB', [], 'right'],
  ['1 GiB', [], 'right'],
  ['1.07 GB', [], 'right'],
  ['1 GiB', ['Heads 4 to 7 read 1.'], 'right'],
  ['1 GB', ['It may take 1 GB.'], 'told'],
  ['2 GB', [], 'missing'],
  ['1 MB', [], 'missing'],
])('%s of a GiB, told %j, is %s', (amount, told, kind) => {
  const answer = `A sequence of 8,192 tokens takes ${amount}.`;
  expect(ownFigures([cache], answer, told)[0]?.own.kind).toBe(kind);
});
