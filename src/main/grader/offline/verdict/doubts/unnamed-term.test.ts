import { expect, it } from 'vitest';
import { bankVerdicts } from '../bank-verdicts.fixture.js';

const verdictOn = await bankVerdicts();

const said = (how: string): string =>
  `BLEU: the share of the n-grams of the output, n from 1 to 4, that also occur in the reference${how}; the geometric mean of the four precisions, times a brevity penalty exp(1 - r/c) if the output is shorter.`;

// Bug: full marks, and "You said clipped n-gram precision", where no word of the answer is on clipping.
it('leaves open what is near to a way that has the telling term of the name, where the answer has none', () => {
  const found = verdictOn('sft-metrics/defines-bleu', said(''));
  expect(found).toMatchObject({ verdict: 'unsure', evidence: [], parts: ['unsure', 'met'] });
  expect(found?.reason).toMatch(/^I don’t find “clipped” in your answer/);
  expect(found?.closest).toHaveLength(1);
});

it.each([', clipped', ', each at most as often as there', ', with repeats capped'])(
  'finds the term, or another word for it: %s',
  (how) => {
    expect(verdictOn('sft-metrics/defines-bleu', said(how))?.verdict).toBe('met');
  },
);
