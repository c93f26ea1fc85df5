// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startAttempt } from '../../../core/attempt/attempt-state.js';
import type { AttemptEvent } from '../../../core/attempt/attempt-event.js';
import { overviewOf } from '../../../core/history/attempt-overview.js';
import { fail, ok } from '../../../core/result.js';
import type { AppError } from '../../../ipc/errors.js';
import type { Bridge } from '../../../ipc/contract.js';
import type { OpenAttempt } from '../../../ipc/views.js';
import { receiveToasts } from '../../ui/overlays/toast.js';
import { askForSample, openSample } from '../exported.js';
import { goTo, useNavigation } from '../navigation.js';
import * as commands from './attempt-commands.js';
import { followLifecycle } from './attempt-lifecycle.js';
import {
  connectSource,
  flush,
  leaveSession,
  nowSec,
  openSession,
  send,
  takeUp,
  touch,
} from './attempt-session.js';
import { useCodeRun } from './code-run.js';
import { theAttempt } from './attempt-store.js';

type Sent = {
  readonly attemptId: string;
  readonly phaseId: string;
  readonly events: readonly AttemptEvent[];
};
let journals: Map<string, string[]>;
let submitted: Set<string>;
let refusal: AppError | null;
/** Answers of these routes wait for the test. */
let held: Map<string, (reply: unknown) => void>;
let holding: Set<string>;
let calls: string[];
let count = 0;

/** A main process with a journal for each attempt, which takes nothing for one that was handed in. */
function answer(name: string, input: Partial<Sent> = {}): unknown {
  const { attemptId = '', phaseId = '', events = [] } = input;
  switch (name) {
    case 'attempt:append': {
      if (submitted.has(attemptId)) return fail({ kind: 'wrong-state', detail: 'submitted' });
      if (refusal !== null && attemptId === 'full') return fail(refusal);
      const kinds = events.map((event) => event.kind);
      journals.set(attemptId, [...(journals.get(attemptId) ?? []), ...kinds]);
      return ok({ nextSeq: 0, savedAtMs: 1 });
    }
    case 'attempt:submit':
      submitted.add(attemptId);
      return ok({ kind: 'waits-for-tests' });
    case 'attempt:phase-talk':
      return ok({ lines: [`What of ${phaseId}?`] });
    case 'attempt:overview':
      return ok(overviewOf([]));
    case 'attempt:check-phase':
      return ok({ criteria: [] });
    case 'attempt:tests':
      return ok(null);
    default:
      return fail({ kind: 'internal' });
  }
}

function sitDown(attemptId: string, id = 'p'): void {
  const phases = [
    { id: 'clarify', title: 'Clarify', minutes: 7 },
    { id: 'design', title: 'Design', minutes: 15 },
  ];
  const started = {
    ...({ kind: 'started', atSec: 0, startedAtMs: 0, promptId: 'p', promptHash: 'h' } as const),
    ...({ mode: 'mock', level: 'mid', timeFactor: 1, phaseId: 'clarify', starter: '' } as const),
  };
  const prompt = { id, kind: 'coding', title: 'P', phases, tests: [], curveball: null };
  openSession({
    ...{ attemptId, prompt, state: startAttempt(started), nextSeq: 0 },
  } as unknown as OpenAttempt);
  commands.arrive();
}

const said = (): readonly string[] => theAttempt().live.state.talk.map(({ text }) => text);
const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(20);
const newId = (): string => `l${String((count += 1))}`;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  [journals, submitted, refusal] = [new Map(), new Set(), null];
  [held, holding, calls] = [new Map(), new Set(), []];
  const call = (name: string, input?: Partial<Sent>): Promise<unknown> => {
    calls.push(name);
    return holding.has(name)
      ? new Promise((resolve) => held.set(name, resolve))
      : Promise.resolve(answer(name, input));
  };
  const bridge = { call, on: () => () => undefined } as unknown as Bridge;
  Object.assign(window, { hotseat: bridge });
});
afterEach(async () => {
  useCodeRun.setState({ underWay: null });
  refusal = null;
  leaveSession();
  await vi.advanceTimersByTimeAsync(30_000);
  vi.useRealTimers();
});

// Bug: a run, an answer or a pause that ended while the attempt was being graded was sent to a journal that is closed. It was
// tried for ever, and no other attempt could be left or handed in until the app was started again.
it('has nothing more for the journal of an attempt that is being handed in', async () => {
  const id = newId();
  sitDown(id);
  await settle();
  holding.add('attempt:tests');
  const stop = vi.fn();
  useCodeRun.setState({ underWay: { done: new Promise(() => undefined), stop } });
  const over = commands.submit();
  expect(stop).toHaveBeenCalled();
  await settle();
  expect(submitted.has(id)).toBe(true);
  commands.pause('sleep');
  send({ kind: 'question-asked', atSec: nowSec(), text: 'late' });
  expect(await flush()).toBe(true);
  holding.clear();
  held.get('attempt:tests')?.(ok(null));
  await over;
  expect(useNavigation.getState().screen).toMatchObject({ kind: 'review', attemptId: id });
  expect(vi.getTimerCount()).toBe(0);
  sitDown(newId());
  expect(await flush()).toBe(true);
});

