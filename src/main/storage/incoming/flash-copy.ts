import { flashEventSchema, type FlashEvent } from '../../../core/schedule/flash-event.js';
import { fail, ok, type Result } from '../../../core/result.js';
import { decodeRecords } from '../journal/journal-format.js';

/** The flash answers in an export's file; all of them, or why it is not taken. */
export function flashEventsOf(bytes: Buffer): Result<readonly FlashEvent[], string> {
  const { records, goodBytes } = decodeRecords(bytes);
  if (goodBytes < bytes.byteLength) return fail('its end cannot be read');
  const events: FlashEvent[] = [];
  for (const record of records) {
    const event = flashEventSchema.safeParse(record);
    if (!event.success) return fail('a newer Hotseat wrote it; update Hotseat to import it');
    events.push(event.data);
  }
  return ok(events);
}
