import { expect, it } from 'vitest';
import { criterion } from '../../core/grade/rubric.fixture.js';
import { samplePrompt } from '../../core/grade/sample-prompt.fixture.js';
import { strayWays } from './stray-ways.js';

/** The bug: a way that says both parts makes the grader find the one where only the other stands. */
it('names the ways that say another part, and those that do not hold their own cues', () => {
  const sweep = {
    title: 'a sweep of the setting',
    cues: [['sweep*', 'try']],
    ways: ['sweep the rate', 'try five rates', 'sweep, then calibrate', 'look at the rates'],
  };
  const gate = {
    title: 'a gate',
    cues: [['calibrat*']],
    ways: ['a', 'b', 'c'].map((at) => `calibrated ${at}`),
  };
  const rubric = [criterion({ id: 'one', parts: [sweep, gate] }), criterion({ id: 'two' })];
  expect(strayWays({ ...samplePrompt, rubric })).toEqual([
    'one: sweep, then calibrate',
    'one: look at the rates',
  ]);
});
