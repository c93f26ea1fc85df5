import type { PauseReason } from '../../../core/attempt/live-attempt.js';
import { isRound } from '../../../core/library/round-id.js';
import { assertNever } from '../../../core/result.js';
import type { AppError } from '../../../ipc/errors.js';
import type { Output, Reply } from '../../../ipc/contract.js';
import { call, on } from '../../bridge.js';
import { startClock, stopClock } from './attempt-clock.js';
import { stopRun } from './code-run.js';
import { hearPhase, takeHint } from './interviewer-lines.js';
import { flush, isCurrent, leaveSession, nowSec, openSession, send } from './attempt-session.js';
import { changeAttempt, theAttempt, useAttemptStore } from './attempt-store.js';
import { loadAttempts } from '../library/library-store.js';
import { judgeCode } from '../review/hidden-tests.js';
import { gradeAttempt } from '../review/grading.js';
import { goTo } from '../navigation.js';

const maxReply = 8000;

/** Opens an attempt in the room; one that was opened already is left as it is. Null where all is well. */
export async function openAttempt(attemptId: string): Promise<AppError | null> {
  const reply = await call('attempt:continue', { attemptId });
  if (!reply.ok) return reply.error;
  openSession(reply.value);
  return null;
}

/** The person is in the room, by Start or by Continue: either is word enough for the clock to run. */
export function arrive(): void {
  const { clock, state } = theAttempt().live;
  if (clock.sinceMs !== null || state.isSubmitted) return;
  if (state.isPaused) {
    resume();
    return;
  }
  startClock();
  void hearPhase();
}

export function pause(reason: PauseReason = 'person'): void {
  stopClock(reason);
  if (!theAttempt().live.state.isPaused) send({ kind: 'paused', atSec: nowSec() });
  void flush();
}

export function resume(): void {
  send({ kind: 'resumed', atSec: nowSec() });
  startClock();
  void hearPhase();
}

/**
 * The clock stands until what this returns is called: while the room itself has something to read over it. It is no pause of the
 * person's, so none is journaled; one that comes meanwhile stays.
 */
export function holdClock(): () => void {
  const { attemptId, live } = theAttempt();
  if (live.clock.sinceMs === null) return () => undefined;
  stopClock(null);
  return () => {
    const now = theAttempt();
    const isFree = now.business.kind === 'none' && !now.live.state.isPaused;
    if (isCurrent(attemptId) && isFree && now.live.clock.sinceMs === null) startClock();
  };
}

export function enterPhase(phaseId: string): void {
  const { live, prompt, isAsking } = theAttempt();
  if (live.state.isPaused || live.state.phaseId === phaseId) return;
  send({ kind: 'phase-entered', atSec: nowSec(), phaseId });
  if (isRound(prompt)) {
    if (isAsking) stopAnswer();
    changeAttempt({ askProblem: null }); // it is about the last question
    pause('breath'); // the interviewer speaks when the clock runs again
    return;
  }
  void flush();
  void hearPhase();
}

/** Puts a question to the interviewer. It is journaled before the answer is asked for. */
export async function ask(text: string): Promise<void> {
  const { attemptId } = theAttempt();
  send({ kind: 'question-asked', atSec: nowSec(), text });
  changeAttempt({ isAsking: true, askProblem: null, saidSoFar: '' });
  await flush();
  await hearAnswer(attemptId, text);
}

/** Asks once more for the answer to a question that got none; offline where the model that was to answer fails. */
export async function askAgain(isOffline = false): Promise<void> {
  const { attemptId, live } = theAttempt();
  const question = live.state.talk.findLast((turn) => turn.who === 'you');
  if (question === undefined) return;
  changeAttempt({ isAsking: true, askProblem: null, saidSoFar: '' });
  await hearAnswer(attemptId, question.text, isOffline);
}

/** Ends the answer that a model is giving; the question is kept. */
export function stopAnswer(): void {
  void call('interviewer:cancel', { attemptId: theAttempt().attemptId });
}

