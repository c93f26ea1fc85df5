import { expect, test } from 'vitest';
import { beginLive, recorded } from '../../../../core/attempt/live-attempt.js';
import { startAttempt } from '../../../../core/attempt/attempt-state.js';
import type { AttemptEvent } from '../../../../core/attempt/attempt-event.js';
import type { AttemptInRoom } from '../../../state/attempt/attempt-store.js';
import type { RunVerdict } from '../../../../core/code-run/code-run.js';
import { submitDoubts } from './submit-warnings.js';

const state = startAttempt({
  kind: 'started',
  atSec: 0,
  startedAtMs: 0,
  promptId: 'p',
  promptHash: 'h',
  mode: 'practice',
  level: 'senior',
  timeFactor: null,
  phaseId: 'code',
  starter: 'def f(): ...',
});

const roomAfter = (...events: readonly AttemptEvent[]): AttemptInRoom => ({
  attemptId: 'a',
  prompt: {
    id: 'p',
    kind: 'coding',
    title: 'P',
    summary: '',
    topics: [],
    levels: [],
    phases: [{ id: 'code', title: 'Code', minutes: 5 }],
    language: 'python',
    pack: null,
    criteria: { mid: 4, senior: 4, staff: 4 },
    shorter: [],
    canBeDrawnChanged: false,
    hasHints: true,
    curveball: null,
    statement: '',
    tests: [],
  },
  live: recorded(beginLive(state), events),
  save: { kind: 'saved', atMs: null },
  isContinued: false,
  isAsking: false,
  askProblem: null,
  saidSoFar: '',
  setAside: null,
  business: { kind: 'none' },
});

// Bug: it asked of the time and the notes, and said nothing of three red tests.
test('tests that were red in the last run are told', () => {
  const typed = {
    kind: 'code-changed',
    atSec: 4,
    splice: { at: 0, remove: 0, insert: '#' },
  } as const;
  const part = { message: '', line: null, output: '' };
  const ran = (...verdicts: readonly RunVerdict[]): AttemptEvent => ({
    kind: 'code-run',
    atSec: 5,
    run: {
      tookMs: 1,
      program: { ...part, verdict: 'passed' },
      results: verdicts.map((verdict) => ({ ...part, name: verdict, verdict })),
    },
  });
  const red = submitDoubts(roomAfter(typed, ran('passed', 'failed', 'error')));
  expect(red).toEqual([
    'No notes in Code.',
    'In your last run, 2 of 3 visible tests did not pass.',
  ]);
  const green = submitDoubts(roomAfter(typed, ran('failed'), ran('passed')));
  expect(green).toEqual(['No notes in Code.']);
});

test('a starter that nobody touched is no code of the person’s', () => {
  expect(submitDoubts(roomAfter())).toEqual([
    'No notes in Code.',
    'The code is still the starter code.',
  ]);
  const splice = { at: 0, remove: 0, insert: '#' };
  const typed = roomAfter({ kind: 'code-changed', atSec: 4, splice });
  expect(submitDoubts(typed)).toEqual(['No notes in Code.']);
  const tests = [{ name: 'sign', code: '' }];
  const tested = { ...typed, prompt: { ...typed.prompt, tests } };
  expect(submitDoubts(tested)).toEqual(['No notes in Code.', 'The code was never run.']);
});

// Bug: it said “No notes in Code.” of a phase that was answered in the conversation, which counts as notes.
test('what was told the interviewer stands for notes, a question does not', () => {
  const said = (text: string): AttemptEvent => ({ kind: 'question-asked', atSec: 5, text });
  const typed = {
    kind: 'code-changed',
    atSec: 4,
    splice: { at: 0, remove: 0, insert: '#' },
  } as const;
  expect(submitDoubts(roomAfter(typed, said('How large is k?')))).toEqual(['No notes in Code.']);
  const told = said('I keep a heap of k items, because k is small.');
  expect(submitDoubts(roomAfter(typed, told))).toEqual([]);
});

// Bug: of code with a syntax error it said only that 6 of 6 tests did not pass.
test('code that does not run is told with its error', () => {
  const message = "SyntaxError: expected ':'";
  const program = { verdict: 'error', message, line: 5, output: '' } as const;
  const doubts = submitDoubts(
    roomAfter(
      { kind: 'code-changed', atSec: 4, splice: { at: 0, remove: 0, insert: '#' } },
      {
        kind: 'code-run',
        atSec: 5,
        run: { tookMs: 1, program, results: [{ ...program, name: 'a' }] },
      },
    ),
  );
  expect(doubts).toContain(
    "In your last run, the code did not run: SyntaxError: expected ':', line 5.",
  );
});

// Bug: who handed in right behind the curveball was told of the time alone.
test('a change that nobody answered is told', () => {
  const about = { kind: 'curveball', id: 'code' } as const;
  const text = 'The fleet is halved.';
  const change = { kind: 'answer-given', atSec: 20, text, factId: null, about } as const;
  const told = 'The change that came up stands unanswered.';
  const splice = { at: 0, remove: 0, insert: 'Then I shed load.' };
  const note = { kind: 'text-changed', atSec: 25, phaseId: 'code', splice } as const;
  expect(submitDoubts(roomAfter(change))).toContain(told);
  expect(submitDoubts(roomAfter(change, note))).not.toContain(told);
  expect(submitDoubts(roomAfter())).not.toContain(told);
});
