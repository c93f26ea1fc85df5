import type { AttemptEvent } from '../../../core/attempt/attempt-event.js';
import { fail, ok, type Result } from '../../../core/result.js';
import type { AppError } from '../../../ipc/errors.js';
import { hasCode } from '../../files/error-codes.js';
import type { StorageContext } from '../data-folder/storage-context.js';
import { openAttemptWriter, type AttemptWriter } from './attempt-writer.js';
import { loadWritable } from './load-attempt.js';
import { isOver } from './read-attempt.js';
import { recovered } from './recover-journal.js';

type Reply<T> = Promise<Result<T, AppError>>;

/** The writers of the attempts under way, each opened at its first use. Calls on one attempt must not overlap. */
type OpenWriters = {
  readonly all: ReadonlyMap<string, AttemptWriter>;
  readonly writerOf: (id: string) => Reply<AttemptWriter>;
  /** Answers the number of the next event, once the disk has these. */
  readonly append: (id: string, fromSeq: number, events: readonly AttemptEvent[]) => Reply<number>;
  readonly close: (id: string) => Promise<void>;
};

export function openWriters(context: StorageContext): OpenWriters {
  const all = new Map<string, AttemptWriter>();

  async function writerOf(id: string): Reply<AttemptWriter> {
    const open = all.get(id);
    if (open !== undefined) return ok(open);
    const loaded = await loadWritable(context.folder.attempts, id);
    if (!loaded.ok) return loaded;
    if (isOver(loaded.value))
      return fail({ kind: 'wrong-state', detail: 'the attempt is submitted' });
    const writer = await openAttemptWriter(
      context.folder.writer,
      await recovered(loaded.value, context),
    );
    all.set(id, writer);
    return ok(writer);
  }

  async function close(id: string): Promise<void> {
    const writer = all.get(id);
    all.delete(id);
    await writer?.close();
  }

  return {
    all,
    writerOf,
    append: async (id, fromSeq, events) => {
      const writer = await writerOf(id);
      if (!writer.ok) return writer;
      try {
        const appended = await writer.value.append(fromSeq, events);
        return appended.ok ? ok(writer.value.nextSeq()) : appended;
      } catch (error) {
        // Somebody else was at the file: what we know of it is stale, so read it again next time.
        if (hasCode(error, 'EBUSY') || hasCode(error, 'ENOENT')) await close(id);
        throw error;
      }
    },
    close,
  };
}
