import { expect, it } from 'vitest';
import { bankVerdicts } from '../verdict/bank-verdicts.fixture.js';

const verdictOf = await bankVerdicts();
const priced = 'optimisers/does-with-less-state';
const quantised =
  '8-bit Adam (moments in 8 bits with blockwise scales, 14 GB instead of 56), no quality loss in any case.';
const factored = 'Adafactor keeps a row and a column of v instead of the whole matrix.';

// Bug: "Says at what price the state can shrink" met in full by the sentence that says there is none.
it('opens what asks for a price where a sentence says that there is none, and quotes it', () => {
  const sharded = 'Shard the optimiser state over the four GPUs, 28 GB each; price: communication.';
  const found = verdictOf(priced, `${sharded}\nWith less: ${quantised} ${factored}`);
  expect(found).toMatchObject({ verdict: 'unsure', evidence: [] });
  expect(found?.reason).toMatch(/no quality loss in any case”\. Does it cost nothing, then\?$/);
});

it.each([
  'Shard it over the four GPUs, 28 GB each, for communication and nothing else, no loss in the maths.',
  'Shard the optimiser state over the four GPUs, 28 GB each: no loss of precision, the price is communication.',
  '8-bit Adam quarters the moments, 14 GB are left of them, without much loss. The price is a little rounding noise.',
])('leaves met what denies one price and names another: %s', (text) => {
  expect(verdictOf(priced, text)?.verdict).toBe('met');
});
