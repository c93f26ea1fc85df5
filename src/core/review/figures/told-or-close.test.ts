import { expect, it } from 'vitest';
import { ownFigures, type Estimate } from './own-figures.js';

const estimate = (rest: Pick<Estimate, 'ask' | 'value' | 'unit' | 'tolerance'>): Estimate => ({
  id: 'x',
  arithmetic: '200 pairs x 64 tokens x 2 x 85 million = 2.18 TFLOP; 80 x 40 x 170 MFLOP = 7.0 ms',
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
