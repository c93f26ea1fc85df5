import { describe, expect, it } from 'vitest';
import { notRun } from '../code-run/code-run.js';
import { samplePrompt } from '../grade/sample-prompt.fixture.js';
import type { Turn } from '../attempt/attempt-state.js';
import { emptyText, textAt } from '../attempt/timed-text.js';
import { scoreOf } from '../grade/score.js';
import {
  allThereIn,
  freeId,
  hintsTaken,
  likelyMet,
  nextHint,
  surelyMet,
  withHintsTaken,
} from './hints.js';

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
const coded = { code: emptyText, runs: [] };
const hint = (id: string): Turn => ({
  who: 'interviewer',
  atSec: 1,
  text: 'x',
  factId: null,
  phaseId: phase,
  about: { kind: 'hint', id },
});
const soFar = (there: readonly string[] = [], failing: readonly string[] = []) => ({
  there: new Set(there),
  likely: new Set<string>(),
  failing: new Set(failing),
  sealed: new Set<string>(),
  green: new Set<string>(),
  isBlank: false,
  toMend: null,
});
const next = (
  taken: readonly string[],
  met: readonly string[] = [],
  failing: readonly string[] = [],
) => {
  const found = nextHint(prompt, phase, taken.map(hint), soFar(met, failing));
  return typeof found === 'string' ? found : found.text;
};

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
    expect(next(ids)).toBe('none-left');
  });

  it('skip what is met, also in the middle of a group, and other phases', () => {
    expect(next([], [first.id])).toBe('other nudge');
    expect(next(['0/0'], [first.id])).toBe('other nudge');
    expect(nextHint(prompt, 'elsewhere', [], soFar())).toBe('none-left');
  });

  // Bug: a hint was sold that said what stood in the notes, since the grader had left that criterion open.
  it('are none, and free, where all that they say surely stands in the answer', () => {
    expect(next([], [first.id, second.id])).toBe('all-there');
    expect(next(['0/0'], [first.id, second.id])).toBe('all-there');
    const blank = { ...soFar([first.id, second.id]), isBlank: true };
    expect(nextHint(prompt, phase, [], blank)).toMatchObject({
      id: freeId,
      text: expect.stringMatching(/^nudge .*cost you nothing/) as string,
    });
  });

  // Bug: "in your answer already" of a phase of which the report leaves two criteria open.
  it('speak last, and in doubt, of what the answer likely has', () => {
    const open = (id: string, chance: number) =>
      ({ criterionId: id, verdict: 'unsure', chance }) as const;
    const verdicts = [open(first.id, 0.8), open(second.id, 0.3)];
    expect([...surelyMet(verdicts), ...likelyMet(verdicts)]).toEqual([first.id]);
    const likely = { ...soFar(), likely: new Set([first.id]) };
    expect(nextHint(prompt, phase, [], likely)).toMatchObject({
      text: 'other nudge',
      isSure: true,
    });
    expect(nextHint(prompt, phase, [], { ...likely, there: new Set([second.id]) })).toMatchObject({
      ...{ text: 'nudge', isSure: false, stood: [first.id] },
    });
    // What stood there by then is kept with the hint, for its cost.
    const about = { kind: 'hint', id: '0/0', stood: [first.id] } as const;
    const told = { ...coded, mode: 'mock', talk: [{ ...hint('0/0'), about }] } as const;
    expect(hintsTaken(prompt, told)[0]?.stood).toEqual([first.id]);
  });

  it('begin with the group of which least stands in the answer', () => {
    const both = { phase, criteria: [first.id, second.id], steps: ['both', 'more', 'all'] };
    const groups = { ...prompt, hints: [both, ...prompt.hints] };
    expect(nextHint(groups, phase, [], soFar([first.id]))).toMatchObject({ text: 'other nudge' });
    expect(nextHint(groups, phase, [], soFar())).toMatchObject({ text: 'both' });
  });

  // Bug: with all visible tests green the hint told, as if it were missing, what a green one shows.
  it('speak of what green tests do not show, and in doubt of what only hidden ones would', () => {
    const third = { ...second, id: 'third' };
    const groups = {
      hints: [
        { phase, criteria: [first.id, second.id], steps: ['half green'] },
        { phase, criteria: [first.id, third.id], steps: ['half written'] },
      ],
      rubric: [...prompt.rubric, third],
    };
    const of = (green: readonly string[], sealed: readonly string[]) =>
      nextHint(groups, phase, [], {
        ...soFar([second.id, third.id]),
        green: new Set(green),
        sealed: new Set(sealed),
      });
    expect(of([], [])).toMatchObject({ text: 'half green', isSure: true });
    expect(of([second.id], [])).toMatchObject({ text: 'half written', isSure: true });
    expect(of([second.id], [first.id])).toMatchObject({ text: 'half written', isSure: false });
  });

  // Bug: with two red tests in the Test phase the person was told that all hints were in the answer already.
  it('speak first of what a red test is about, whatever was begun and in whatever phase', () => {
    expect(next([], [], [second.id])).toBe('other nudge');
    expect(next(['0/0'], [], [second.id])).toBe('other nudge');
    expect(nextHint(prompt, 'elsewhere', [], soFar([], [second.id]))).toMatchObject({
      text: 'other nudge',
    });
    expect(next(['1/0', '1/1', '1/2'], [], [second.id])).toBe('nudge');
  });

  // Bug: with two tests red, the hint spoke of a green one and of the second, and of the first not at all.
  it('speak of the red test that has a hint of its own before one that shares it with what is green', () => {
    const third = { ...second, id: 'third' };
    const shared = { phase, criteria: [first.id, second.id], steps: ['shared'] };
    const own = { phase, criteria: [third.id], steps: ['own'] };
    const groups = { hints: [shared, own], rubric: [...prompt.rubric, third] };
    const of = nextHint(groups, phase, [], soFar([], [second.id, third.id]));
    expect(of).toMatchObject({ text: 'own' });
  });

  // Bug: one visible test was red, and a hint on what was green took two points.
  it('are free words on a red test, before any other', () => {
    const toMend = 'The test “x” is red.';
    const of = (failing: readonly string[]) =>
      nextHint(prompt, phase, [], { ...soFar([], failing), toMend });
    expect(of([])).toMatchObject({ id: freeId, text: toMend });
    // Bug: a hint on another case than the red one took two points, and the test stayed red.
    expect(of([second.id])).toMatchObject({ id: freeId, text: toMend });
  });

  // Bug: "You have written already what I would hint at" of code that fails two hidden tests.
  it('say of words on code that the code may not do it', () => {
    const rubric = prompt.rubric.map((one) => ({ ...one, tests: ['hidden'] }));
    expect(allThereIn({ ...prompt, rubric }, phase)).toContain('your code does all of it: check');
    expect(allThereIn(prompt, phase)).not.toContain('code');
    // Bug: who asked for a later phase's work was told that there is no further hint, and had taken none.
    const withLater = {
      ...prompt,
      phases: [
        { id: 'first', title: 'Understand', minutes: 5 },
        { id: 'later', title: 'Code', minutes: 5 },
      ],
      hints: [{ phase: 'later', criteria: [first.id], steps: ['x'] }],
    };
    expect(allThereIn(withLater, 'first')).toContain('“Code” has hints of its own');
    expect(allThereIn(withLater, 'later')).not.toContain('of its own');
  });

  // Bug: a hint was charged to what code did that was not touched after it.
  it('know what the code had before: all where it was not typed in since, else what its tests showed', () => {
    const rubric = prompt.rubric.map((one) => ({ ...one, tests: [`${one.id} works`] }));
    const run = {
      program: { ...notRun, verdict: 'passed' },
      results: [{ ...notRun, verdict: 'passed', name: `${first.id} works` }],
      tookMs: 1,
    } as const;
    const had = (typedAtSec: number, ranAtSec: number) =>
      hintsTaken(
        { hints: [{ phase, criteria: [first.id, second.id], steps: ['x'] }], rubric },
        {
          mode: 'mock',
          talk: [{ ...hint('0/0'), atSec: 50 }],
          code: textAt('x', typedAtSec),
          runs: [{ atSec: ranAtSec, run }],
        },
      )[0]?.had;
    expect(had(40, 60)).toEqual([first.id, second.id]);
    expect(had(60, 45)).toEqual([first.id]);
    expect(had(60, 55)).toEqual([]);
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
      scoreOf(withHintsTaken(prompt, { ...coded, mode, talk }), verdicts(verdict), 'staff').total;
    expect(total('mock', 'met')).toBe(96);
    expect(total('practice', 'met')).toBe(100);
    expect(total('mock', 'not-met')).toBe(0);
    expect(hintsTaken(prompt, { ...coded, mode: 'mock', talk })).toEqual([
      { criteria: [first.id], steps: 2, atSec: talk[0]?.atSec, had: [], stood: [] },
    ]);
  });
});
