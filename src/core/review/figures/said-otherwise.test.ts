import { expect, it } from 'vitest';
import { ownFigures, type Estimate } from './own-figures.js';

const states: Estimate = {
  id: 'states',
  ask: 'How much memory do weights and optimiser states take for GRPO on this model?',
  arithmetic:
    'Policy 15 billion x 16 bytes = 240 GB, reference x 2 bytes = 30 GB; together 270 GB. A critic would add 240.',
  ...{ value: 270, unit: 'GB', tolerance: 1.4 },
};
const price: Estimate = {
  id: 'price',
  ask: 'By how much must the price of a search fall?',
  arithmetic: '8 times the searches for 0.6 of the money: 0.6 / 8 = 0.075, so 92.5 % less.',
  ...{ value: 92.5, unit: '%', tolerance: 1.05 },
};
const cost: Estimate = {
  ...states,
  id: 'cost',
  arithmetic: 'Extraction 60 dollars, reports 80 dollars: together 140.',
  ...{ value: 140, unit: 'dollars' },
};
const adam = '15B in bf16 with Adam: 16 bytes x 15B = 240 GB';

// Bug: "I did not find this number in your answer", which says it in other numbers.
it.each([
  [
    states,
    `${adam} + a frozen reference of 30 GB, over 32 cards.`,
    '240 GB + a frozen reference of 30 GB',
  ],
  [cost, 'That is $60 plus $80 for the pass.', '$60 + $80'],
  [price, 'So per search we must fall to about 1/13.', 'fall to about 1/13'],
  [price, 'Each search is cut to 7.5 % of its cost.', 'cut to 7.5 %'],
])('$id: %s', (one, answer, quote) => {
  expect(ownFigures([one], answer)[0]?.own).toEqual({ kind: 'close', quote });
});

// Bug: whatever stands beside each other is added up, and any rest is taken.
it.each([
  [states, `${adam}. A frozen reference of 30 GB.`],
  [states, `${adam} + a frozen reference of 35 GB, over 32 cards.`],
  [states, `${adam}; plus others, 30 GB each.`],
  [price, 'So per search we must fall to about 1/8.'],
  [price, 'One search in a set falls, 1/13 of them.'],
])('$id is not said by: %s', (one, answer) => {
  expect(ownFigures([one], answer)[0]?.own).toEqual({ kind: 'missing' });
});
