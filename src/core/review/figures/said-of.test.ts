import { expect, it } from 'vitest';
import { ownFigures, type Estimate } from './own-figures.js';

const said = (estimate: Estimate, answer: string, told: readonly string[] = []) =>
  ownFigures([estimate], answer, told)[0]?.own;

const lookUps: Estimate = {
  id: 'look-ups',
  ask: 'How many table look-ups does a query take if all lists are equally long, in millions?',
  arithmetic: '200,000,000 / 65,536 = 3,052 entries; 32 lists · 3,052 · 32 pieces ≈ 3.1 million',
  value: 3.1,
  unit: 'million',
  tolerance: 1.15,
};

// Bug: "You wrote 3.1 million So: right."
it('takes no word of the next line for a unit', () => {
  const scan =
    'scan: 200 M / 65,536 = 3,052 vectors per list, 32 lists = about 98,000 codes, * 32 lookups = 3.1 million';
  const quote = '3.1 million';
  for (const next of ['So most of it goes there.', 'Most of it goes there.', '- Most of it'])
    expect(said(lookUps, `${scan}\n${next}`)).toEqual({ kind: 'right', quote });
});
