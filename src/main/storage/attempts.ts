import type { AttemptState } from '../../core/attempt/attempt-state.js';
import type { AttemptEvent } from '../../core/attempt/attempt-event.js';
import type { Prompt } from '../../core/prompt/prompt.js';
import { ok, type Result } from '../../core/result.js';
import type { AppError } from '../../ipc/errors.js';
import type { AttemptSummary } from '../../core/history/attempt-summary.js';
import type { TrashedAttempt } from '../../ipc/views.js';
import { loadAttempt, loadWritable } from './attempt-folder/load-attempt.js';
import { isOver, type StoredAttempt } from './attempt-folder/read-attempt.js';
import { finishAttempt } from './attempt-folder/finish-attempt.js';
import type { AttemptIndex } from './attempt-list/attempt-index.js';
import { listAttempts } from './attempt-list/attempt-list.js';
import { createAttempt, type Choice } from './attempt-folder/create-attempt.js';
import type { StorageContext } from './data-folder/storage-context.js';
import { serialQueueByKey, type ByKey } from '../async/serial-queue.js';
import { singleFlight } from '../async/single-flight.js';
import { openWriters } from './attempt-folder/open-writers.js';
import {
  rememberSummary,
  submittedAttempts,
  type SubmittedAttempts,
} from './submitted-attempts.js';
import { listTrash, moveFromTrash, moveToTrash, trashedIn } from './trash.js';

export type Opened = {
  readonly attemptId: string;
  readonly prompt: Prompt;
  readonly state: AttemptState;
  readonly nextSeq: number;
};

type Reply<T> = Promise<Result<T, AppError>>;

/** All attempts of a data folder. Calls on one attempt run one after the other; the disk's errors reject. */
export type Attempts = SubmittedAttempts & {
  readonly list: () => Promise<readonly AttemptSummary[]>;
  readonly start: (prompt: Prompt, choice: Choice) => Reply<Opened>;
  /** An attempt that is not submitted yet. */
  readonly open: (id: string) => Reply<Opened>;
  /** Answers the number of the next event, once the disk has these. */
  readonly append: (id: string, fromSeq: number, events: readonly AttemptEvent[]) => Reply<number>;
  /** Ends the attempt where it was not ended yet, and writes out its parts. */
  readonly submit: (id: string) => Reply<StoredAttempt>;
  /** Moves it to the trash, where it stays for 30 days. */
  readonly discard: (id: string) => Reply<void>;
  readonly trashed: () => Promise<readonly TrashedAttempt[]>;
  /** Takes an attempt out of the trash by its name there. */
  readonly restore: (name: string) => Reply<void>;
  /** Runs a task while the attempt's files are closed and nothing writes on them. */
  readonly whileClosed: <T>(id: string, task: () => Promise<T>) => Promise<T>;
  /** Waits for what is under way, then closes all files. */
  readonly close: () => Promise<void>;
};

export function openAttempts(context: StorageContext, index: AttemptIndex): Attempts {
  const { folder, nowMs } = context;
  const writers = openWriters(context);
  const queued = serialQueueByKey();
  const list = singleFlight(() =>
    listAttempts({ context, index, writers: writers.all, finish, inTurn: queued }),
  );
  const inTurn: ByKey = (key, task) => queued(key, task).finally(list.changed);

  async function finish(attempt: StoredAttempt): Promise<StoredAttempt> {
    await index.forget([attempt.id]);
    const finished = await finishAttempt(folder.writer, attempt);
    await rememberSummary(index, finished);
    return finished;
  }

  async function submit(id: string): Reply<StoredAttempt> {
    const loaded = await loadWritable(folder.attempts, id);
    if (!loaded.ok || loaded.value.isFinished) return loaded;
    // Its parts were written while its journal was whole; half a journal must not write them again.
    if (loaded.value.isCompact && loaded.value.lostBytes > 0) return loaded;
    if (!isOver(loaded.value)) {
      const writer = await writers.writerOf(id);
      if (!writer.ok) return writer;
      const { state, nextSeq } = writer.value;
      const end: AttemptEvent = { kind: 'submitted', atSec: state().elapsedSec };
      const ended = await writers.append(id, nextSeq(), [end]);
      if (!ended.ok) return ended;
    }
    await writers.close(id);
    const submitted = await loadAttempt(folder.attempts, id);
    return submitted.ok ? ok(await finish(submitted.value)) : submitted;
  }

  async function open(id: string): Reply<Opened> {
    const writer = await writers.writerOf(id);
    if (!writer.ok) return writer;
    const { prompt, state, nextSeq } = writer.value;
    return ok({ attemptId: id, prompt, state: state(), nextSeq: nextSeq() });
  }

  return {
    ...submittedAttempts({ context, inTurn, index }),
    list: list.run,
    start: async (prompt, choice) => {
      const id = await createAttempt(folder, prompt, choice, nowMs());
      return inTurn(id, () => open(id));
    },
    open: (id) => inTurn(id, () => open(id)),
    append: (id, fromSeq, events) => inTurn(id, () => writers.append(id, fromSeq, events)),
    submit: (id) => inTurn(id, () => submit(id)),
    discard: (id) =>
      inTurn(id, async () => {
        await writers.close(id);
        await index.forget([id]);
        return moveToTrash(folder, id, nowMs());
      }),
    trashed: () => listTrash(folder.trash, nowMs()),
    restore: (name) => inTurn(trashedIn(name)?.id ?? name, () => moveFromTrash(folder, name)),
    whileClosed: (id, task) =>
      inTurn(id, async () => {
        await writers.close(id);
        return task();
      }),
    close: async () => {
      for (const id of [...writers.all.keys()]) await inTurn(id, () => writers.close(id));
    },
  };
}
