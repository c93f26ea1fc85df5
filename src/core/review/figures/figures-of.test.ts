import { expect, it } from 'vitest';
import { foldAttempt } from '../../attempt/attempt-state.js';
import { scratchpad } from '../../attempt/scratchpad.js';
import { samplePrompt } from '../../grade/sample-prompt.fixture.js';
import { figuresOf } from './figures-of.js';

const waste = {
  id: 'waste',
  ask: 'What does the bread that is thrown away cost in a night?',
  arithmetic: '72,000 orders x 20 = 1.44 million; x 18 % = 259,200; x 0.90 euros = 233,280 euros.',
  value: 233_280,
  unit: 'euros a day',
  tolerance: 1.2,
};

const found = (phaseId: string, insert: string, heard: readonly string[] = []) => {
  const state = foldAttempt([
    {
      ...{ kind: 'started', atSec: 0, startedAtMs: 0, promptId: 'sample', promptHash: 'x' },
      ...{ mode: 'mock', level: 'senior', timeFactor: 1, phaseId: 'clarify', starter: '' },
    },
    ...heard.map((text) => ({ kind: 'answer-given', atSec: 3, text, factId: 'bread' }) as const),
    { kind: 'text-changed', atSec: 5, phaseId, splice: { at: 0, remove: 0, insert } },
  ]);
  if (state === null) throw new Error('no state');
  const facts = [{ id: 'bread', topic: 'Waste', asks: [], cues: [], answer: told }];
  return figuresOf({ prompt: { ...samplePrompt, facts, estimates: [waste] }, state })[0]?.own;
};
const told = 'Bread for 233,280 euros is thrown away in a night.';

// Bug: the app showed "= 233,280" beside the sum, and its report says that it did not find the number.
it('finds what a sum of the scratchpad comes to', () => {
  const own = found(scratchpad.id, '1200 * 60 / day\n1440000 * 0.18 * 0.90');
  expect(own).toEqual({ kind: 'right', quote: '233,280' });
});

// Bug: "as you were told" of a fact that nobody asked for.
it('takes for told what of the sheet was heard', () => {
  expect(found('design', told)?.kind).toBe('right');
  expect(found('design', told, [told])?.kind).toBe('told');
});
