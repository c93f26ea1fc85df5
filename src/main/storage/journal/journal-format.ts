import { crc32 } from 'node:zlib';

// One line per event: its JSON's length in bytes and its CRC32, eight hex digits each, then the JSON.
const head = /^([0-9a-f]{8}) ([0-9a-f]{8}) $/;
const headBytes = 18;
const newline = 0x0a;

/** What a journal file holds up to its first bad record, which starts at byte `goodBytes`. */
type JournalContent = { readonly records: readonly unknown[]; readonly goodBytes: number };

/** The lines of `events`, ready to be appended. */
export function encodeRecords(events: readonly unknown[]): Buffer {
  return Buffer.concat(
    events.map((event) => {
      const json = Buffer.from(JSON.stringify(event));
      return Buffer.concat([
        Buffer.from(`${hex(json.length)} ${hex(crc32(json))} `),
        json,
        Buffer.of(newline),
      ]);
    }),
  );
}

/** Reads records until the end or the first one that is not whole; never throws. */
export function decodeRecords(bytes: Buffer): JournalContent {
  const records: unknown[] = [];
  let at = 0;
  for (;;) {
    const record = recordAt(bytes, at);
    if (record === null) return { records, goodBytes: at };
    records.push(record.value);
    at = record.end;
  }
}

function recordAt(
  bytes: Buffer,
  at: number,
): { readonly value: unknown; readonly end: number } | null {
  const parts = head.exec(bytes.toString('latin1', at, at + headBytes));
  if (parts === null) return null;
  const [, length = '', crc = ''] = parts;
  const from = at + headBytes;
  const to = from + Number.parseInt(length, 16);
  if (to >= bytes.length || bytes[to] !== newline) return null;
  const json = bytes.subarray(from, to);
  if (hex(crc32(json)) !== crc) return null;
  try {
    return { value: JSON.parse(json.toString()) as unknown, end: to + 1 };
  } catch {
    return null; // whole, but never written by us
  }
}

function hex(value: number): string {
  return value.toString(16).padStart(8, '0');
}
