import { expect, it } from 'vitest';
import { falseComparisonsIn } from './false-comparison.js';

// Bug: all GPUs on spot, as "30 seconds of notice are longer than the three minutes that a machine needs", passed in silence.
it('finds two amounts of one measure that are compared the wrong way', () => {
  const spot =
    'On spot: the 30 seconds of notice are longer than the three minutes a machine needs.';
  expect(falseComparisonsIn(spot)).toEqual([
    '30 seconds of notice are longer than the three minutes',
  ]);
  expect(falseComparisonsIn('12 GB of weights are less than 9,000 MB.')).toHaveLength(1);
});

it.each([
  'The three minutes that it takes are longer than 30 seconds of notice.',
  '30 seconds are not longer than three minutes.',
  '40 GPUs are more than 50 machines.',
  '30 seconds of notice for 2 machines are more than 3 minutes.',
  '1 GB is more than 1,024 MB.',
])('leaves alone: %s', (text) => {
  expect(falseComparisonsIn(text)).toEqual([]);
});
