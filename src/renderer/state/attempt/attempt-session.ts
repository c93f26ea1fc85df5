import type { AttemptEvent } from '../../../core/attempt/attempt-event.js';
import { eventsBetween, type Snapshot } from '../../../core/attempt/snapshot-events.js';
import { beginLive, liveSec, recorded } from '../../../core/attempt/live-attempt.js';
import { dueMs, touched, type Unsaved } from '../../../core/attempt/autosave.js';
import type { OpenAttempt } from '../../../ipc/views.js';
import { call } from '../../bridge.js';
import { changeAttempt, theAttempt, useAttemptStore, type AttemptInRoom } from './attempt-store.js';
import { takeHandedOver } from './attempt-handover.js';
import { createRecorder, type Recorder } from './recorder.js';
import { showSave } from './shown-save.js';

/** Reads what a pane holds now; null where it holds nothing readable yet. */
type Source = () => Snapshot | null;

/** One sitting at an attempt. */
type Session = {
  readonly attemptId: string;
  readonly recorder: Recorder;
  readonly sources: Map<string, Source>;
  readonly dirty: Set<string>;
  unsaved: Unsaved | null;
  saveTimer: ReturnType<typeof setTimeout> | undefined;
};

/** Of an event that is set aside, in UTF-16 units. */
const mostAside = 8_000_000;

let session: Session | null = null;

// Attempts that were left while the disk refused: their recorders go on trying, and whoever opens
// one again gets what is in memory, which is more than main has.
const kept = new Map<string, { readonly session: Session; readonly open: AttemptInRoom }>();

/** Whether this attempt is the one in the room. */
export const isCurrent = (attemptId: string): boolean => session?.attemptId === attemptId;

/** Opens what is there already: what memory kept, or what the library handed over. False where main must be asked. */
export function takeUp(attemptId: string): boolean {
  if (isCurrent(attemptId)) return true;
  const waiting = kept.get(attemptId);
  const handed = takeHandedOver(attemptId);
  if (waiting !== undefined) {
    leaveSession();
    kept.delete(attemptId);
    session = waiting.session;
    useAttemptStore.setState({ open: waiting.open });
    return true;
  }
  if (handed !== null) openSession(handed);
  return handed !== null;
}

/** Makes an attempt that main has opened the one in the room. */
export function openSession(opened: OpenAttempt): void {
  const { attemptId, prompt, state, nextSeq } = opened;
  if (isCurrent(attemptId)) return;
  leaveSession();
  session = {
    attemptId,
    recorder: createRecorder(
      nextSeq,
      (fromSeq, events) => call('attempt:append', { attemptId, fromSeq, events: [...events] }),
      (save) => {
        if (isCurrent(attemptId)) showSave(save);
        else if (save.kind === 'saved') forgetIfSaved(attemptId);
      },
      (event) => void setAside(attemptId, event),
    ),
    sources: new Map(),
    dirty: new Set(),
    unsaved: null,
    saveTimer: undefined,
  };
  useAttemptStore.setState({
    open: {
      attemptId,
      prompt,
      live: beginLive(state),
      save: { kind: 'saved', atMs: null },
      isContinued: nextSeq > 1,
      isAsking: false,
      askProblem: null,
      saidSoFar: '',
      setAside: null,
      business: { kind: 'none' },
    },
  });
}

/** Main cannot read this event: it is kept as text, and the person is told. */
async function setAside(attemptId: string, event: AttemptEvent): Promise<void> {
  const text = JSON.stringify(event, null, 1).slice(0, mostAside);
  const reply = await call('attempt:set-aside', { attemptId, text });
  if (!isCurrent(attemptId)) return;
  const count = (theAttempt().setAside?.count ?? 0) + 1;
  changeAttempt({ setAside: { count, path: reply.ok ? reply.value.path : null } });
}

/** What was asked on leaving is answered, and an answer that comes now comes to nobody. */
const asLeft = { business: { kind: 'none' }, isAsking: false, saidSoFar: '' } as const;

/** Ends the sitting; events that are not on disk yet are kept and tried again. */
export function leaveSession(): void {
  if (session === null) return;
  takeSnapshots();
  kept.set(session.attemptId, { session, open: { ...theAttempt(), ...asLeft } });
  const { attemptId } = session;
  session = null;
  forgetIfSaved(attemptId);
}

function forgetIfSaved(attemptId: string): void {
  if (kept.get(attemptId)?.session.recorder.unsaved().length === 0) kept.delete(attemptId);
}

/** Whatever comes while the attempt is handed in (the end of a run, an answer, a pause) is no part of it: main takes nothing more. */
const isHandedIn = (): boolean => theAttempt().business.kind === 'submitting';

/** Journals events of now: first what the panes hold, so that nothing is told out of order. */
export function send(...events: readonly AttemptEvent[]): void {
  if (session === null || isHandedIn()) return;
  takeSnapshots();
  record(events);
}

/** The running time of now, for an event. */
export const nowSec = (): number => liveSec(theAttempt().live, performance.now());

/** Lets a pane be read from now on; the returned function reads it one last time. */
export function connectSource(key: string, source: Source): () => void {
  const connected = session;
  connected?.sources.set(key, source);
  return () => {
    if (connected?.sources.get(key) !== source) return;
    if (connected === session && connected.dirty.has(key)) takeSnapshots();
    connected.sources.delete(key);
  };
}

/** Says that a pane has changed; it is read and saved a quarter of a second after the last change. */
export function touch(key: string): void {
  if (session === null) return;
  const nowMs = performance.now();
  session.dirty.add(key);
  session.unsaved = touched(session.unsaved, nowMs);
  // A timer that waits asks again when it is due; to set it anew at each letter would cost the letter some of its time.
  session.saveTimer ??= setTimeout(saveIfDue, dueMs(session.unsaved) - nowMs);
}

function saveIfDue(): void {
  if (session === null) return;
  const waitMs = session.unsaved === null ? 0 : dueMs(session.unsaved) - performance.now();
  session.saveTimer = waitMs > 0 ? setTimeout(saveIfDue, waitMs) : undefined;
  if (waitMs <= 0) takeSnapshots();
}

/** Reads every pane that has changed and journals the difference. */
export function takeSnapshots(): void {
  if (session === null || isHandedIn()) return;
  const { dirty } = session;
  clearTimeout(session.saveTimer);
  session.saveTimer = undefined;
  session.unsaved = null;
  const keys = [...dirty];
  dirty.clear();
  for (const key of keys) {
    const snapshot = readSource(session, key);
    if (snapshot === null) continue;
    const events = eventsBetween(theAttempt().live.state, snapshot, nowSec());
    // Excalidraw changes its elements in place; the journal must hold them as they are now.
    record(snapshot.kind === 'board' ? structuredClone(events) : events);
  }
}

/** A pane that has a bug must not keep the others from being saved; it is asked again with the next change. */
function readSource({ sources, dirty }: Session, key: string): Snapshot | null {
  try {
    return sources.get(key)?.() ?? null;
  } catch (error) {
    console.error('[pane]', key, error);
    dirty.add(key);
    return null;
  }
}

/** Tries to save all of this and of earlier sittings. True once all of this one is on disk, false where main refused it. */
export async function flush(): Promise<boolean> {
  takeSnapshots();
  const earlier = [...kept.values()].map((one) => one.session.recorder.flush());
  const [isSaved] = await Promise.all([session?.recorder.flush() ?? true, ...earlier]);
  return isSaved;
}

function record(events: readonly AttemptEvent[]): void {
  if (session === null || events.length === 0) return;
  changeAttempt({ live: recorded(theAttempt().live, events) });
  session.recorder.push(events);
}
