import { join } from 'node:path';
import type { AttemptState } from '../../core/attempt/attempt-state.js';
import type { AttemptEvent } from '../../core/attempt/attempt-event.js';
import type { Prompt } from '../../core/prompt/prompt.js';
import { fail, ok, type Result } from '../../core/result.js';
import type { AppError } from '../../ipc/errors.js';
import type { AttemptSummary } from '../../core/history/attempt-summary.js';
import type { TrashedAttempt } from '../../ipc/views.js';
import { isOver, readAttempt, type StoredAttempt } from './attempt-folder/read-attempt.js';
import { finishAttempt } from './attempt-folder/finish-attempt.js';
import type { AttemptIndex } from './attempt-list/attempt-index.js';
import { listAttempts } from './attempt-list/attempt-list.js';
import { createAttempt, type Choice } from './attempt-folder/create-attempt.js';
import { hasCode } from '../files/error-codes.js';
import type { StorageContext } from './data-folder/storage-context.js';
import { recovered } from './attempt-folder/recover-journal.js';
import { serialQueueByKey, type ByKey } from '../async/serial-queue.js';
import { singleFlight } from '../async/single-flight.js';
import { openAttemptWriter, type AttemptWriter } from './attempt-folder/attempt-writer.js';
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
  const sittings = new Map<string, AttemptWriter>();
  const queued = serialQueueByKey();
  const list = singleFlight(() =>
    listAttempts({ context, index, sittings, finish, inTurn: queued }),
  );
  const inTurn: ByKey = (key, task) => queued(key, task).finally(list.changed);

  async function load(id: string): Reply<StoredAttempt> {
    const read = await readAttempt(folder.attempts, id);
    if (read.ok) return read;
    const path = join(folder.attempts, id);
    switch (read.error.kind) {
      case 'missing':
        return fail({ kind: 'not-found', what: 'attempt', id });
      case 'broken':
      case 'incomplete':
        return fail({ kind: 'invalid-file', path, detail: read.error.reason });
      case 'other-version':
        return fail({ kind: 'invalid-file', path, detail: 'another version of Hotseat wrote it' });
    }
  }

  async function loadWritable(id: string): Reply<StoredAttempt> {
    const loaded = await load(id);
    if (!loaded.ok || !loaded.value.isNewer) return loaded;
    return fail({ kind: 'wrong-state', detail: 'a newer Hotseat wrote this attempt' });
  }

  async function sit(id: string): Reply<AttemptWriter> {
    const open = sittings.get(id);
    if (open !== undefined) return ok(open);
    const loaded = await loadWritable(id);
    if (!loaded.ok) return loaded;
    if (isOver(loaded.value))
      return fail({ kind: 'wrong-state', detail: 'the attempt is submitted' });
    const sitting = await openAttemptWriter(await recovered(loaded.value, context));
    sittings.set(id, sitting);
    return ok(sitting);
  }

  async function leave(id: string): Promise<void> {
    const sitting = sittings.get(id);
    sittings.delete(id);
    await sitting?.close();
  }

  async function append(
    id: string,
    fromSeq: number,
    events: readonly AttemptEvent[],
  ): Reply<number> {
    const sitting = await sit(id);
    if (!sitting.ok) return sitting;
    try {
      const appended = await sitting.value.append(fromSeq, events);
      return appended.ok ? ok(sitting.value.nextSeq()) : appended;
    } catch (error) {
      // Somebody else was at the file: what we know of it is stale, so read it again next time.
      if (hasCode(error, 'EBUSY') || hasCode(error, 'ENOENT')) await leave(id);
      throw error;
    }
  }

  async function finish(attempt: StoredAttempt): Promise<StoredAttempt> {
    await index.forget([attempt.id]);
    const finished = await finishAttempt(attempt);
    await rememberSummary(index, finished);
    return finished;
  }

  async function submit(id: string): Reply<StoredAttempt> {
    const loaded = await loadWritable(id);
    if (!loaded.ok || loaded.value.isFinished) return loaded;
    // Its parts were written while its journal was whole; half a journal must not write them again.
    if (loaded.value.isCompact && loaded.value.lostBytes > 0) return loaded;
    if (!isOver(loaded.value)) {
      const sitting = await sit(id);
      if (!sitting.ok) return sitting;
      const atSec = sitting.value.state().elapsedSec;
      const ended = await append(id, sitting.value.nextSeq(), [{ kind: 'submitted', atSec }]);
      if (!ended.ok) return ended;
    }
    await leave(id);
    const submitted = await load(id);
    return submitted.ok ? ok(await finish(submitted.value)) : submitted;
  }

  return {
    ...submittedAttempts({ load, loadWritable, inTurn, index }),
    list: list.run,
    start: async (prompt, choice) => {
      const id = await createAttempt(folder.attempts, prompt, choice, nowMs());
      return inTurn(id, async () => openedOf(id, await sit(id)));
    },
    open: (id) => inTurn(id, async () => openedOf(id, await sit(id))),
    append: (id, fromSeq, events) => inTurn(id, () => append(id, fromSeq, events)),
    submit: (id) => inTurn(id, () => submit(id)),
    discard: (id) =>
      inTurn(id, async () => {
        await leave(id);
        await index.forget([id]);
        return moveToTrash(folder, id, nowMs());
      }),
    trashed: () => listTrash(folder.trash, nowMs()),
    restore: (name) => inTurn(trashedIn(name)?.id ?? name, () => moveFromTrash(folder, name)),
    whileClosed: (id, task) =>
      inTurn(id, async () => {
        await leave(id);
        return task();
      }),
    close: async () => {
      for (const id of [...sittings.keys()]) await inTurn(id, () => leave(id));
    },
  };
}

function openedOf(
  attemptId: string,
  sitting: Result<AttemptWriter, AppError>,
): Result<Opened, AppError> {
  if (!sitting.ok) return sitting;
  const { prompt, state, nextSeq } = sitting.value;
  return ok({ attemptId, prompt, state: state(), nextSeq: nextSeq() });
}
