import { describe, expect, it } from 'vitest';
import { samplePrompt } from '../grade/sample-prompt.fixture.js';
import type { Turn } from '../attempt/attempt-state.js';
import { scoreOf } from '../grade/score.js';
import { hintsTaken, nextHint, withHintsTaken } from './hints.js';

const [first, second] = samplePrompt.rubric.filter(({ kind }) => kind !== 'anti-pattern');
if (first === undefined || second === undefined) throw new Error('the sample has two criteria');
const phase = 'design';
const prompt = {
  ...samplePrompt,
  hints: [
    { phase, criteria: [first.id], steps: ['nudge', 'pointer', 'answer'] },
    { phase, criteria: [second.id], steps: ['other nudge', 'other pointer', 'other answer'] },
  ],
};
const hint = (id: string): Turn => ({
  who: 'interviewer',
  atSec: 1,
  text: 'x',
  factId: null,
  phaseId: phase,
  about: { kind: 'hint', id },
});
const next = (taken: readonly string[], met: readonly string[] = []) =>
  nextHint(prompt, phase, taken.map(hint), new Map(met.map((id) => [id, 'met'])))?.text ?? null;

describe('hints', () => {
  it('go from nudge to answer in the first open group, then to the next, and end', () => {
    const ids = ['0/0', '0/1', '0/2', '1/0', '1/1', '1/2'];
    expect(ids.map((_, count) => next(ids.slice(0, count)))).toEqual([
      'nudge',
      'pointer',
      'answer',
      'other nudge',
      'other pointer',
      'other answer',
    ]);
    expect(next(ids)).toBeNull();
  });

  it('skip what is met, also in the middle of a group, and other phases', () => {
    expect(next([], [first.id])).toBe('other nudge');
    expect(next(['0/0'], [first.id])).toBe('other nudge');
    expect(next([], [first.id, second.id])).toBeNull();
    expect(nextHint(prompt, 'elsewhere', [], new Map())).toBeNull();
  });

  it('cost two points a step of what their group earned, and nothing in practice or without success', () => {
    const talk = ['0/0', '0/1', 'none'].map(hint);
    const verdicts = (verdict: 'met' | 'not-met') =>
      prompt.rubric.map(({ id, kind }) => ({
        criterionId: id,
        verdict: kind === 'anti-pattern' ? ('not-met' as const) : verdict,
        evidence: [],
        reason: '',
      }));
    const total = (mode: 'mock' | 'practice', verdict: 'met' | 'not-met') =>
      scoreOf(withHintsTaken(prompt, { mode, talk }), verdicts(verdict), 'staff').total;
    expect(total('mock', 'met')).toBe(96);
    expect(total('practice', 'met')).toBe(100);
    expect(total('mock', 'not-met')).toBe(0);
    expect(hintsTaken(prompt, { mode: 'mock', talk })).toEqual([
      { criteria: [first.id], steps: 2 },
    ]);
  });
});