async function hearAnswer(attemptId: string, text: string, isOffline = false): Promise<void> {
  const stopListening = on('interviewer:said', (said) => {
    if (said.attemptId === attemptId && isCurrent(attemptId))
      changeAttempt({ saidSoFar: said.text });
  });
  const { phaseId } = theAttempt().live.state;
  const reply = await call('attempt:ask', { attemptId, text, isOffline });
  stopListening();
  if (!isCurrent(attemptId)) return;
  const { live, prompt } = theAttempt();
  // The next question of a round has a conversation of its own.
  if (isRound(prompt) && live.state.phaseId !== phaseId) {
    changeAttempt({ isAsking: false, saidSoFar: '' });
    return;
  }
  if (reply.ok && reply.value !== null) {
    const { text: answer, ...more } = reply.value;
    send({ kind: 'answer-given', atSec: nowSec(), text: answer.slice(0, maxReply), ...more });
  }
  changeAttempt({
    isAsking: false,
    saidSoFar: '',
    askProblem: reply.ok ? null : reply.error,
  });
  // "I'm stuck", where hints are free or were offered.
  if (reply.ok && reply.value === null) await takeHint('words');
}

/** In practice: what the offline grader makes of a phase so far. That it was looked at is journaled. */
export async function checkPhase(phaseId: string): Promise<Reply<'attempt:check-phase'>> {
  const { attemptId } = theAttempt();
  send({ kind: 'phase-checked', atSec: nowSec(), phaseId });
  await flush();
  return call('attempt:check-phase', { attemptId, phaseId });
}

/** Pauses and goes back to the library; where the disk refuses, it stays and says so. */
export async function leave(): Promise<void> {
  if (!theAttempt().live.state.isPaused) pause();
  if (await flush()) {
    // First, so that the library has the way back to it from its first moment on.
    await loadAttempts();
    leaveSession();
    goTo({ kind: 'library', leftId: theAttempt().attemptId });
    return;
  }
  changeAttempt({ business: { kind: 'unsaved-exit', exit: 'leave' } });
}

/** Goes back to the library although something is unsaved; it stays in memory and is tried again. */
export function abandon(): void {
  leaveSession();
  // The library shows how far the attempt has come by now.
  void loadAttempts();
  goTo({ kind: 'library' });
}

/**
 * Hands the attempt in, with the score that the person expects, if they say. What is on disk by then is what gets graded;
 * grading may fail, the work is safe.
 */
export async function submit(guess: number | null = null): Promise<void> {
  const { attemptId } = theAttempt();
  stopClock(null);
  stopRun(); // it would take its time from the tests that decide
  send({ kind: 'ticked', atSec: nowSec() });
  if (guess !== null) send({ kind: 'score-guessed', atSec: nowSec(), points: guess });
  changeAttempt({ business: { kind: 'submitting' } });
  const reply = (await flush()) ? await call('attempt:submit', { attemptId }) : null;
  if (reply?.ok) {
    await finishGrading(attemptId, reply.value);
    leaveSession();
    goTo({ kind: 'review', attemptId });
    return;
  }
  const { save } = theAttempt();
  const problem =
    reply?.error ?? (save.kind === 'failed' ? save.problem : ({ kind: 'internal' } as const));
  changeAttempt({ business: { kind: 'submit-failed', problem } });
}

/** Does what has to be done of the grading before the room is left. */
async function finishGrading(
  attemptId: string,
  submitted: Output<'attempt:submit'>,
): Promise<void> {
  switch (submitted.kind) {
    case 'graded':
    case 'drilled': // the report compares
    case 'failed': // the report tells why
      return;
    // The sandboxes of the tests go with the room, so the tests run while it is there.
    case 'waits-for-tests':
      await judgeCode(attemptId);
      await gradeAttempt(attemptId);
      return;
    case 'waits-for-model':
      await judgeCode(attemptId);
      void gradeAttempt(attemptId); // it takes its time; the report shows how far it is
      return;
    default:
      return assertNever(submitted);
  }
}

/** Back to the room after a failed submission or a refused exit. */
export function stay(): void {
  const { business } = theAttempt();
  changeAttempt({ business: { kind: 'none' } });
  if (business.kind === 'submit-failed' && !theAttempt().live.state.isPaused) startClock();
}

/** True while an attempt runs in the room. */
export function isInRoom(): boolean {
  const { open } = useAttemptStore.getState();
  return open !== null && isCurrent(open.attemptId);
}
