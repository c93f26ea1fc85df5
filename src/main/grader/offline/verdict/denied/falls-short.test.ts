import { expect, it } from 'vitest';
import { bankVerdicts } from '../bank-verdicts.fixture.js';

const verdictOf = await bankVerdicts();
const fair = 'optimisers/compares-fairly';
const once =
  'To compare optimisers: one run each with the same learning rate as today and look which one has the lower training loss.';

// Bug: left open beside nearly the words of the weak example, with a quote of the sentence before it.
it('denies what is nearly what falls short, and quotes it', () => {
  const found = verdictOf(fair, `LoRA trains far fewer parameters.\n${once}`);
  expect(found).toMatchObject({
    verdict: 'not-met',
    evidence: [],
    reason: `You write “${once.slice(0, -1)}”, which falls short of it.`,
    closest: [{ quote: once }],
  });
});

it.each([
  ['denied', `I would not do this: ${once.replace('To compare', 'to compare')}`],
  ['called wrong', once.replace('To compare', 'It is naive to compare')],
  ['asked', once.replace(/\.$/, '?')],
])('denies nothing by what is %s', (_, text) => {
  expect(verdictOf(fair, text)?.reason).not.toMatch(/falls short/);
});

it('denies nothing that is met elsewhere', () => {
  const tuned =
    'Sweep learning rate and decay for each optimiser with an equal number of trials, a few seeds, and compare validation loss at equal time.';
  expect(verdictOf(fair, `${tuned}\n\n${once}`)?.verdict).toBe('met');
});

// Bug: open, with the words of another sentence, and never told that this is contrary.
it('denies what is far nearer to what falls short than to any way to meet it', () => {
  const contrary =
    'I think the compute sets the speed of a step: 156 TFLOP/s are the bottleneck, so a GPU with more FLOPs would help most.';
  const found = verdictOf('kv-cache/bandwidth-sets-the-step', contrary);
  expect(found?.verdict).toBe('not-met');
  expect(found?.reason).toContain('which falls short of it');
});
