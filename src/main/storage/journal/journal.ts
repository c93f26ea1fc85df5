import type { FileHandle } from 'node:fs/promises';
import { attemptEventSchema, type AttemptEvent } from '../../../core/attempt/attempt-event.js';
import { decodeRecords, encodeRecords } from './journal-format.js';
import type { FolderWriter } from '../../files/folder-writer.js';
import { readBytes } from '../../files/read-file.js';

/** The events of a journal, and where its readable part ends. */
export type JournalRead = {
  readonly events: readonly AttemptEvent[];
  readonly goodBytes: number;
  readonly totalBytes: number;
};

/** An open journal. Calls must not overlap: their callers queue per attempt. */
type Journal = {
  readonly append: (events: readonly AttemptEvent[]) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Reads as far as the journal is whole and of a known shape. */
export function eventsIn(bytes: Buffer): JournalRead {
  const { records, goodBytes } = decodeRecords(bytes);
  const events: AttemptEvent[] = [];
  for (const record of records) {
    const event = attemptEventSchema.safeParse(record);
    if (!event.success) break;
    events.push(event.data);
  }
  const isAllKnown = events.length === records.length;
  const good = isAllKnown ? goodBytes : encodedLength(bytes, events.length);
  return { events, goodBytes: good, totalBytes: bytes.length };
}

/** Keeps what follows the readable part in `tailPath`, then cuts it off, so that appending can go on. */
export async function cutJournal(
  writer: FolderWriter,
  path: string,
  read: JournalRead,
  tailPath: string,
): Promise<void> {
  const bytes = await readBytes(path);
  await writer.write(tailPath, bytes.subarray(read.goodBytes));
  const handle = await writer.open(path, 'change');
  try {
    await handle.truncate(read.goodBytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Opens a journal whose readable part, and whole length, is `goodBytes`. */
export async function openJournal(
  writer: FolderWriter,
  path: string,
  goodBytes: number,
): Promise<Journal> {
  const handle = await writer.open(path, 'append');
  let length = goodBytes;
  let isTorn = false;
  return {
    append: async (events) => {
      const bytes = encodeRecords(events);
      if (isTorn) await handle.truncate(length);
      isTorn = false;
      await checkUntouched(handle, path, length);
      try {
        await handle.appendFile(bytes);
        await handle.datasync();
      } catch (error) {
        // Whatever part got there goes again, now or before the next record: none may follow a torn one.
        isTorn = true;
        await handle.truncate(length).then(
          () => (isTorn = false),
          () => undefined,
        );
        throw error;
      }
      length += bytes.length;
    },
    close: () => handle.close(),
  };
}

/** Another program that writes or removes the file must not make us acknowledge what nobody can read. */
async function checkUntouched(handle: FileHandle, path: string, length: number): Promise<void> {
  const { size, nlink } = await handle.stat();
  if (nlink === 0) throw journalError(path, 'ENOENT', 'was removed');
  if (size !== length) throw journalError(path, 'EBUSY', 'was changed by another program');
}

function journalError(path: string, code: string, what: string): Error {
  return Object.assign(new Error(`${path} ${what}`), { code, path });
}

/** Where record number `count` starts. */
function encodedLength(bytes: Buffer, count: number): number {
  let at = 0;
  for (let seen = 0; seen < count; seen += 1) at = bytes.indexOf(0x0a, at) + 1;
  return at;
}
