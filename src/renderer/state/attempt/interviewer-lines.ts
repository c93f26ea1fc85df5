import { phaseSpentSec } from '../../../core/attempt/live-attempt.js';
import {
  keyOf,
  lineAhead,
  unaskedLine,
  type Moment,
  type Unasked,
} from '../../../core/interviewer/unasked-line.js';
import type { Reply } from '../../../ipc/contract.js';
import type { UnaskedLine } from '../../../ipc/views.js';
import { call } from '../../bridge.js';
import { flush, isCurrent, nowSec, send } from './attempt-session.js';
import { takeSec, useRecording } from '../speech/recording.js';
import { changeAttempt, theAttempt } from './attempt-store.js';
import { useSettings } from '../settings/settings.js';
import { lastInputAtMs, quietSec } from './quiet.js';

const maxLine = 8000;

// Which phases the interviewer has opened in this window; the journal knows of the others by their lines.
const heard = new Set<string>();
// What was looked for and not there: the journal knows nothing of it.
const settled = new Set<string>();
let isLooking = false;
// A line that was looked for ahead: it holds until somebody types on. A model's cost tokens, so it is said when it is due again.
let held: Held | null = null;

type Held = {
  readonly key: string;
  readonly line: UnaskedLine | null;
  readonly inputAtMs: number;
};

// How many questions of the room itself stand open: whoever answers one is asked nothing behind it.
let openDialogs = 0;

/** The interviewer says nothing unasked until what this returns is called; then what is due comes. */
export function holdTongue(): () => void {
  openDialogs += 1;
  return () => {
    openDialogs -= 1;
  };
}

/** The interviewer's question on entering the phase, said once. */
export async function hearPhase(): Promise<void> {
  const { attemptId, live } = theAttempt();
  const { phaseId } = live.state;
  const key = `${attemptId} ${phaseId}`;
  if (heard.has(key)) return;
  heard.add(key);
  const reply = await call('attempt:phase-talk', { attemptId, phaseId });
  if (!reply.ok || !isCurrent(attemptId)) return void heard.delete(key);
  const said = new Set(theAttempt().live.state.talk.map((turn) => turn.text));
  for (const line of reply.value.lines.map((text) => text.slice(0, maxLine))) {
    if (said.has(line)) continue;
    const about = { kind: 'entry', id: phaseId } as const;
    send({ kind: 'answer-given', atSec: nowSec(), text: line, factId: null, about });
  }
}

/** Lets the interviewer speak where a line is due; called at every second of the clock. */
export async function letSpeak(): Promise<void> {
  if (isLooking) return;
  const kind = due();
  if (kind === null) {
    await lookAhead();
    return;
  }
  const { attemptId, live } = theAttempt();
  const { phaseId } = live.state;
  const key = `${attemptId} ${keyOf(kind, phaseId)}`;
  const reply: Reply<'attempt:unasked'> =
    held !== null && isHeld(held, key)
      ? { ok: true, value: held.line }
      : await look(attemptId, phaseId, kind);
  if (!isCurrent(attemptId)) return;
  if (!reply.ok || reply.value === null) {
    settled.add(key);
    return;
  }
  held =
    reply.value.tokens === undefined
      ? null
      : { key, line: reply.value, inputAtMs: lastInputAtMs() };
  // Whoever has begun to type meanwhile is not interrupted: it is due again later.
  if (due() !== kind || theAttempt().live.state.phaseId !== phaseId) return;
  held = null;
  const { text, ...more } = reply.value;
  send({
    kind: 'answer-given',
    atSec: nowSec(),
    text: text.slice(0, maxLine),
    factId: null,
    ...more,
  });
}

async function look(
  attemptId: string,
  phaseId: string,
  kind: Unasked,
): Promise<Reply<'attempt:unasked'>> {
  isLooking = true;
  const reply = await call('attempt:unasked', { attemptId, phaseId, kind });
  isLooking = false;
  return reply;
}

