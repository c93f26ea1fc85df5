import { expect, test } from 'vitest';
import { curveballPlace } from '../../../core/interviewer/unasked-line.js';
import { wholeBank } from './whole-bank.fixture.js';

const { prompts } = await wholeBank();
const designs = prompts.filter(({ kind }) => kind === 'system-design');

// Bug: every curveball fell at a third of its phase, whatever it changes and however much there is to redraw.
test.each(designs.map((prompt) => [prompt.id, prompt] as const))(
  'the curveball of %s has a minute of its own, in time to be worked on',
  (_id, prompt) => {
    const { atMin } = prompt.curveball ?? {};
    expect(atMin).toBeGreaterThanOrEqual(4);
    expect(curveballPlace(prompt)?.atMin).toBe(atMin);
  },
);
