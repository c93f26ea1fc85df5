import { create } from 'zustand';
import type { AppError } from '../../../ipc/errors.js';
import { call } from '../../bridge.js';
import { isCurrent, nowSec, send } from '../attempt/attempt-session.js';
import { theAttempt } from '../attempt/attempt-store.js';
import { letGo, openMicrophone, recordFrom, type MicrophoneProblem } from './microphone.js';
import { refreshTakes } from './takes.js';
import { transcribeAfter } from './transcripts.js';

/** The take under way, as the disk has it. */
type UnderWay = {
  readonly attemptId: string;
  readonly phaseId: string;
  readonly file: string;
  readonly sec: number;
  readonly bytes: number;
};

export type RecordingProblem =
  | { readonly kind: 'microphone'; readonly problem: MicrophoneProblem }
  | { readonly kind: 'refused'; readonly error: AppError };

type State = {
  /** `starting` until the microphone is there. */
  readonly recording: 'none' | 'starting' | UnderWay;
  readonly problem: RecordingProblem | null;
  /** The take that ended last, until the next begins: that it was kept is said. */
  readonly kept: UnderWay | null;
};

export const useRecording = create<State>(() => ({ recording: 'none', problem: null, kept: null }));

export const takeUnderWay = ({ recording }: Pick<State, 'recording'>): UnderWay | null =>
  typeof recording === 'string' ? null : recording;

/** How long a take has been running, also before the microphone is there; null where none is. */
export const takeSec = ({ recording }: State): number | null => {
  if (recording === 'none') return null;
  return recording === 'starting' ? 0 : recording.sec;
};

let stop: (() => void) | null = null;
let ended: Promise<void> = Promise.resolve();
/** Ended before the microphone was there. */
let isCalledOff = false;

/** What was wrong in another room is not told in this one. */
export const forgetTakeProblem = (): void => useRecording.setState({ problem: null });

/** Records in the phase that is open. What is heard goes to the disk second by second. */
export async function startTake(): Promise<void> {
  if (useRecording.getState().recording !== 'none') return;
  const { attemptId, live } = theAttempt();
  const { phaseId, isPaused } = live.state;
  if (isPaused) return;
  isCalledOff = false;
  useRecording.setState({ recording: 'starting', problem: null, kept: null });
  const begun = await call('take:begin', { attemptId, phaseId });
  if (!begun.ok) {
    refuse({ kind: 'refused', error: begun.error });
    return;
  }
  const { file } = begun.value;
  const microphone = await openMicrophone();
  const { live: now, business } = theAttempt();
  // One may have left, paused, gone on or handed in while the system asked.
  const isHere = isCurrent(attemptId) && business.kind !== 'submitting' && !isCalledOff;
  const isWanted = isHere && !now.state.isPaused && now.state.phaseId === phaseId;
  if (!microphone.ok || !isWanted) {
    if (microphone.ok) letGo(microphone.value);
    await call('take:end', { attemptId, file });
    refuse(microphone.ok ? null : { kind: 'microphone', problem: microphone.error });
    return;
  }
  ended = record({ attemptId, phaseId, file, sec: 0, bytes: 0 }, microphone.value);
  await ended;
}

/** Ends the take under way or about to begin, where there is one; resolves when all of it is on the disk. */
export async function endTake(): Promise<void> {
  isCalledOff = true;
  stop?.();
  await ended;
}

async function record(take: UnderWay, microphone: MediaStream): Promise<void> {
  const { attemptId, file } = take;
  const startedMs = performance.now();
  const end: { kept: UnderWay | null; problem: RecordingProblem | null } = {
    kept: null,
    problem: null,
  };
  useRecording.setState({ recording: take });
  send({ kind: 'take-begun', atSec: nowSec(), file });
  const recorder = recordFrom(microphone, async (bytes) => {
    if (end.problem !== null) return; // after a gap the rest could not be played
    const sec = (performance.now() - startedMs) / 1000;
    const kept = await call('take:append', { attemptId, file, bytes });
    if (kept.ok) {
      end.kept = { ...take, sec, bytes: kept.value.bytes };
      useRecording.setState({ recording: end.kept });
      return;
    }
    end.problem = { kind: 'refused', error: kept.error };
    recorder.stop();
  });
  stop = recorder.stop;
  await recorder.ended;
  stop = null;
  await call('take:end', { attemptId, file });
  useRecording.setState({ recording: 'none', problem: end.problem, kept: end.kept });
  await refreshTakes(attemptId);
  if (end.kept !== null) transcribeAfter(attemptId, file);
}

function refuse(problem: RecordingProblem | null): void {
  useRecording.setState({ recording: 'none', problem });
}
