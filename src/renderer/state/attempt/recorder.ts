import type { AttemptEvent } from '../../../core/attempt/attempt-event.js';
import * as saving from '../../../core/attempt/autosave.js';
import { eventParts } from '../../../core/attempt/event-parts.js';
import type { Reply } from '../../../ipc/contract.js';
import type { AppError } from '../../../ipc/errors.js';

/** What the foot bar says. `atMs` is null until main has acknowledged something. */
export type Save =
  | { readonly kind: 'saved'; readonly atMs: number | null }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly problem: AppError };

type Append = (
  fromSeq: number,
  events: readonly AttemptEvent[],
) => Promise<Reply<'attempt:append'>>;

export type Recorder = {
  /** Takes events; they are on their way at once, or behind those in flight. */
  readonly push: (events: readonly AttemptEvent[]) => void;
  /** Tries now. True once everything pushed so far is on disk, false where main refused. */
  readonly flush: () => Promise<boolean>;
  /** All that is not on disk yet. */
  readonly unsaved: () => readonly AttemptEvent[];
};

// "Saving…" at every keystroke would flicker; a save takes some milliseconds.
const slowMs = 1000;

/**
 * Appends events in order, one batch at a time; a refused batch stays and is tried again. What main calls malformed it
 * would refuse for ever, so that one event goes to `onAside`, and everything after it goes on being saved.
 */
export function createRecorder(
  nextSeq: number,
  append: Append,
  onSave: (save: Save) => void,
  onAside: (event: AttemptEvent, problem: AppError) => void,
): Recorder {
  let outbox = saving.emptyOutbox<AttemptEvent>(nextSeq);
  let savedAtMs: number | null = null;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let slow: ReturnType<typeof setTimeout> | undefined;
  let waiting: { readonly untilSeq: number; readonly settle: (isSaved: boolean) => void }[] = [];

  async function pump(): Promise<void> {
    clearTimeout(retry);
    if (outbox.inFlight > 0 || outbox.events.length === 0) return;
    outbox = saving.sent(outbox);
    const batch = outbox.events.slice(0, outbox.inFlight);
    slow ??= setTimeout(() => onSave({ kind: 'saving' }), slowMs);
    const reply = await append(outbox.fromSeq, batch).catch(
      () => ({ ok: false, error: { kind: 'internal' } }) as const,
    );
    clearTimeout(slow);
    slow = undefined;
    if (reply.ok) accept(batch, reply.value.savedAtMs);
    else if (reply.error.kind === 'bad-request') narrow(reply.error);
    else refuse(reply.error);
  }

  function accept(batch: readonly AttemptEvent[], atMs: number): void {
    const hadFailed = outbox.failures > 0;
    outbox = saving.acknowledged(outbox);
    // A tick is no work of the person's: the time shown stays that of their last change.
    if (hadFailed || batch.some((event) => event.kind !== 'ticked')) savedAtMs = atMs;
    onSave({ kind: 'saved', atMs: savedAtMs });
    settleSaved();
    void pump();
  }

  function narrow(problem: AppError): void {
    const { outbox: rest, aside } = saving.narrowed(outbox, eventParts);
    // Whoever waits, waits for all that is there now: one event more, or one fewer.
    const change = rest.events.length - outbox.events.length;
    waiting = waiting.map((one) => ({ ...one, untilSeq: one.untilSeq + change }));
    outbox = rest;
    if (aside !== null) onAside(aside, problem);
    settleSaved();
    void pump();
  }

  function refuse(problem: AppError): void {
    outbox = saving.refused(outbox);
    onSave({ kind: 'failed', problem });
    settleRefused();
    retry = setTimeout(() => void pump(), saving.retryDelayMs(outbox.failures));
  }

  function settleSaved(): void {
    const saved = waiting.filter(({ untilSeq }) => untilSeq <= outbox.fromSeq);
    waiting = waiting.filter(({ untilSeq }) => untilSeq > outbox.fromSeq);
    for (const { settle } of saved) settle(true);
  }

  function settleRefused(): void {
    const refused = waiting;
    waiting = [];
    for (const { settle } of refused) settle(false);
  }

  return {
    push: (events) => {
      if (events.length === 0) return;
      outbox = saving.queued(outbox, events);
      // While main refuses, the pace is the retry's and not the typist's.
      if (outbox.failures === 0) void pump();
    },
    flush: () => {
      const untilSeq = outbox.fromSeq + outbox.events.length;
      if (untilSeq === outbox.fromSeq) return Promise.resolve(true);
      const result = new Promise<boolean>((resolve) => {
        waiting.push({ untilSeq, settle: resolve });
      });
      void pump();
      return result;
    },
    unsaved: () => outbox.events,
  };
}
