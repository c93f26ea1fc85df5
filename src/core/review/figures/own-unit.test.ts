import { expect, it } from 'vitest';
import { ownFigures, type Estimate } from './own-figures.js';

const own = (one: Estimate, answer: string, told: readonly string[] = []) =>
  ownFigures([one], answer, told)[0]?.own;

const positions: Estimate = {
  id: 'positions',
  ask: 'How many positions can a step score before arithmetic takes longer than reading the weights?',
  arithmetic:
    '16 GB / 2 TB/s = 8 ms; 2 · 8·10⁹ FLOP / 156·10¹² = 0.1026 ms a position; 8 / 0.1026 = 78',
  ...{ value: 78, unit: 'positions', tolerance: 1.3 },
};
const five =
  'Each step reads 16 GB of weights, 16 GB / 2 TB/s = 8 ms, whether it scores one position or five. The arithmetic is';

// Bug: "78 positions: you wrote 80 GFLOP: right", a number of another unit and another thing.
it('takes a number with a unit of its own for no count of something else', () => {
  for (const amount of ['80 GFLOP', '80x', '80 H100'])
    expect(own(positions, `${five} 2 * 8e9 * 5 = ${amount}, which hides.`)).toEqual({
      kind: 'missing',
    });
  expect(own(positions, `${five} 8 / 0.1026 = 78 positions.`)?.kind).toBe('right');
});

const today: Estimate = {
  id: 'today',
  ask: "How long does the ranker's arithmetic for one search take today, on an L4 at 40 % of peak?",
  arithmetic:
    '200 pairs x 64 tokens x 2 x 85 million = 2.18 TFLOP. At 48.4 TFLOP/s: 45 ms. 1,000 a second on 80 cards are 57 % busy.',
  ...{ value: 45, unit: 'ms', tolerance: 1.6 },
};

// Bug: "You wrote 45 ms: right" of a figure that the interviewer told, since what it was told with stands beside it.
it('takes what was told with a number for no working of it', () => {
  const told = ['Each search takes 45 ms of the time of one of the cards; they are 57 % busy.'];
  expect(own(today, 'Today 45 ms of GPU per search, 80 L4s at 57 %.', told)?.kind).toBe('told');
  const worked = 'Today: 200 pairs in 64 tokens on the ranker are 45 ms per search.';
  expect(own(today, worked, told)?.kind).toBe('right');
});
