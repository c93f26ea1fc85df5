import { expect, it } from 'vitest';
import { startAttempt } from '../../attempt/attempt-state.js';
import { textAt } from '../../attempt/timed-text.js';
import { samplePrompt } from '../../grade/sample-prompt.fixture.js';
import { comparedParts } from './compared-parts.js';

const ids = ['clarify', 'design', 'deep-dive'];
const prompt = {
  ...samplePrompt,
  phases: ids.map((id) => ({ ...samplePrompt.phases[0], id, title: id, minutes: 5 })),
};

/** An attempt in which these phases have notes. */
function side(...written: readonly string[]) {
  const state = startAttempt({
    ...{ kind: 'started', atSec: 0, startedAtMs: 0, promptId: 'p', promptHash: 'h' },
    ...{ mode: 'mock', level: 'senior', timeFactor: 1, phaseId: 'clarify', starter: '' },
  });
  const texts = Object.fromEntries(written.map((id) => [id, textAt('words', 1)]));
  return { prompt, state: { ...state, texts } };
}
const keys = (...args: Parameters<typeof comparedParts>) =>
  comparedParts(...args).map(({ key }) => key);

it('keeps the order of the phases, whichever side holds them', () => {
  expect(keys(side('clarify', 'deep-dive'), side('design', 'deep-dive'))).toEqual([
    ...['text-clarify', 'text-design', 'text-deep-dive'],
  ]);
  expect(keys(side('clarify', 'design'), side('design'))).toEqual(['text-clarify', 'text-design']);
  expect(keys(side('deep-dive'), side('clarify'))).toEqual(['text-clarify', 'text-deep-dive']);
});

it('has a part once, and none that both left empty', () => {
  expect(keys(side('design'), side('design'))).toEqual(['text-design']);
  expect(keys(side(), side())).toEqual([]);
});

// Bug: of the parts of an answer two were called "Code".
it('tells notes on a phase named Code from the code', () => {
  const { state, prompt: plain } = side('design');
  const phases = plain.phases.map((one) => ({ ...one, title: 'Code' }));
  const one = { prompt: { ...plain, phases }, state: { ...state, code: textAt('x = 1', 1) } };
  expect(comparedParts(one, one).map(({ title }) => title)).toEqual(['Notes on code', 'Code']);
});
