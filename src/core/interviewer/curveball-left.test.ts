import { expect, it } from 'vitest';
import { curveballLeft } from './curveball-left.js';

const phases = ['clarify', 'design', 'wrap-up'].map((id) => ({ id, title: id, minutes: 5 }));
const curveball = {
  phase: 'design',
  text: 'Now it snows. What now?',
  changes: 'Less room.',
  overrules: [],
};
const prompt = { phases, curveball };
const turn = { who: 'interviewer', atSec: 3, phaseId: 'design', factId: null } as const;

// Bug: "Nothing from me here", with the curveball of the phase, or of one that was left early, never said.
it('is left from its phase on, until it was said', () => {
  expect(curveballLeft(prompt, 'clarify', [])).toBeNull();
  const line = { text: curveball.text, about: { kind: 'curveball', id: 'design' } } as const;
  expect(curveballLeft(prompt, 'design', [])).toEqual(line);
  expect(curveballLeft(prompt, 'wrap-up', [])).toEqual(line);
  expect(curveballLeft(prompt, 'wrap-up', [{ ...turn, ...line }])).toBeNull();
  expect(curveballLeft(prompt, 'wrap-up', [{ ...turn, text: curveball.text }])).toBeNull();
  expect(curveballLeft({ phases }, 'wrap-up', [])).toBeNull();
});

// Bug: "You keep all reviews." as the answer to "Do you have questions for me?", so that nobody knew that it asks.
it('ends in a question', () => {
  const told = { ...curveball, text: 'Now it snows.\n' };
  expect(curveballLeft({ phases, curveball: told }, 'design', [])?.text).toBe(
    'Now it snows. What does that change for you?',
  );
});