it('saves what was typed before a hand-in that failed, once one is back in the room', async () => {
  sitDown('full');
  await settle();
  let text = 'before';
  connectSource('diagram', () => ({ kind: 'diagram', text }));
  refusal = { kind: 'disk-full', path: '/data' };
  const over = commands.submit();
  text = 'meanwhile';
  touch('diagram');
  await vi.advanceTimersByTimeAsync(1000);
  await over;
  refusal = null;
  commands.stay();
  touch('diagram');
  await vi.advanceTimersByTimeAsync(20_000);
  expect(theAttempt().live.state.diagram.text).toBe('meanwhile');
  expect(journals.get('full')).toContain('diagram-changed');
});

// Bug: an attempt that the disk went on refusing kept every other one in its room.
it('leaves an attempt that is saved, whatever becomes of another', async () => {
  sitDown('full');
  await settle();
  refusal = { kind: 'not-found', what: 'attempt', id: 'full' };
  await commands.leave();
  commands.abandon();
  sitDown(newId());
  await commands.leave();
  expect(theAttempt().business.kind).toBe('none');
  expect(useNavigation.getState().screen.kind).toBe('library');
});

// Bug: the room that one came back to began with the question that one had answered, and waited for an answer for good.
it('comes back to an attempt in memory without what was asked on leaving', async () => {
  sitDown('full');
  await settle();
  holding.add('attempt:ask');
  void commands.ask('How many?');
  await settle();
  refusal = { kind: 'disk-full', path: '/data' };
  await commands.leave();
  expect(theAttempt().business.kind).toBe('unsaved-exit');
  commands.abandon();
  sitDown(newId());
  expect(takeUp('full')).toBe(true);
  expect(theAttempt()).toMatchObject({ isAsking: false, business: { kind: 'none' } });
});

// Bug: whoever left before it was said never heard what the phase asks.
it('hears the question of a phase on coming back, where one left before it came', async () => {
  const id = newId();
  holding.add('attempt:phase-talk');
  sitDown(id);
  await settle();
  await commands.leave();
  holding.clear();
  held.get('attempt:phase-talk')?.(ok({ lines: ['What of clarify?'] }));
  await settle();
  sitDown(id);
  await settle();
  expect(said()).toEqual(['What of clarify?']);
});

// Bug: resumed while the library was being read for the way back, the clock of an attempt ran on without its room.
it('has no clock that outlives the room', async () => {
  sitDown(newId());
  await settle();
  holding.add('attempt:overview');
  const left = commands.leave();
  await settle();
  commands.resume();
  held.get('attempt:overview')?.(ok(overviewOf([])));
  await left;
  await vi.advanceTimersByTimeAsync(3000);
  expect(vi.getTimerCount()).toBe(0);
});

// Bug: a screen that crashed, or a report that came of itself, left the clock running behind it, and all of it counted.
it('stops the clock and saves where another screen takes the place of the room', async () => {
  followLifecycle();
  const id = newId();
  sitDown(id);
  await settle();
  goTo({ kind: 'library' });
  await settle();
  expect(commands.isInRoom()).toBe(false);
  expect(theAttempt().live.state.isPaused).toBe(true);
  expect(journals.get(id)).toContain('paused');
  expect(vi.getTimerCount()).toBe(0);
});

// Bug: the graded sample, seconds after one had asked for it, took the place of an interview that had begun meanwhile.
it('shows no sample over an interview that has begun', async () => {
  useNavigation.setState({ screen: { kind: 'interview', attemptId: 'x' } });
  holding.add('sample:open');
  const opened = openSample();
  sitDown('x');
  held.get('sample:open')?.(ok({ attemptId: 'sample-1' }));
  await opened;
  expect(useNavigation.getState().screen).toEqual({ kind: 'interview', attemptId: 'x' });
});

// Bug: from the palette it took more than a second, without a sign that anything was under way.
it('says that the sample is being made where it takes its time', async () => {
  const told: string[] = [];
  const stop = receiveToasts(
    ({ title }) => told.push(title),
    () => undefined,
  );
  holding.add('sample:open');
  const opened = askForSample();
  await vi.advanceTimersByTimeAsync(400);
  expect(told).toEqual(['The sample is being graded, and opens in a moment.']);
  held.get('sample:open')?.(ok({ attemptId: 'sample-1' }));
  await opened;
  stop();
});

// Bug: an answer that came late was said in the conversation of the next question, and so was that none came.
it.each([ok({ text: 'Ten.', factId: null }), fail({ kind: 'cancelled' })])(
  'keeps an answer that comes late out of the next question of a round',
  async (reply) => {
    sitDown(newId(), 'round-q1-one-q2-other');
    holding.add('attempt:ask');
    const asked = commands.ask('How many?');
    await settle();
    commands.enterPhase('design');
    await settle();
    expect(calls).toContain('interviewer:cancel');
    held.get('attempt:ask')?.(reply);
    await asked;
    expect(said()).not.toContain('Ten.');
    expect(theAttempt()).toMatchObject({ isAsking: false, askProblem: null, saidSoFar: '' });
  },
);

// Bug: a phase that was checked while the clock stood was not told of in the report, although the dialog says that it is.
it('journals a check also while the clock stands', async () => {
  const id = newId();
  sitDown(id);
  commands.pause();
  await commands.checkPhase('clarify');
  expect(journals.get(id)).toContain('phase-checked');
});
