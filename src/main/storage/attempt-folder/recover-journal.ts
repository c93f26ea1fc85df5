import { join } from 'node:path';
import { clockWords } from '../../../core/attempt/clock-words.js';
import type { StoredAttempt } from './read-attempt.js';
import { journalName } from '../journal/compact-journal.js';
import { cutJournal } from '../journal/journal.js';
import type { StorageContext } from '../data-folder/storage-context.js';
import { quarantinePath } from '../data-folder/quarantine.js';

/**
 * An unfinished attempt that can be written on: what stands behind the last whole record of its
 * journal goes to quarantine, and the person is told how much came back.
 */
export async function recovered(
  attempt: StoredAttempt,
  context: StorageContext,
): Promise<StoredAttempt> {
  const { id, events, goodBytes, lostBytes, state } = attempt;
  if (lostBytes === 0) return attempt;
  const { folder, nowMs, notify } = context;
  const lost = await quarantinePath(folder, `${id}-${journalName}`, nowMs());
  const read = { events, goodBytes, totalBytes: goodBytes + lostBytes };
  await cutJournal(folder.writer, join(attempt.folder, journalName), read, lost);
  notify({
    kind: 'recovered',
    text:
      `“${attempt.prompt.title}” was cut off while it was being saved. It came back up to ` +
      `${clockWords(state.elapsedSec)} (${events.length} changes); the last ${lostBytes} bytes are kept as ${lost}.`,
  });
  return { ...attempt, lostBytes: 0 };
}
