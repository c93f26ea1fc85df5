import { appendFile, readFile, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { AttemptEvent } from '../../../core/attempt/attempt-event.js';
import { writerIn } from '../../files/folder-writer.js';
import { tempFolder } from '../folder.fixture.js';
import { decodeRecords, encodeRecords } from './journal-format.js';
import { cutJournal, eventsIn, openJournal } from './journal.js';

const events: readonly AttemptEvent[] = [
  { kind: 'ticked', atSec: 1 },
  { kind: 'question-asked', atSec: 2, text: 'How many users — “10 000”?\n' },
  {
    kind: 'text-changed',
    atSec: 3,
    phaseId: 'design',
    splice: { at: 0, remove: 0, insert: 'é\u{1f600}' },
  },
  { kind: 'submitted', atSec: 4 },
];
const whole = encodeRecords(events);
const ends = events.map((_, index) => encodeRecords(events.slice(0, index + 1)).length);

describe('the journal format', () => {
  test('cut at any byte, it gives back every record before the cut and nothing else', () => {
    for (let size = 0; size <= whole.length; size += 1) {
      const count = ends.filter((end) => end <= size).length;
      expect(decodeRecords(whole.subarray(0, size))).toEqual({
        records: events.slice(0, count),
        goodBytes: ends[count - 1] ?? 0,
      });
    }
  });

  test('with any single bit flipped, it gives back the records before it, never a changed one', () => {
    for (let bit = 0; bit < whole.length * 8; bit += 1) {
      const bytes = Buffer.from(whole);
      const at = bit >> 3;
      bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << (bit & 7)), at);
      const count = ends.filter((end) => end <= at).length;
      expect(decodeRecords(bytes).records).toEqual(events.slice(0, count));
    }
  });

  test('a length field that points far behind the end is a bad record', () => {
    const bytes = Buffer.concat([whole, Buffer.from('ffffffff 00000000 {}\n')]);
    expect(decodeRecords(bytes).goodBytes).toBe(whole.length);
  });
});

describe('a journal on disk', () => {
  test('what follows a bad record is kept aside, and appending goes on behind the good part', async () => {
    const folder = await tempFolder();
    const path = join(folder, 'journal.log');
    const torn = whole.subarray(0, whole.length - 3);
    await writeFile(path, torn);
    const read = eventsIn(await readFile(path));
    expect(read.events).toEqual(events.slice(0, 3));
    await cutJournal(writerIn(folder), path, read, join(folder, 'aside'));
    expect(await readFile(join(folder, 'aside'))).toEqual(torn.subarray(read.goodBytes));
    const journal = await openJournal(writerIn(folder), path, read.goodBytes);
    await journal.append(events.slice(3));
    await journal.close();
    expect(await readFile(path)).toEqual(whole);
  });

  test('stops at a record of a shape it does not know', async () => {
    const path = join(await tempFolder(), 'journal.log');
    await writeFile(path, encodeRecords([events[0], { kind: 'from-the-future' }, events[1]]));
    const read = eventsIn(await readFile(path));
    expect(read.events).toEqual(events.slice(0, 1));
    expect(read.goodBytes).toBe(ends[0]);
  });

  test('acknowledges nothing on a file that another program changed', async () => {
    const path = join(await tempFolder(), 'journal.log');
    await writeFile(path, '');
    const journal = await openJournal(writerIn(dirname(path)), path, 0);
    await appendFile(path, 'somebody else');
    await expect(journal.append(events)).rejects.toMatchObject({ code: 'EBUSY' });
    await truncate(path, 0);
    await journal.append(events);
    await journal.close();
    expect(eventsIn(await readFile(path)).events).toEqual(events);
  });
});