/** Looks for a follow-up in a silence that has begun, so that it is there when it is due. A model asks about what stands there then. */
async function lookAhead(): Promise<void> {
  const kind = useSettings.getState().interviewer.by === 'offline' ? due(lineAhead) : null;
  if (kind !== 'follow-up') return;
  const { attemptId, live } = theAttempt();
  const { phaseId } = live.state;
  const key = `${attemptId} ${keyOf(kind, phaseId)}`;
  if (held !== null && isHeld(held, key)) return;
  const inputAtMs = lastInputAtMs();
  const reply = await look(attemptId, phaseId, kind);
  if (reply.ok && isCurrent(attemptId)) held = { key, line: reply.value, inputAtMs };
}

const isHeld = ({ key, line, inputAtMs }: Held, wanted: string): boolean =>
  key === wanted && (line?.tokens !== undefined || inputAtMs === lastInputAtMs());

/**
 * The next hint. Its cost is said beside the button, so one press takes it; a second press before anybody can have read what
 * came is a slip of the finger, and takes none. A wish in words is no slip: it is answered.
 */
export async function takeHint(by: 'press' | 'words'): Promise<void> {
  const { attemptId, live, isAsking, prompt } = theAttempt();
  if (!prompt.hasHints || isAsking || live.state.isPaused) return;
  if (by === 'press' && performance.now() - hintAtMs < unreadMs) return;
  changeAttempt({ isAsking: true, askProblem: null });
  const { phaseId } = live.state;
  const reply = (await flush()) ? await call('attempt:hint', { attemptId, phaseId }) : null;
  if (!isCurrent(attemptId)) return;
  changeAttempt({ isAsking: false, askProblem: reply?.ok === false ? reply.error : null });
  if (reply?.ok !== true) return;
  // Of a phase that was left meanwhile it would say nothing, and cost points all the same.
  const isLate = theAttempt().live.state.phaseId !== phaseId;
  const { title = '' } = prompt.phases.find(({ id }) => id === phaseId) ?? {};
  const line = isLate ? lateHint(title) : (reply.value ?? noHintLeft);
  hintAtMs = performance.now();
  send({ kind: 'answer-given', atSec: nowSec(), factId: null, ...line });
}

/** Whether the interviewer would have a question for who asks to be asked now. */
export async function hasQuestion(): Promise<boolean> {
  const { attemptId, live, isAsking } = theAttempt();
  if (isAsking || live.state.isPaused || !(await flush())) return false;
  const { phaseId } = live.state;
  const reply = await call('attempt:has-question', { attemptId, phaseId });
  return isCurrent(attemptId) && reply.ok && reply.value;
}

const unreadMs = 1000;
let hintAtMs = -unreadMs;

const noHintLeft = {
  text: 'I have no more hints for this phase.',
  about: { kind: 'hint', id: 'none' },
} as const;

/** Named by no group of hints, so that it costs nothing. */
const lateHint = (title: string): UnaskedLine => ({
  text: `You left ${title} before my hint on it was ready, so I left it out. It cost you nothing.`,
  about: { kind: 'hint', id: 'late' },
});

function due(rule: (moment: Moment) => Unasked | null = unaskedLine): Unasked | null {
  const { isAsking, business } = theAttempt();
  const isBusy = isAsking || business.kind !== 'none' || openDialogs > 0;
  return isBusy ? null : rule(moment());
}

function moment(): Moment {
  const { attemptId, live, prompt } = theAttempt();
  const { state } = live;
  const sec = nowSec();
  const own = `${attemptId} `;
  return {
    phases: prompt.phases,
    curveball: prompt.curveball,
    phaseId: state.phaseId,
    phaseSec: phaseSpentSec(state, state.phaseId, sec),
    elapsedSec: sec,
    timeFactor: state.timeFactor ?? 1,
    hasLimit: state.timeFactor !== null,
    quietSec: quietSec(performance.now()),
    takeSec: takeSec(useRecording.getState()),
    isPaused: state.isPaused,
    talk: state.talk,
    settled: new Set(
      [...settled].filter((key) => key.startsWith(own)).map((key) => key.slice(own.length)),
    ),
  };
}
