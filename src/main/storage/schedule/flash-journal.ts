import { basename } from 'node:path';
import { flashEventSchema, type FlashEvent } from '../../../core/schedule/flash-event.js';
import { bytesIfExists, isThere, statIfExists } from '../../files/read-if-exists.js';
import { quarantinePath } from '../data-folder/quarantine.js';
import type { StorageContext } from '../data-folder/storage-context.js';
import { decodeRecords, encodeRecords } from '../journal/journal-format.js';

/** Everything that was ever said in flash sessions, one record each, in the attempts' journal format. Calls must not overlap. */
type FlashJournal = {
  /** How long the file is; 0 where there is none. */
  readonly size: () => Promise<number>;
  /** What it holds, up to the first record that is not whole. What a newer Hotseat wrote is passed over. */
  readonly events: () => Promise<readonly FlashEvent[]>;
  /** Answers once the disk has them. */
  readonly append: (events: readonly FlashEvent[]) => Promise<void>;
  /** The same of those whose ids it does not hold; answers how many. */
  readonly appendMissing: (events: readonly FlashEvent[]) => Promise<number>;
};

/** What the bytes of such a file hold; what a newer Hotseat wrote is passed over. */
export function eventsInFlashLog(bytes: Buffer): readonly FlashEvent[] {
  const { records } = decodeRecords(bytes);
  return records.flatMap((record) => flashEventSchema.safeParse(record).data ?? []);
}

export function flashJournal({ folder, nowMs, notify }: StorageContext): FlashJournal {
  const path = folder.flash;
  const { writer } = folder;
  let isLooked = false;

  /** What a kill tore off at the end goes to quarantine, since no record may follow half a one. */
  async function makeWhole(): Promise<void> {
    const bytes = await bytesIfExists(path);
    if (bytes === null) return writer.write(path, '');
    const { goodBytes } = decodeRecords(bytes);
    if (goodBytes === bytes.length) return;
    const kept = await quarantinePath(folder, `${basename(path)}-tail`, nowMs());
    await writer.write(kept, bytes.subarray(goodBytes));
    await writer.write(path, bytes.subarray(0, goodBytes));
    const text = `The end of ${path} could not be read. It is kept as ${kept}.`;
    notify({ kind: 'quarantined', text });
  }

  const events = async (): Promise<readonly FlashEvent[]> => {
    // Where the disk refuses, the next answer says so.
    if (!isLooked && (await isThere(path))) await makeWhole().catch(() => undefined);
    return eventsInFlashLog((await bytesIfExists(path)) ?? Buffer.alloc(0));
  };

  async function append(added: readonly FlashEvent[]): Promise<void> {
    if (!isLooked) await makeWhole();
    isLooked = false; // until these are whole
    const handle = await writer.open(path, 'append');
    try {
      await handle.appendFile(encodeRecords(added));
      await handle.datasync();
    } finally {
      await handle.close();
    }
    isLooked = true;
  }

  return {
    size: async () => (await statIfExists(path))?.size ?? 0,
    events,
    append,
    appendMissing: async (wanted) => {
      const known = new Set((await events()).map(({ id }) => id));
      const missing = wanted.filter(({ id }) => !known.has(id));
      if (missing.length > 0) await append(missing);
      return missing.length;
    },
  };
}
